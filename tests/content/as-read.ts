import { filled } from '../../src/content/holes.ts';
import { wholeOf } from '../../src/content/opening.ts';
import { withoutPlaces } from '../../src/content/place-words.ts';
import type { Holed, Opening, Placed, PlaceHole, Road, WordHole } from '../../src/content/types.ts';

/** A text of a road as it reads where no municipality is known; nothing for nothing. */
export const read = (text: Placed | undefined): string => (text === undefined ? '' : withoutPlaces(text));

/** Whom a road turns to, in one text. */
export const contactOf = ({ kontakt: { first, more } }: Pick<Road, 'kontakt'>): string => `${read(first)} ${read(more)}`.trim();

/** Content with every text that travels in pieces put together as it is read, wherever in it the text stands: for what looks through all words. */
export function asRead(value: unknown): unknown {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.some(isHole) ? filled(value as Holed<PlaceHole | WordHole>, unfilled) : value.map(asRead);
  const keys = Object.keys(value).join();
  if (keys === 'first,more,after') return wholeOf(value as Opening);
  if (keys === 'first,more') return contactOf({ kontakt: value as Road['kontakt'] });
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asRead(inner)]));
}

const isHole = (piece: unknown) =>
  typeof piece === 'object' && piece !== null && ['home', 'school', 'word'].includes(Object.keys(piece).join()) && isText(piece);
const isText = (piece: object) => typeof Object.values(piece)[0] === 'string';
const unfilled = (hole: PlaceHole | WordHole) => ('word' in hole ? '' : read(['', hole]));
