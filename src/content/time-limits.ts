import type { CountedLimit, IsoDate, LimitEvent, TimeLimit, TimePoint } from './types.ts';

/** A point in time with the last day on which it is to have happened. */
export interface DueDay {
  readonly point: TimePoint;
  readonly day: IsoDate;
}

/**
 * The last day of a limit that is counted from a day. Days: that day is not one of them. Weeks end on the same day of the week, months on the
 * same number, or on the last day of a month that is shorter (1 § lagen 1930:173). A day that falls on a holiday stays: 2 § of the same
 * law gives the next working day, which the reader is told.
 */
export function lastDay(from: IsoDate, { antal, enhet }: Pick<CountedLimit, 'antal' | 'enhet'>): IsoDate {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  if (enhet !== 'manader') return dayOf(year, month - 1, date + antal * (enhet === 'veckor' ? 7 : 1));
  const daysInMonth = new Date(Date.UTC(year, month + antal, 0)).getUTCDate();
  return dayOf(year, month - 1 + antal, Math.min(date, daysInMonth));
}

const dayOf = (year: number, month: number, date: number): IsoDate => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

const isCounted = (limit: TimeLimit | undefined): limit is CountedLimit => typeof limit === 'object';

/** The event whose day decides all the limits that are counted; nothing when none is. */
export const chosenEvent = (points: readonly TimePoint[]): LimitEvent | undefined => points.map(({ limit }) => limit).find(isCounted)?.from;

/** The points whose day those concerned choose themselves, since the law has no number. */
export const ownDays = (points: readonly TimePoint[]): readonly TimePoint[] => points.filter(({ limit }) => limit === 'ni-bestammer');

/** The last day of each counted limit, given the day of the first event. What is counted from the end of another is counted from its last day. */
export function dueDays(points: readonly TimePoint[], chosen: IsoDate): readonly DueDay[] {
  const known = new Map<LimitEvent, IsoDate>();
  return points.flatMap((point): DueDay[] => {
    if (!isCounted(point.limit)) return [];
    const day = lastDay(known.get(point.limit.from) ?? chosen, point.limit);
    if (point.limit.ends) known.set(point.limit.ends, day);
    return [{ point, day }];
  });
}
