import type { Layers } from '../content/parts.ts';
import type { Place } from './settings.ts';

/** A municipality, or an area of one, that can be chosen. */
export interface FoundPlace {
  readonly place: Place;
  readonly kommun: string;
  readonly omrade?: string;
  /** Vägval has a layer for it. */
  readonly layered: boolean;
}

/**
 * The municipalities and areas that a few typed letters can mean, best first; for an empty query those that have a layer.
 * Accents, hyphens and case do not matter, and one wrong letter in four is forgiven.
 */
export function findPlaces({ entries, register }: Pick<Layers, 'entries' | 'register'>, query: string): readonly FoundPlace[] {
  const layered = entries.flatMap((entry): FoundPlace[] => [
    { place: { kommun: entry.id }, kommun: entry.namn, layered: true },
    ...[...entry.omraden]
      .sort(byName)
      .map(({ id, namn }) => ({ place: { kommun: entry.id, omrade: id }, kommun: entry.namn, omrade: namn, layered: true })),
  ]);
  const wanted = plain(query);
  if (!wanted) return layered;
  const others = register.map(({ id, namn }): FoundPlace => ({ place: { kommun: id }, kommun: namn, layered: false }));
  const near = [...layered, ...others]
    .map((found) => ({ found, distance: distanceTo(plain(found.omrade ?? found.kommun), wanted) }))
    .filter(({ distance }) => distance < Math.floor(wanted.length / 4) + 1)
    .sort((a, b) => a.distance - b.distance);
  // Where the letters are a name's own, what only resembles them is not what was meant.
  const spelled = near.filter(({ distance }) => distance < 1);
  return (spelled.length > 0 ? spelled : near).map(({ found }) => found);
}

const byName = (a: { readonly namn: string }, b: { readonly namn: string }) => a.namn.localeCompare(b.namn, 'sv');

// A name that begins with the query comes before one that only contains it.
const distanceTo = (name: string, query: string) => nearest(name, query) + (name.startsWith(query) ? 0 : 0.5);

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '');

// How far the query is from the closest stretch of the name: 0 when it is part of it (Sellers' approximate matching).
function nearest(name: string, query: string): number {
  let row = Array.from({ length: query.length + 1 }, (_, index) => index);
  let best = row[query.length]!;
  for (const letter of name) {
    const next = [0];
    for (let index = 1; index <= query.length; index += 1)
      next[index] = Math.min(next[index - 1]! + 1, row[index]! + 1, row[index - 1]! + Number(query[index - 1] !== letter));
    row = next;
    best = Math.min(best, row[query.length]!);
  }
  return best;
}
