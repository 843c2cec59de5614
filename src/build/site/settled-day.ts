import { oldFrom } from '../../content/coverage.ts';
import { fixedDays } from '../../content/law-days.ts';
import { daysAhead } from '../../content/standing.ts';
import type { IsoDate } from '../../content/types.ts';
import type { Content } from '../compiler/compile.ts';

/** The day of the build; another for whoever sets SOURCE_DATE_EPOCH (seconds since 1970), as builds that are to be repeated do. */
export const buildDay = (): IsoDate => {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return (epoch > 0 ? new Date(epoch * 1000) : new Date()).toISOString().slice(0, 10);
};

/**
 * The newest of the turning days that has come by `today`: the last on which anything in the content began to read otherwise. Pages are written as on
 * that day: they read as today, and a build of the same content on another day gives the same files until something changes.
 */
export function settledDay(turning: readonly IsoDate[], today: IsoDate): IsoDate {
  const reached = turning.filter((day) => day <= today);
  return reached[reached.length - 1] ?? today;
}

/** Every day on which something in the content may begin or cease to hold, in order. */
export function turningDays(all: Pick<Content, 'sources'>): readonly IsoDate[] {
  const written = [...JSON.stringify(all).matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(([date]) => date).filter(isDay);
  const days = new Set([...written, ...fixedDays.map(({ date }) => date)]);
  return [
    ...new Set([
      ...days,
      // A change is announced some days ahead, and a source grows old with the year.
      ...[...days].map((day) => daysBefore(day, daysAhead)),
      ...Object.values(all.sources).map(({ datum }) => oldFrom(datum)),
    ]),
  ].toSorted();
}

const isDay = (text: string) => !Number.isNaN(Date.parse(text));
const daysBefore = (day: IsoDate, count: number) => new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
