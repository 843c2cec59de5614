import type { IsoDate, Provenance, TouchingChange } from './types.ts';

/** From how many days before a change a text that it touches says so. */
export const daysAhead = 90;

/** The days from one day to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The last day before another: what `till`, the first day that something no longer holds, is as ”till och med”. */
export const dayBefore = (date: IsoDate): IsoDate => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** What a text is to say of how it stands on a day. */
export type Standing =
  /** It begins to hold later. */
  | { readonly says: 'kommer'; readonly fran: IsoDate }
  /** It held until and with a day: it has ended, or the law has changed and nothing is written for what follows. */
  | { readonly says: 'gallde'; readonly tillMed: IsoDate; readonly change?: TouchingChange | undefined }
  /** The law was proposed to change on a day that has passed, and what became of it is not known. */
  | { readonly says: 'kan-ha-andrats'; readonly change: TouchingChange }
  /** The law changes within ninety days. */
  | { readonly says: 'andras' | 'foreslas'; readonly change: TouchingChange };

/** How a text stands on a day: nothing to say, or what a reader must know before it is trusted, the gravest first. */
export function standingsOn({ gallerFran, gallerTill, andringar }: Provenance, today: IsoDate): readonly Standing[] {
  const ended: Standing[] = gallerTill && gallerTill <= today ? [{ says: 'gallde', tillMed: dayBefore(gallerTill) }] : [];
  const early: Standing[] = gallerFran > today ? [{ says: 'kommer', fran: gallerFran }] : [];
  const changed = andringar.flatMap((change): Standing[] => {
    const left = daysBetween(today, change.fran);
    const proposed = change.sakerhet === 'foreslagen';
    if (left > daysAhead) return [];
    if (left > 0) return [{ says: proposed ? 'foreslas' : 'andras', change }];
    if (change.text !== 'saknas') return [];
    return [proposed ? { says: 'kan-ha-andrats', change } : { says: 'gallde', tillMed: dayBefore(change.fran), change }];
  });
  const weight = ({ says }: Standing) => order.indexOf(says);
  return [...ended, ...early, ...changed].sort((a, b) => weight(a) - weight(b));
}

const order: readonly Standing['says'][] = ['gallde', 'kan-ha-andrats', 'kommer', 'andras', 'foreslas'];

/** True when a text may be shown as what holds: nothing has ended that it rests on. */
export const isCurrent = (text: Provenance, today: IsoDate): boolean =>
  standingsOn(text, today).every(({ says }) => says === 'andras' || says === 'foreslas');
