/** Sizes (map units) of the words on a map. */
export interface Setting {
  readonly size: number;
  /** The width that a line may have. */
  readonly width: number;
}

/** Words set in lines, with the word that is too wide for any line where there is one. */
export interface SetWords {
  readonly lines: readonly string[];
  readonly tooWide?: string;
}

// Shares of the size of the text, a little more than the letters of Atkinson and of the faces that stand in for it are wide.
const narrow = 0.32;
const wide = 0.86;
const usual = 0.585;

/** How wide a text is at most, in the units of its size. */
export const widthOf = (text: string, size: number): number => Array.from(text, shareOf).reduce((sum, share) => sum + share, 0) * size;

function shareOf(letter: string): number {
  if (/[ ,.:;'’”!|ijltIJfr()-]/.test(letter)) return narrow;
  return /[mwMWÅÄ@%]/.test(letter) ? wide : usual;
}

/**
 * Sets a text in lines. A word wider than a line is divided where `hyphens` has a soft hyphen in it (”social-tjänsten”, written with a
 * plain one), whatever stands around it; one that is not there comes back as `tooWide`.
 */
export function setWords(text: string, { size, width }: Setting, hyphens: readonly string[]): SetWords {
  const lines: string[] = [];
  let tooWide: string | undefined;
  const fits = (line: string) => widthOf(line, size) <= width;
  const add = (piece: string, glue: string) => {
    const line = lines.length > 0 ? `${lines.at(-1)}${glue}${piece}` : piece;
    if (lines.length > 0 && fits(line)) lines[lines.length - 1] = line;
    else lines.push(piece);
  };
  for (const word of text.split(/\s+/)) {
    if (fits(word)) {
      add(word, ' ');
      continue;
    }
    const parts = divided(word, hyphens);
    parts.forEach((part, index) => {
      const piece = index < parts.length - 1 ? `${part}-` : part;
      if (!fits(piece)) tooWide = word;
      if (index === 0) add(piece, ' ');
      else lines.push(piece);
    });
  }
  return { lines, ...(tooWide && { tooWide }) };
}

function divided(word: string, hyphens: readonly string[]): readonly string[] {
  const low = word.toLowerCase();
  const known = hyphens.map((hyphened) => ({ hyphened, plain: hyphened.replaceAll('-', '') })).find(({ plain }) => low.includes(plain));
  if (!known) return [word];
  const start = low.indexOf(known.plain);
  const cuts = [...known.hyphened.matchAll(/-/g)].map(({ index }, before) => start + index - before);
  return [0, ...cuts].map((cut, index) => word.slice(cut, cuts[index] ?? word.length));
}
