import type { IsoDate } from './types.ts';

/**
 * The days of the switch, in order: the old social services act's last day and the new one's first, the last day before the changes of
 * the education act in August 2026 and the first after, and the first day of the secrecy act in independent schools. The last day to
 * compare is the reader's own.
 */
export const fixedDays = [
  { key: 'gammal', date: '2025-06-30' },
  { key: 'ny', date: '2025-07-01' },
  { key: 'juli-2026', date: '2026-07-31' },
  { key: 'augusti-2026', date: '2026-08-01' },
  { key: 'januari-2027', date: '2027-01-01' },
] as const satisfies readonly { readonly key: string; readonly date: IsoDate }[];

/** A day of the switch. */
export type DayKey = (typeof fixedDays)[number]['key'] | 'idag';

/** A day of the comparison. */
export interface Day {
  readonly key: DayKey;
  readonly date: IsoDate;
}
