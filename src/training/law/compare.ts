import { flows } from '../../../machines/index.ts';
import type { LagrumId } from '../../../machines/ids.gen.ts';
import { replay } from '../../../machines/replay.ts';
import type { Law, Roads } from '../../content/parts.ts';
import type { ComparedWording } from '../../content/training.ts';
import type { Day, DayKey } from '../../content/law-days.ts';
import type { LawComparison, TrainingCase } from '../../content/training.ts';
import type { IsoDate, Provision, Wording } from '../../content/types.ts';

// Side by side the two laws and today are always shown; a day between them only where the words are new.
const always: readonly DayKey[] = ['gammal', 'ny', 'idag'];

/** The days that tell a point apart side by side: each of the later ones only when it says something that the day before it did not. */
export const tellingDays = (point: LawComparison, days: readonly Day[]): readonly Day[] =>
  days.filter(({ key, date }, index) => {
    const before = days[index - 1];
    return always.includes(key) || !before || wordingsOn(point, before.date)[0]?.datum !== wordingsOn(point, date)[0]?.datum;
  });

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
export function provisionsOf(trainingCase: TrainingCase, roads: Roads['roads'], law: Law): readonly LagrumId[] {
  const met = replay(flows.personal, trainingCase.svar).steps.flatMap(({ because }) => because);
  const all = [...new Set([...met, ...roads[trainingCase.utfall].lagrum])];
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
