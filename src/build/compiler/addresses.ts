import { answersTo } from '../../../machines/graph.ts';
import { flows } from '../../../machines/index.ts';
import { mapOf, sectionMap } from '../../../machines/map.ts';
import { mapAddress } from '../../content/map.ts';
import { parentAddress } from '../../content/parent-addresses.ts';
import { trainingAddresses } from '../../content/training-addresses.ts';
import { textPages } from '../../content/types.ts';
import type { ContentFiles } from './files.ts';

/** The addresses that a text may link to, each with the parts (`#…`) that it has: nothing else on it can be linked to. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

const none: ReadonlySet<string> = new Set();

/** Every address of the site that content/ can link to: pages with their parts, and files to fetch. */
export function addressesOf(files: ContentFiles): Addresses {
  // Advice has a page too.
  const roads = [...files.ids('utfall'), ...files.ids('rad')];
  return new Map<string, ReadonlySet<string>>([
    ...[
      '/vag/',
      '/affisch-start/',
      '/hitta/',
      '/badda-in/',
      '/kalender/',
      ...textPages.map((id) => `/${id}/`),
      ...roads.map((id) => `/vag/${id}/`),
      ...trainingAddresses(
        files.listed('fall').map(({ id }) => id),
        files.listed('program').map(({ id }) => id),
      ),
      ...filesToFetch,
    ].map((address) => [address, none] as const),
    // A concern is begun with at once (see app/main.tsx).
    ['/', new Set(answersTo(flows.personal, 'arende'))],
    ['/lagrum/', files.ids('lagrum')],
    ['/lagen/', new Set([...files.ids('lagandringar'), ...Object.keys(files.notFound), 'inte-funnet'])],
    ['/sedan/', files.ids('sedan')],
    ['/kommuner/', files.ids('kommuner')],
    ['/for-kommuner/', new Set(['laget', 'mall', 'prova'])],
    ...maps(),
    ...['sv', ...files.translations.keys()].flatMap((language) => parentPages(files, language)),
  ]);
}

// What is no page but is there to fetch. The licences and the list of packages are written by the build (see site/notices.ts, site/sbom.ts).
const filesToFetch = ['/lagen/andringar.xml', '/licenser.txt', '/sbom.json', '/kontroll.json'];

const maps = () =>
  (['personal', 'foralder'] as const).flatMap((flow) => {
    const map = mapOf(flows[flow]);
    const questions = map.sections.flatMap((section) => section.questions);
    return [
      [mapAddress(flow), new Set<string>([...questions, ...map.outcomes, 'lista'])] as const,
      ...map.sections.map(({ id }) => {
        const own = sectionMap(map, id)!;
        return [mapAddress(flow, id), new Set<string>([...own.questions, ...own.outcomes, 'lista'])] as const;
      }),
    ];
  });

const parentPages = (files: ContentFiles, language: string) =>
  (
    [
      ['/foralder/', none],
      ['/foralder/hitta/', none],
      ['/foralder/svar/', files.ids('svar')],
      ['/ordlista/', new Set(Object.keys(files.words))],
      ...[...files.ids('foraldravagar')].map((id) => [`/foralder/${id}/`, none] as const),
      ...[...files.ids('speglar')].map((id) => [`/foralder/spegel/${id}/`, none] as const),
    ] as const
  ).map(([path, parts]) => [parentAddress(path, language), parts] as const);

/** What is wrong with a link to a page of ours: the page is not there, or has no such part; nothing when it is right. */
export function wrongWith(href: string, addresses: Addresses): 'page' | 'part' | undefined {
  const [, address = '', part] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const parts = addresses.get(address);
  if (!parts) return 'page';
  return part === undefined || parts.has(part) ? undefined : 'part';
}
