import type { KnownPlace } from '../../content/register.ts';
import { slug } from '../../content/register.ts';
import type { Fault } from './faults.ts';
import { placesFile } from './files.ts';
import type { ContentFiles } from './files.ts';
import { nearest } from '../../content/nearest.ts';

/** The places and short names that lead to a municipality, by its id. */
export const knownPlacesOf = ({ knownPlaces, register }: ContentFiles): readonly KnownPlace[] =>
  (['orter', 'kortnamn'] as const).flatMap((kind) =>
    Object.entries(knownPlaces?.[kind] ?? {}).flatMap(([kommun, names]) => {
      const { id } = register.find(({ namn }) => namn === kommun)!;
      return names.map((namn) => ({ kommun: id, namn, short: kind === 'kortnamn' }));
    }),
  );

/** Every place stands under a municipality that there is, once, and none bears a municipality's own name. */
export function checkKnownPlaces({ knownPlaces, register }: ContentFiles, faults: Fault[]): void {
  if (!knownPlaces || register.length === 0) return;
  const own = new Set(register.map(({ namn }) => namn.toLowerCase()));
  for (const kind of ['orter', 'kortnamn'] as const)
    for (const [kommun, names] of Object.entries(knownPlaces[kind])) {
      const fault = (key: string, message: string, remedy: string) =>
        faults.push({ file: placesFile, key: `${kind}.${key}`, message, remedy });
      if (!register.some(({ namn }) => namn === kommun)) {
        const near = nearest(slug(kommun), register, ({ namn }) => [slug(namn)]).map(({ namn }) => namn);
        fault(
          kommun,
          `Ingen kommun heter ${kommun}.`,
          near.length > 0 ? `Menade du ${near.join(' eller ')}?` : 'Skriv namnet som i kommunregister.yaml.',
        );
      }
      for (const [index, name] of names.entries()) {
        if (own.has(name.toLowerCase()))
          fault(`${kommun}.${index}`, `${name} är en kommuns eget namn.`, 'Ta bort raden: kommunens namn går alltid först.');
        if (names.indexOf(name) !== index) fault(`${kommun}.${index}`, `${name} står två gånger.`, 'Ta bort den ena.');
      }
    }
}
