import { diffArrays, diffWordsWithSpace } from 'diff';
import { parse } from 'yaml';
import { readText } from '../../compiler/folder.ts';
import type { Folder } from '../../compiler/folder.ts';
import { fold, sections } from '../../compiler/markdown.ts';

/** A piece of a text: where in it, and its words. */
interface Piece {
  readonly part: string;
  readonly words: string;
}

/** Some words, and whether only one of the versions has them. */
export interface Words {
  readonly words: string;
  readonly changed: boolean;
}

/** A piece before and after; nothing on the side where it is not there. */
export interface Pair {
  readonly part: string;
  readonly before?: readonly Words[];
  readonly after?: readonly Words[];
}

/** A file that differs between two versions, with its pieces side by side. */
export interface TextChange {
  readonly file: string;
  readonly name: string;
  readonly how: 'ny' | 'borta' | 'andrad';
  readonly pairs: readonly Pair[];
  /** Only what the file says of its version, its review and its signatures has changed. */
  readonly asideOnly: boolean;
}

// In the order a lawyer wants them.
const order = [
  /^sv\/personal\/utfall\//,
  /^sv\/personal\/utfall-socialtjanst\//,
  /^sv\/personal\/fragor\//,
  /^sv\/personal\/rad\//,
  /^sv\/personal\/tidslinjer\//,
  /^lagrum\//,
  /^lagandringar\//,
  /^kommuner\//,
  /^sv\/foralder\//,
  /^sv\/sidor\//,
  /^lagtext\//,
  /^sv\/utbildning\//,
  /^sv\//,
];
const rank = (file: string) => {
  const at = order.findIndex((pattern) => pattern.test(file));
  return at < 0 ? order.length : at;
};
const noText = /^(README\.md$|mallar\/)/;

/** Every text that is new, gone or changed from one folder of content to another. A file that cannot be read as what it is is compared line by line. */
export function textChanges(before: Folder, after: Folder): readonly TextChange[] {
  const files = [...new Set([...before.files, ...after.files])].filter((file) => !noText.test(file));
  return files
    .flatMap((file): readonly TextChange[] => {
      const [old, now] = [textIn(before, file), textIn(after, file)];
      if (old === now) return [];
      const pairs = pairsOf(piecesIn(file, old), piecesIn(file, now));
      // Other line breaks, or another order of keys that says the same.
      if (pairs.length === 0) return [];
      const how = old === undefined ? 'ny' : now === undefined ? 'borta' : 'andrad';
      return [{ file, name: nameIn(file, now ?? old ?? ''), how, pairs, asideOnly: pairs.every(({ part }) => aside.test(part)) }];
    })
    .toSorted((a, b) => rank(a.file) - rank(b.file) || a.file.localeCompare(b.file));
}

const aside = /^(?:version|granskad, (?:datum|roll)|signatur|svarar mot|översatt från)$/;

const textIn = (folder: Folder, file: string) => (folder.files.includes(file) ? readText(folder, file, []) : undefined);

function nameIn(file: string, text: string): string {
  const data = frontMatterOf(text);
  const name = data?.['namn'] ?? data?.['titel'];
  return typeof name === 'string' ? name : file;
}

/** The front matter of a text, however it is written; nothing when there is none. */
export function frontMatterOf(text: string): Record<string, unknown> | undefined {
  const block = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
  return block === undefined ? undefined : dataOf(block);
}

function dataOf(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(text);
    return data && typeof data === 'object' ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function piecesIn(file: string, text: string | undefined): readonly Piece[] {
  if (text === undefined) return [];
  if (!file.endsWith('.md')) {
    const data = dataOf(text);
    return data ? flat(data) : lines(text);
  }
  const data = frontMatterOf(text);
  if (!data) return lines(text);
  const { opening, parts } = sections(text.replace(/^---\n[\s\S]*?\n---\n?/, ''));
  return [
    ...flat(data),
    ...blocks(opening).map((words) => ({ part: 'inledning', words })),
    ...parts.flatMap(({ heading, text: body }) => blocks(body).map((words) => ({ part: heading, words }))),
  ];
}

const lines = (text: string): readonly Piece[] => text.split('\n').map((words) => ({ part: 'rad', words }));

const blocks = (text: string) =>
  text
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) => fold(block.replaceAll(/^ {0,3}(?:> ?|[-*] )/gm, '')))
    .filter(Boolean);

// Without the numbers of a list, so that a step that is put in does not change all that follow it.
function flat(value: unknown, part = ''): readonly Piece[] {
  if (Array.isArray(value)) return value.flatMap((inner) => flat(inner, part));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, [part, labels[key] ?? key].filter(Boolean).join(', ')));
  return [{ part, words: fold(String(value)) }];
}

const labels: Readonly<Record<string, string>> = {
  gor: 'gör',
  nar: 'när',
  saga: 'att säga',
  kort: 'kort namn',
  hjalp: 'hjälptext',
  fran: 'från',
  kallor: 'källor',
  kalla: 'källa',
  galler: 'gäller',
  'galler-fran': 'gäller från',
  'galler-till': 'gäller till',
  'svar-pa-fragan': 'första raden',
  'titel-utan-lokalt': 'titel utan lokalt',
  'utan-lagrum': 'skäl till att lagrum saknas',
  'utan-spegel': 'skäl till att spegel saknas',
  'svarar-mot': 'svarar mot',
  'visa-forst-nar': 'visas först när',
  'oversatt-fran': 'översatt från',
  'inte-vid': 'tar inte emot vid',
  'ersatt-av': 'ersatt av',
  'dag-oklar': 'dagen är oklar',
  'for-vem': 'för vem',
  sakerhet: 'säkerhet',
  andrad: 'ändrad',
  behovsprovning: 'behovsprövning',
  omraden: 'områden',
  haller: 'håller',
  sokt: 'sökt',
};

function pairsOf(before: readonly Piece[], after: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let gone: readonly Piece[] = [];
  let added: readonly Piece[] = [];
  const settle = () => {
    const left = [...added];
    for (const piece of gone) {
      const at = left.findIndex(({ part }) => part === piece.part);
      const [match] = at < 0 ? [] : left.splice(at, 1);
      pairs.push(match ? sideBySide(piece, match) : { part: piece.part, before: whole(piece) });
    }
    for (const piece of left) pairs.push({ part: piece.part, after: whole(piece) });
    [gone, added] = [[], []];
  };
  for (const part of diffArrays([...before], [...after], { comparator: (a, b) => a.part === b.part && a.words === b.words })) {
    if (part.removed) gone = [...gone, ...part.value];
    else if (part.added) added = [...added, ...part.value];
    else settle();
  }
  settle();
  return pairs;
}

const whole = ({ words }: Piece): readonly Words[] => [{ words, changed: true }];

function sideBySide(before: Piece, after: Piece): Pair {
  const parts = diffWordsWithSpace(before.words, after.words);
  return {
    part: before.part,
    before: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ words: value, changed: removed })),
    after: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ words: value, changed: added })),
  };
}
