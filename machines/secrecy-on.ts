import { disclosure, disclosures } from './secrecy.ts';
import type { Disclosure } from './secrecy.ts';

/**
 * The first day on which the Secrecy Act applies in an independent school whose huvudman is a legal person, to what has come in or been
 * drawn up from that day (prop. 2025/26:191, SFS 2026:714 and 2026:716; the wording has not been read).
 */
export const secrecyActInIndependentSchools = '2027-01-01';

/** A row of the poster on a day. `unread` says that it follows a law whose wording nobody has read: a lawyer must. */
export interface DisclosureOn extends Disclosure {
  readonly unread: boolean;
}

/**
 * The rows of the poster on a day. From 2027 what an independent school may tell is what a municipal one may, on the same grounds and
 * on the provision that puts it there. A huvudman that is a natural person stays under the old rules, which the poster says beside it.
 */
export const disclosuresOn = (day: string): readonly DisclosureOn[] =>
  disclosures.map((row) =>
    row.answers.huvudman === 'fristaende' && day >= secrecyActInIndependentSchools ? underSecrecyAct(row) : { ...row, unread: false },
  );

function underSecrecyAct(row: Disclosure): DisclosureOn {
  const { road, verdict, grounds, doubts } = disclosure({ ...row.answers, huvudman: 'kommunal' });
  // A row that rests on no secrecy in a municipality either, such as a duty to report, is as it was.
  if (!grounds.some((id) => id.startsWith('osl-'))) return { ...row, unread: false };
  return { ...row, road, verdict, grounds: [...new Set([...grounds, 'osl-2-3-a' as const])], doubts, unread: true };
}
