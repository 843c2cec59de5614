/** A municipality that can be chosen though it has no layer. */
export interface Registered {
  readonly id: string;
  readonly namn: string;
}

/** A name as an id: ”Upplands Väsby” → `upplands-vasby`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The municipalities as one string, half the bytes of a list: an id is written out only where the name does not give it. */
export const packRegister = (municipalities: readonly Registered[]): string =>
  municipalities.map(({ id, namn }) => (id === slug(namn) ? namn : `${namn}=${id}`)).join('|');

/** The municipalities out of their string. */
export const unpackRegister = (packed: string): readonly Registered[] =>
  packed
    .split('|')
    .filter(Boolean)
    .map((item) => {
      const [namn = '', id = slug(namn)] = item.split('=');
      return { id, namn };
    });

/** A name that is searched for and leads to a municipality: ”Visby” to Gotland, ”gbg” to Göteborg. */
export interface SearchName {
  /** The id of the municipality. */
  readonly kommun: string;
  readonly namn: string;
  /** Another way to write the municipality itself, and no part of it. */
  readonly short: boolean;
}

/** The search names as one string; a short name begins with a full stop. */
export const packSearchNames = (names: readonly SearchName[]): string =>
  [...new Set(names.map(({ kommun }) => kommun))]
    .map((id) => `${id}=${names.flatMap(({ kommun, namn, short }) => (kommun === id ? [`${short ? '.' : ''}${namn}`] : [])).join(',')}`)
    .join('|');

/** The search names out of their string. */
export const unpackSearchNames = (packed: string): readonly SearchName[] =>
  packed
    .split('|')
    .filter(Boolean)
    .flatMap((item) => {
      const [kommun = '', names = ''] = item.split('=');
      return names.split(',').map((name) => ({ kommun, namn: name.replace(/^\./, ''), short: name.startsWith('.') }));
    });
