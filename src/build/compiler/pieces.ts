import type { Holed, Html, Opening, Page, Placed, PlaceHole, WordHole } from '../../content/types.ts';

// What the screens need in pieces is cut here, where it is made: no browser takes HTML apart.

/** The first sentence of a text's first paragraph by itself, and what it goes on with; nothing first where it begins with something else. */
export function openingOf(html: Html): Opening {
  const paragraph = /^<p>(.*?)<\/p>\s*/s.exec(html);
  if (!paragraph) return { first: '', more: '', after: html };
  const [first, more] = firstSentences(paragraph[1]!, 1);
  return { first, more, after: html.slice(paragraph[0].length) };
}

/** The first sentences of a text, as many as say something: `least` characters or more. What is left comes second. */
export function firstSentences(html: Html, least = 30): readonly [first: Html, more: Html] {
  // A line in the file ends anywhere in a sentence. What must not be parted from the full stop may stand in an element together with it.
  const sentences = html.replaceAll('\n', ' ').split(/(?<=[.!?](?:<\/span>)?) (?=[A-ZÅÄÖ])/);
  let taken = 1;
  while (taken < sentences.length && sentences.slice(0, taken).join(' ').length < least) taken += 1;
  return [sentences.slice(0, taken).join(' '), sentences.slice(taken).join(' ')];
}

/** A text with a hole for each municipality that it is written for any of. The words are a convention of content/README.md. */
export const placed = (text: string): Placed =>
  cut(text, /(?<=i )kommunen där eleven bor|(?<=(?:på|från) en skola)(?! i )(?=[\s.,])/g, ([words]): PlaceHole =>
    words ? { home: words } : { school: ' i ' },
  );

/** A text with a hole in each explanation of a hard word, for what tells one that has stood before. */
export const explaining = (html: Html): Holed<WordHole> =>
  cut(html, /(?<=class="ord-text)(?=" data-ord="([^"]+)")/g, ([, word]) => ({ word: word! }));

// A text without holes stays one string.
function cut<H extends object>(text: string, holes: RegExp, holeOf: (found: RegExpExecArray) => H): Holed<H> {
  const pieces: (string | H)[] = [];
  let at = 0;
  for (const found of text.matchAll(holes)) {
    pieces.push(text.slice(at, found.index), holeOf(found));
    at = found.index + found[0].length;
  }
  return at === 0 && pieces.length === 0 ? text : [...pieces, text.slice(at)];
}

/** A page in two parts where its screen shows something of its own between them. */
export function aroundScreen(id: string, html: Html): Pick<Page, 'html' | 'rest'> {
  if (id === 'for-kommuner') return afterTemplateSteps(html);
  if (id !== 'tillganglighet') return { html };
  const [before = '', rest] = html.split('<p>{webbläsare}</p>');
  return { html: before, rest };
}

// The template follows on the steps that lead to it.
function afterTemplateSteps(html: Html): Pick<Page, 'html' | 'rest'> {
  const sections = html.split(/(?=<h2>)/);
  const steps = sections.findIndex((section) => section.includes('href="/for-kommuner/#mall"')) + 1;
  return { html: sections.slice(0, steps).join(''), rest: sections.slice(steps).join('') };
}
