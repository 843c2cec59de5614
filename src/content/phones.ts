/** A number in a text that can be tapped, and where it begins. */
export interface PhoneIn {
  readonly number: string;
  readonly index: number;
}

// The numbers that content/README.md allows.
const numbers = /\b(?:112|114 14|116 111|116 000|020-50 50 50|010-223 57 60|1177)\b/g;

/**
 * The telephone numbers in a text: not a part of another number, a time, a section or a span of pages.
 * Without a look behind, which Safari before 16.4 cannot read.
 */
export const phonesIn = (text: string): readonly PhoneIn[] =>
  [...text.matchAll(numbers)]
    .filter(({ 0: number, index }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + number.length)];
      return !/[\d:.§–-]$|(?:kap\.|§) $/.test(before) && !/^[\d:–-]|^ §/.test(after);
    })
    .map(({ 0: number, index }) => ({ number, index }));
