import type { Html, Opening } from './types.ts';

/** What follows on the first sentence: the rest of its paragraph, and the others. */
export const afterFirst = ({ more, after }: Opening): Html => (more && `<p>${more}</p>`) + after;

/** The whole text, its first sentence too. */
export const wholeOf = ({ first, more, after }: Opening): Html =>
  first ? `<p>${more ? `${first} ${more}` : first}</p>${after && `\n${after}`}` : after;
