import { settledDay } from '../../src/build/site/settled-day.ts';
import type { IsoDate } from '../../src/content/types.ts';

/** The day so many days after another. */
export const dayAfter = (day: IsoDate, days = 1): IsoDate => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The first day from `today` on after which nothing turns: what is built on it and on the next day is the same. */
export function lastingDay(turning: readonly IsoDate[], today: IsoDate): IsoDate {
  let day = today;
  while (settledDay(turning, day) !== settledDay(turning, dayAfter(day))) day = dayAfter(day);
  return day;
}
