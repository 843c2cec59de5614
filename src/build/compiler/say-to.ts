/** Whom a sentence is said to, as the text introduces it: ”Till socialtjänsten”. */
export interface SaidTo {
  readonly to: string;
  /** How much of the sentence stands in what is said to them, 0–1. */
  readonly likeness: number;
}

/** The part of ”Säg så här” that a sentence to say was chosen from, by its words; nothing when the part quotes nobody. */
export function sayTo(say: string, part: string): SaidTo | undefined {
  const wanted = wordsOf(say);
  return part
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trimStart().startsWith('>'))
    .map((paragraph) => paragraph.replaceAll(/^>\s?/gm, '').replaceAll(/\s+/g, ' ').trim())
    .map((quote) => {
      const there = wordsOf(quote);
      return { to: quote.split(/: ?”/)[0]!, likeness: [...wanted].filter((word) => there.has(word)).length / wanted.size };
    })
    .toSorted((a, b) => b.likeness - a.likeness)[0];
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
