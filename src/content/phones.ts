/** A number in a text that can be tapped and is said digit by digit, and where it begins. */
export interface PhoneIn {
  readonly number: string;
  readonly index: number;
}

// The numbers that content/README.md allows.
const numbers = /\b(?:112|114 14|116 111|116 000|020-50 50 50|010-223 57 60|1177)\b/g;

/**
 * The telephone numbers in a text, for all that shows, says or checks them: not a part of another number, a time, a section or a span of pages.
 * Without a look behind, which Safari before 16.4 cannot read.
 */
export const phonesIn = (text: string): readonly PhoneIn[] =>
  [...text.matchAll(numbers)]
    .filter(({ 0: number, index }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + number.length)];
      return !/[\d:.§–-]$|(?:kap\.|§) $/.test(before) && !/^(?:[:–-]?\d| §| kap\b)/.test(after);
    })
    .map(({ 0: number, index }) => ({ number, index }));

// A Swedish number as offices write it: 08-508 00 000, 040-34 56 78, 0501 75 50 00, +46 8 508 00 000. Hours, dates and amounts are none.
const local = /(?:\+46[ -]?\d{1,3}|\b0\d{1,3})(?:[ -]?\d{2,4}){2,4}\b/g;

/** The telephone numbers in what a municipality says of itself: its own, and those above. */
export function localPhonesIn(text: string): readonly PhoneIn[] {
  const own = [...text.matchAll(local)]
    .map(({ 0: number, index }) => ({ number, index }))
    .filter(({ number, index }) => {
      const digits = number.replace('+46', '0').replaceAll(/\D/g, '').length;
      return (
        digits >= 8 &&
        digits <= 11 &&
        !/[\d:.§/–-]$/.test(text.slice(0, index)) &&
        !/^(?:[:.–/-]?\d| kap\b| §)/.test(text.slice(index + number.length))
      );
    });
  const taken = ({ number, index }: PhoneIn) =>
    own.some((one) => index < one.index + one.number.length && one.index < index + number.length);
  return [...own, ...phonesIn(text).filter((one) => !taken(one))].sort((a, b) => a.index - b.index);
}
