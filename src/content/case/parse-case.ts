import { FormFault } from './faults.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';

/** One part of the text of a case. */
export interface CasePart {
  readonly heading: string;
  readonly text: string;
  /** The line of its heading, and the line that its text begins on. */
  readonly rad: number;
  readonly textRad: number;
}

/** A case file cut in its facts and the parts of its text. */
export interface ParsedCase extends FrontMatter {
  readonly parts: readonly CasePart[];
  /** What stands before the first heading: nothing, in a case. */
  readonly before: string;
}

/** The largest file that is read, in bytes. A case of the longest story is a tenth of it. */
export const maxBytes = 64 * 1024;

/** Cuts a case file in its parts, or throws a FormFault with the line. */
export const parseCase = (bytes: Uint8Array): ParsedCase => parseCaseText(textOf(bytes));

/** The same for text that has been decoded, with `\n` as line ends. */
export function parseCaseText(text: string): ParsedCase {
  refuse(text, hidden, 'utb.eget.fel-dolt');
  refuse(text, /<[a-z!/?]/i, 'utb.eget.fel-html');
  const found = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text);
  if (!found) throw new FormFault(1, 'utb.eget.fel-faktaruta');
  const [, facts = '', body = ''] = found;
  return { ...parseFrontMatter(facts, 2), ...cut(body, facts.split('\n').length + 3) };
}

/** The text of a file from the device, or a FormFault when it is too large, no UTF-8 or empty. */
export function textOf(bytes: Uint8Array): string {
  if (bytes.byteLength > maxBytes) throw new FormFault(0, 'utb.eget.fel-stor', { kb: maxBytes / 1024 });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw new FormFault(0, 'utb.eget.fel-utf8');
  }
  if (text.trim() === '') throw new FormFault(0, 'utb.eget.fel-tom');
  return text;
}

// Characters that nobody sees, and those that turn the direction of what is seen: a file that is honest has no use for them.
// oxlint-disable-next-line eslint/no-control-regex
const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/;

function refuse(text: string, pattern: RegExp, fel: 'utb.eget.fel-dolt' | 'utb.eget.fel-html') {
  const at = text.search(pattern);
  if (at >= 0) throw new FormFault(text.slice(0, at).split('\n').length, fel);
}

function cut(body: string, firstLine: number): Pick<ParsedCase, 'parts' | 'before'> {
  const before: string[] = [];
  const parts: { heading: string; lines: string[]; rad: number }[] = [];
  body.split('\n').forEach((line, index) => {
    const [, heading] = /^## +(.*)$/.exec(line) ?? [];
    if (heading !== undefined) parts.push({ heading: heading.trim(), lines: [], rad: firstLine + index });
    else (parts.at(-1)?.lines ?? before).push(line);
  });
  return {
    before: before.join('\n').trim(),
    parts: parts.map(({ heading, lines, rad }) => ({
      heading,
      rad,
      textRad:
        rad +
        1 +
        Math.max(
          0,
          lines.findIndex((line) => line.trim() !== ''),
        ),
      text: lines.join('\n').trim(),
    })),
  };
}
