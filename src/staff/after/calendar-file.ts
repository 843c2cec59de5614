import { lastDay } from '../../content/time-limits.ts';
import type { IsoDate } from '../../content/types.ts';

/** What the file is called: it says nothing of the road. */
export const calendarFileName = 'vagval.ics';

/**
 * Days as a calendar file (RFC 5545): a whole day each, all with the same title and nothing else, so that nobody who sees the calendar
 * learns anything. They take up no time, ring no bell and invite nobody. The end is the day after, as the format has it.
 */
export function calendarFile(days: readonly IsoDate[], title: string, now = new Date()): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vagval//Vagval//SV',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${crypto.randomUUID?.() ?? `${stamp}-${Math.random()}`}`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:${escaped(title)}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(lastDay(day, { antal: 1, enhet: 'dagar' }))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: IsoDate) => day.replaceAll('-', '');

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

const longest = 75;

/** A line in pieces of at most 75 octets, none of which ends inside a letter. */
function folded(line: string): string {
  const size = (text: string) => new TextEncoder().encode(text).length;
  const pieces = [''];
  for (const letter of line) {
    // Each piece but the first begins with the space that marks it as one.
    if (size(pieces.at(-1)! + letter) > (pieces.length > 1 ? longest - 1 : longest)) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces.join('\r\n ');
}
