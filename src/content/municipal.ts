import { nearest } from './nearest.ts';
import { slug } from './register.ts';

/** A municipality as the official list has it, with its id here. */
export interface Municipal {
  /** Four digits. */
  readonly kod: string;
  readonly namn: string;
  readonly id: string;
}

const longest = 60;

/** The municipalities that somebody can have meant, by name first and then by code; none when nothing is near. */
export function meant<M extends Municipal>(
  register: readonly M[],
  { kod = '', namn = '' }: { readonly kod?: string; readonly namn?: string },
): readonly M[] {
  // No name is longer, and how long a comparison takes grows with both.
  const byName = nearest(slug(namn.slice(0, longest)), register, (one) => [slug(one.namn), one.id]);
  return byName.length > 0 ? byName : nearest(kod.slice(0, longest), register, (one) => [one.kod]);
}

/** ”1280 Malmö eller 1281 Lund”; nothing for none. */
export const namesOf = (found: readonly Municipal[]): string => found.map(({ kod, namn }) => `${kod} ${namn}`).join(' eller ');

/** The register as one string, for the browser. */
export const packMunicipal = (register: readonly Municipal[]): string =>
  register.map(({ kod, namn, id }) => (id === slug(namn) ? `${kod}${namn}` : `${kod}${namn}=${id}`)).join('|');

/** The register out of its string. */
export const unpackMunicipal = (packed: string): readonly Municipal[] =>
  packed.split('|').map((item) => {
    const [namn = '', id = slug(namn)] = item.slice(4).split('=');
    return { kod: item.slice(0, 4), namn, id };
  });
