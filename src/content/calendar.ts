import type { LagrumId } from '../../machines/ids.gen.ts';
import type { Law } from './parts.ts';
import type { IsoDate, LawCalendar, LawChange } from './types.ts';

/** The new social services act: what changed before it is no news. */
export const calendarFrom: IsoDate = '2025-07-01';

/** The changes as they stand on a day: those to come, the nearest first; those whose day is unknown; those that have come, the latest first. */
export function placedIn(
  { andringar }: LawCalendar,
  today: IsoDate,
): { readonly coming: readonly LawChange[]; readonly unknown: readonly LawChange[]; readonly past: readonly LawChange[] } {
  return {
    coming: andringar.filter(({ fran }) => fran && fran > today),
    unknown: andringar.filter(({ fran }) => !fran),
    past: andringar.filter(({ fran }) => fran && fran <= today).reverse(),
  };
}

/** A day on which provisions got new wordings. */
export interface WordingDay {
  readonly date: IsoDate;
  readonly lagrum: readonly LagrumId[];
}

/** The days since July 2025 from which provisions have a wording of their own, in order: what our provisions show without being told. */
export function newWordings(law: Law): readonly WordingDay[] {
  const byDay = new Map<IsoDate, LagrumId[]>();
  for (const { id, slag, lydelser } of Object.values(law))
    for (const { gallerFran } of lydelser)
      if (gallerFran >= calendarFrom && (slag === 'lag' || slag === 'forordning' || slag === 'konvention'))
        byDay.set(gallerFran, [...(byDay.get(gallerFran) ?? []), id]);
  return [...byDay].map(([date, lagrum]) => ({ date, lagrum })).sort((a, b) => a.date.localeCompare(b.date));
}
