import { daysAhead, daysBetween } from '../../content/standing.ts';
import type { IsoDate } from '../../content/types.ts';
import { touchesOf } from './changes.ts';
import { wordingsById } from './check-law.ts';
import type { ContentFiles } from './files.ts';
import { endedSignatures } from './text-signature.ts';

/** The months after which a wording is to be read against the statute again. */
export const monthsBetweenChecks = 6;

/** The same day some months earlier, or the last of that month when it has no such day. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastThere = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastThere))).toISOString().slice(0, 10);
}

/** The wordings in force or to come that were last read before a day, the oldest first, as `id (day)`. */
export const readBefore = (
  files: ContentFiles,
  limit: IsoDate,
  today: IsoDate,
): readonly { readonly id: string; readonly day: IsoDate }[] =>
  [...wordingsById(files)]
    .flatMap(([id, wordings]) => wordings.map(({ data }) => ({ id, data })))
    .filter(({ data }) => data.kontrollerad < limit && (!data['galler-till'] || data['galler-till'] > today))
    .map(({ id, data }) => ({ id, day: data.kontrollerad }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));

/** What does not stop the build but must be known: wordings that have not been read for long, changes that fall due, and signatures that have ended. */
export function warningsOf(files: ContentFiles, today: IsoDate): readonly string[] {
  const old = readBefore(files, monthsBefore(today, monthsBetweenChecks), today);
  const touched = touchesOf(files);
  const due = files.of('lagandringar').flatMap((change) => {
    const from = change.data['galler-fran'];
    const left = from === undefined ? 0 : daysBetween(today, from);
    if (left <= 0 || left > daysAhead) return [];
    const unwritten = touched.filter((touch) => touch.change === change && touch.text === 'saknas');
    return [
      `${change.data.titel} (${change.id}) gäller om ${left} dagar, från ${from}. ${unwritten.length} texter saknar ny text. Se npm run lag.`,
    ];
  });
  return [
    ...(old.length > 0
      ? [
          `${old.length} lydelser lästes för mer än ${monthsBetweenChecks} månader sedan, den äldsta ${old[0]!.day} (${old[0]!.id}). Se npm run lag.`,
        ]
      : []),
    ...due,
    ...endedSignatures(files, today).map(({ file, key, message, remedy }) => `content/${file} [${key}]: ${message} ${remedy}`),
  ];
}
