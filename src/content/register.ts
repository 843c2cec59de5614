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
