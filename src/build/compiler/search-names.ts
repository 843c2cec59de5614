import type { SearchName } from '../../content/register.ts';
import { slug } from '../../content/register.ts';
import type { Fault } from './faults.ts';
import { searchNamesFile } from './files.ts';
import type { ContentFiles } from './files.ts';
import { nearest } from '../../content/nearest.ts';

/** The names that lead to a municipality, by its id. */
export const searchNamesOf = ({ searchNames, register }: ContentFiles): readonly SearchName[] =>
  (['orter', 'kortnamn'] as const).flatMap((kind) =>
    Object.entries(searchNames?.[kind] ?? {}).flatMap(([kommun, names]) => {
      const { id } = register.find(({ namn }) => namn === kommun)!;
      return names.map((namn) => ({ kommun: id, namn, short: kind === 'kortnamn' }));
    }),
  );

/** Every search name stands under a municipality that there is, once, and none bears a municipality's own name. */
export function checkSearchNames({ searchNames, register }: ContentFiles, faults: Fault[]): void {
  if (!searchNames || register.length === 0) return;
  const own = new Set(register.map(({ namn }) => namn.toLowerCase()));
  for (const kind of ['orter', 'kortnamn'] as const)
    for (const [kommun, names] of Object.entries(searchNames[kind])) {
      const fault = (key: string, message: string, remedy: string) =>
        faults.push({ file: searchNamesFile, key: `${kind}.${key}`, message, remedy });
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
