import { FormFault, shown } from './faults.ts';

/** A value in the facts of a file: the few kinds that content cases use. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** The facts of a file, and the line that each stands on, by its path (`fallor.0.svar`). */
export interface FrontMatter {
  readonly data: Readonly<Record<string, Value>>;
  readonly lines: ReadonlyMap<string, number>;
}

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

const keyed = /^([a-z][a-z0-9-]*):(?: +(.*))?$/;
const deepest = 4;

/**
 * Reads the block style that content cases are written in, with comments, quotes and short lists (`[3, 9]`), and nothing else of
 * YAML: no anchors, tags, references, maps in a line, folded text or several documents. What it accepts means the same to a YAML
 * parser; the tests hold it to that for every case.
 */
export function parseFrontMatter(text: string, firstLine = 1): FrontMatter {
  const lines = text
    .split('\n')
    .map((raw, index): Line => ({ number: firstLine + index, indent: /^ */.exec(raw)![0].length, text: raw.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
  for (const line of lines) if (line.indent % 2 !== 0) throw new FormFault(line.number, 'utb.eget.fel-indrag');

  const seen = new Map<string, number>();
  const reader: Reader = { lines, at: 0, seen };
  const data = readMap(reader, 0, '');
  const left = reader.lines[reader.at];
  if (left) throw new FormFault(left.number, 'utb.eget.fel-indrag');
  return { data, lines: seen };
}

interface Reader {
  readonly lines: readonly Line[];
  at: number;
  readonly seen: Map<string, number>;
}

function readMap(reader: Reader, indent: number, path: string): Readonly<Record<string, Value>> {
  const entries = new Map<string, Value>();
  for (let line = reader.lines[reader.at]; line && line.indent === indent && !isItem(line); line = reader.lines[reader.at]) {
    reader.at += 1;
    readEntry(reader, line, line.text, indent, path, entries);
  }
  // From entries, so that a key such as `__proto__` could only ever be a key.
  return Object.fromEntries(entries);
}

function readEntry(reader: Reader, line: Line, text: string, indent: number, path: string, entries: Map<string, Value>) {
  const [, key, rest] = keyed.exec(text) ?? [];
  if (key === undefined) throw new FormFault(line.number, 'utb.eget.fel-rad', { text: shown(text) });
  if (entries.has(key)) throw new FormFault(line.number, 'utb.eget.fel-dubbel', { nyckel: key });
  const at = join(path, key);
  reader.seen.set(at, line.number);
  const value = rest && withoutComment(rest);
  entries.set(key, value ? scalar(value, line.number) : readBlock(reader, line, indent, at));
}

function readBlock(reader: Reader, above: Line, indent: number, path: string): Value {
  const next = reader.lines[reader.at];
  if (!next || next.indent <= indent) throw new FormFault(above.number, 'utb.eget.fel-tomt', { nyckel: path });
  if (next.indent !== indent + 2 || next.indent / 2 > deepest) throw new FormFault(next.number, 'utb.eget.fel-indrag');
  return isItem(next) ? readList(reader, next.indent, path) : readMap(reader, next.indent, path);
}

function readList(reader: Reader, indent: number, path: string): readonly Value[] {
  const items: Value[] = [];
  for (let line = reader.lines[reader.at]; line && line.indent === indent && isItem(line); line = reader.lines[reader.at]) {
    reader.at += 1;
    const at = join(path, String(items.length));
    reader.seen.set(at, line.number);
    items.push(readItem(reader, line, indent, at));
  }
  return items;
}

function readItem(reader: Reader, line: Line, indent: number, path: string): Value {
  const text = line.text.slice(2);
  if (!keyed.test(text)) return scalar(withoutComment(text), line.number);
  const entries = new Map<string, Value>();
  readEntry(reader, line, text, indent + 2, path, entries);
  const more = reader.lines[reader.at];
  if (more && more.indent === indent + 2 && !isItem(more))
    for (const [key, value] of Object.entries(readMap(reader, indent + 2, path))) {
      if (entries.has(key)) throw new FormFault(reader.seen.get(join(path, key))!, 'utb.eget.fel-dubbel', { nyckel: key });
      entries.set(key, value);
    }
  return Object.fromEntries(entries);
}

const isItem = ({ text }: Line) => text.startsWith('- ');
const join = (path: string, key: string) => (path ? `${path}.${key}` : key);

// What YAML takes for something else than text must be written so that nobody is in doubt.
const notText = /^(?:true|false|null|yes|no|on|off|~|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/i;
const integer = /^(?:0|[1-9]\d{0,8})$/;
const opening = /^[&*!|>'%@`{}[\],#?"]|^[-:](?:\s|$)/;

// What stands after ` #` is said to whoever edits the file; not so within quotes.
function withoutComment(text: string): string {
  const [whole, quotedText] = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s+#.*$/.exec(text) ?? [];
  if (whole) return quotedText!;
  if (/^["']/.test(text)) return text;
  // Looked for by the one space before it: to take all of them at once would take a time that grows with their square.
  const at = text.search(/(?:^|\s)#/);
  return (at < 0 ? text : text.slice(0, at)).trimEnd();
}

function scalar(text: string, rad: number): Value {
  if (text.startsWith('[')) return shortList(text, rad);
  if (text.startsWith('"')) return quoted(text, rad);
  if (text.startsWith("'")) return singleQuoted(text, rad);
  if (integer.test(text)) return Number(text);
  if (text === '' || opening.test(text)) throw new FormFault(rad, 'utb.eget.fel-tecken', { text: shown(text) });
  if (/:(?:\s|$)/.test(text)) throw new FormFault(rad, 'utb.eget.fel-kolon', { text: shown(text) });
  if (notText.test(text)) throw new FormFault(rad, 'utb.eget.fel-varde', { text: shown(text) });
  return text;
}

function quoted(text: string, rad: number): string {
  const [, inside] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(text) ?? [];
  if (inside === undefined) throw new FormFault(rad, 'utb.eget.fel-citat', { text: shown(text) });
  return inside.replaceAll(/\\(.)/g, '$1');
}

function singleQuoted(text: string, rad: number): string {
  const [, inside] = /^'((?:[^']|'')*)'$/.exec(text) ?? [];
  if (inside === undefined) throw new FormFault(rad, 'utb.eget.fel-citat', { text: shown(text) });
  return inside.replaceAll("''", "'");
}

// Ids, dates and numbers on one line, `[3, 9]`.
function shortList(text: string, rad: number): readonly Value[] {
  const [, inside] = /^\[ *((?:[\w-]+(?: *, *[\w-]+)*)?) *\]$/.exec(text) ?? [];
  if (inside === undefined) throw new FormFault(rad, 'utb.eget.fel-tecken', { text: shown(text) });
  return inside === '' ? [] : inside.split(',').map((one) => scalar(one.trim(), rad));
}
