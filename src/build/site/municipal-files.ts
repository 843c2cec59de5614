import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flows } from '../../../machines/index.ts';
import { answersTo, pagesOf } from '../../../machines/graph.ts';
import { packMunicipal } from '../../content/municipal.ts';
import type { PackedMunicipalFiles } from '../../content/parts.ts';
import type { Content } from '../compiler/compile.ts';
import { ContentError } from '../compiler/faults.ts';
import { paths } from '../paths.ts';

/** What the pages for municipalities need, as it travels. */
export function municipalFiles(all: Content): Omit<PackedMunicipalFiles, 'strings'> {
  const roads = pagesOf(flows.personal).filter((page) => !answersTo(flows.personal, page));
  const address = givenAddress(process.env['VAGVAL_ADRESS']);
  return {
    template: readFileSync(join(paths.content, 'mallar/kommun.md'), 'utf8'),
    register: packMunicipal(all.register),
    roads,
    lagrum: Object.keys(all.provisions),
    texts: [...Object.keys(all.roads), ...Object.keys(all.parents['sv']!.roads), ...Object.keys(all.parents['sv']!.answers)],
    sources: Object.keys(all.sources),
    ...(address && { address }),
  };
}

/** The address of the start that whoever builds has decided, for the QR code of the poster; nothing for none. Throws in Swedish when it is no such address. */
export function givenAddress(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (!address || address.protocol !== 'https:' || address.username || address.search || address.hash || !address.pathname.endsWith('/'))
    throw new ContentError([
      {
        file: '..',
        key: 'VAGVAL_ADRESS',
        message: `”${written}” är ingen adress till startsidan.`,
        remedy:
          'Skriv hela adressen, från https:// till det sista snedstrecket, till exempel https://vagval.example.se/. Eller ta bort variabeln, så görs QR-koden av den adress som sidan läses på.',
      },
    ]);
  return address.href;
}
