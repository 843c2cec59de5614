import type { Html } from './types.ts';

/** The municipalities that a run is about, by name, as far as they are known. */
export interface PlaceNames {
  readonly school?: string | undefined;
  readonly home?: string | undefined;
  /** Nobody has said where the pupil lives: `home` is the school's municipality, if the pupil lives there. */
  readonly homeAssumed?: boolean | undefined;
}

/**
 * A text with the municipalities named where it is written for any of them. The words are a convention of content/README.md:
 * ”i kommunen där eleven bor” is the home, and who says ”på en skola” or ”från en skola” says where.
 * `assumed` puts it in words that the pupil may live elsewhere; what is said aloud needs no such words.
 */
export function withPlaces(html: Html, { school, home, homeAssumed }: PlaceNames, assumed: (name: string) => string): Html {
  let named = html;
  if (home) named = named.replaceAll('i kommunen där eleven bor', `i ${escaped(homeAssumed ? assumed(home) : home)}`);
  if (school) named = named.replaceAll(/(på|från) en skola(?! i )(?=[\s.,])/g, `$1 en skola i ${escaped(school)}`);
  return named;
}

const escaped = (name: string): string => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a text opens with, and what it goes on with: the first sentence of its first paragraph stands by itself. */
export function opening(html: Html): readonly [first: Html, rest: Html] {
  const paragraph = /^<p>(.*?)<\/p>\s*/s.exec(html);
  if (!paragraph) return ['', html];
  const [first, more] = firstSentences(paragraph[1]!, 1);
  return [first, (more && `<p>${more}</p>`) + html.slice(paragraph[0].length)];
}

/** The first sentences of a text, as many as say something: `least` characters or more. What is left comes second. */
export function firstSentences(html: Html, least = 30): readonly [first: Html, rest: Html] {
  // A line in the file ends anywhere in a sentence. Then marked and cut: Safari before 16.4 cannot read a look behind.
  const line = html.replaceAll('\n', ' ');
  // What must not be parted from the full stop may stand in an element together with it.
  const sentences = line.replaceAll(/([.!?](?:<\/span>)?) (?=[A-ZÅÄÖ])/g, '$1\n').split('\n');
  let taken = 1;
  while (taken < sentences.length && sentences.slice(0, taken).join(' ').length < least) taken += 1;
  return [sentences.slice(0, taken).join(' '), sentences.slice(taken).join(' ')];
}
