import type { z } from 'zod';
import { namesOf } from '../../content/municipal.ts';
import type { Municipal as Listed } from '../../content/municipal.ts';
import { slug } from '../../content/register.ts';
import type { Fault } from './faults.ts';
import type { municipalityRegister } from './schema.ts';

/** A municipality of the official list, with the name of its county. */
export interface Municipal extends Listed {
  readonly lan: string;
}

/** The register's file under content/. */
export const registerFile = 'kommunregister.yaml';

/** The municipalities in order of code; faults for codes in another county and names that stand twice. */
export function registerOf(counties: z.infer<typeof municipalityRegister>, faults: Fault[]): readonly Municipal[] {
  const all = Object.entries(counties).flatMap(([county, { namn: lan, kommuner }]) =>
    Object.entries(kommuner).map(([kod, namn]) => ({ county, kod, namn, lan })),
  );
  const fault = (key: string, message: string, remedy: string) => faults.push({ file: registerFile, key, message, remedy });
  const names = new Map<string, string>();
  for (const { county, kod, namn, lan } of all) {
    if (!kod.startsWith(county))
      fault(kod, `Koden hör inte till ${lan} (${county}).`, 'Kommunkoden börjar med länets kod. Rätta den efter SCB:s lista.');
    if (names.has(namn)) fault(kod, `${namn} står två gånger (${names.get(namn)} och ${kod}).`, 'Ta bort den som är fel.');
    names.set(namn, kod);
  }
  // Habo and Håbo are the same in a–z, so both carry their county.
  const byName = all.map((one) => ({ ...one, id: slug(one.namn) }));
  const namesakes = new Set(byName.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) < index));
  return byName
    .map(({ kod, namn, lan, id }) => ({ kod, namn, lan, id: namesakes.has(id) ? slug(`${namn} ${lan}`) : id }))
    .toSorted((a, b) => a.kod.localeCompare(b.kod));
}

/** ”Menade du 1280 Malmö?” */
export const didYouMean = (found: readonly Municipal[]): string => (found.length > 0 ? `Menade du ${namesOf(found)}?` : '');
