import { filled } from './holes.ts';
import type { Html, Placed, PlaceHole } from './types.ts';

/** The municipalities that a run is about, by name, as far as they are known. */
export interface PlaceNames {
  readonly school?: string | undefined;
  readonly home?: string | undefined;
  /** Nobody has said where the pupil lives: `home` is the school's municipality, if the pupil lives there. */
  readonly homeAssumed?: boolean | undefined;
}

/** A text with the municipalities named where it is written for any of them. `assumed` puts it in words that the pupil may live elsewhere. */
export function withPlaces(html: Placed, { school, home, homeAssumed }: PlaceNames, assumed: (name: string) => string): Html {
  return filled(html, named({ school: school && escaped(school), home: home && escaped(homeAssumed ? assumed(home) : home) }));
}

/** The same for what is said aloud: plain text, in which the assumed home needs no words. */
export const sayWithPlaces = (words: Placed, names: PlaceNames): string => filled(words, named(names));

/** A text as it reads where no municipality is known. */
export const withoutPlaces = (text: Placed): string => filled(text, named({}));

const named =
  ({ school, home }: PlaceNames) =>
  (hole: PlaceHole): string =>
    'home' in hole ? (home ?? hole.home) : school ? hole.school + school : '';

const escaped = (name: string): string => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
