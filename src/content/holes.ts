import type { Holed, Html } from './types.ts';

/** A text with its holes filled. */
export const filled = <H extends object>(text: Holed<H>, fill: (hole: H) => string): Html =>
  typeof text === 'string' ? text : text.map((piece) => (typeof piece === 'string' ? piece : fill(piece))).join('');

/** The holes of a text, in order. */
export const holesIn = <H extends object>(text: Holed<H>): readonly H[] =>
  typeof text === 'string' ? [] : text.filter((piece) => typeof piece !== 'string');
