/** How hard a text is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence plus the percentage of words over six letters (Björnsson 1968): 30 is easy, 40 is ordinary, 50 is hard. */
  readonly lix: number;
  /** The words of the longest sentence. */
  readonly longest: readonly string[];
}

/** How hard a text may be to read. */
export interface Limit {
  readonly lix: number;
  /** The most words in one sentence; left out where only LIX counts. */
  readonly sentence?: number;
}

/** The limits, by flow: the steps of the staff's roads, and all that parents read. */
export const limits: Readonly<Record<string, Limit>> = {
  personal: { lix: 40 },
  foralder: { lix: 30, sentence: 15 },
};

/** Measures a text given in passages; each passage ends a sentence, with or without a full stop. */
export function readability(passages: readonly string[]): Readability {
  const sentences = passages
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  const long = words.filter(({ length }) => length > longWord);
  const lix = words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length;
  const longest = sentences.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return { words: words.length, sentences: sentences.length, lix: Math.round(10 * lix) / 10, longest };
}

const longWord = 6;

/** A text without its Markdown, the names that `[[…]]` shows and those of statutes: they are not the writer's to shorten. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\[\[[^\]|]*\|([^\]]*)\]\]/g, '$1')
    .replaceAll(/\[\[[^\]]*\]\]/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(statute, ' ')
    .replaceAll(/[*_`#>[\]]/g, ' ');

const names = [
  '(?:offentlighets- och sekretess|hälso- och sjukvårds|socialtjänst|förvaltnings|patient|skol)lagen',
  '(?:föräldra|brotts)balken',
  'barnkonventionen',
  'lagen(?= \\()',
].join('|');
const paragraph = '(?:\\d+(?: [a-z])? kap\\.? )?\\d+(?: [a-z])?(?:(?:,| och|–) ?\\d+(?: [a-z])?)* §§?';
const statute = new RegExp(`(?:${paragraph} )?(?:i )?(?:${names})s?(?: \\(\\d{4}:\\d+\\))?|${paragraph}`, 'giu');

// A full stop inside ”t.ex.” or ”kl. 8” is followed by neither a capital nor the end.
const sentencesIn = (passage: string): readonly string[] => plain(passage).split(/(?<=[.!?:…]["”)]*)\s+(?=["”(–-]*\p{Lu})/u);

const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
