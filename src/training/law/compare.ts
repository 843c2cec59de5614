import { flows } from '../../../machines/index.ts';
import type { LagrumId } from '../../../machines/ids.gen.ts';
import { replay } from '../../../machines/replay.ts';
import type { Law, Roads } from '../../content/parts.ts';
import type { ComparedWording } from '../../content/training.ts';
import type { LawComparison, TrainingCase } from '../../content/training.ts';
import type { IsoDate, Provision, Wording } from '../../content/types.ts';

/** The old law's last day and the new law's first. The third day to compare is the reader's own. */
export const oldDay = '2025-06-30';
export const newDay = '2025-07-01';

/** What the law said of a thing on a day: the latest wordings that had begun, one or several side by side. */
export function wordingsOn({ lydelser }: LawComparison, date: IsoDate): readonly ComparedWording[] {
  const begun = lydelser.filter(({ datum }) => datum <= date);
  const latest = begun.at(-1)?.datum;
  return begun.filter(({ datum }) => datum === latest);
}

/** The wording of a provision on a day, when the statute files hold it; it is never pieced together from another. */
export const statuteOn = ({ lydelser }: Provision, date: IsoDate): Wording | undefined =>
  lydelser.find(({ gallerFran, gallerTill }) => gallerFran <= date && (!gallerTill || gallerTill > date));

/** The provisions that a case's road rests on, in the order they are met; advice and decisions are no law. */
export function provisionsOf(found: TrainingCase, roads: Roads['roads'], law: Law): readonly LagrumId[] {
  const met = replay(flows.personal, found.svar).steps.flatMap(({ because }) => because);
  const all = [...new Set([...met, ...roads[found.utfall].lagrum])];
  return all.filter((id) => !['jo', 'vagledning'].includes(law[id].slag));
}

/** The comparisons that concern these provisions, and the provisions that none of them does. */
export function comparisonsFor(provisions: readonly LagrumId[], law: readonly LawComparison[]) {
  return {
    points: law.filter((point) => provisions.some((id) => covers(point, id))),
    others: provisions.filter((id) => !law.some((point) => covers(point, id))),
  };
}

const covers = ({ lydelser }: LawComparison, id: LagrumId) => lydelser.some(({ lagrum }) => lagrum === id);
