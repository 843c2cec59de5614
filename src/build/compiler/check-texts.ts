import type { IsoDate } from '../../content/types.ts';
import { addressesOf, wrongWith } from './addresses.ts';
import type { Fault } from './faults.ts';
import { kindsOf, roadFiles } from './files.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { idOf, linksIn, mentions } from './markdown.ts';
import { once } from './remembered.ts';
import type { Kind } from './schema.ts';

/** Everything that refers to something else: provisions, roads, timelines, sources, addresses, dates. */
export function checkTexts(files: ContentFiles, grounds: ReadonlySet<string>, today: IsoDate, faults: Fault[]): void {
  const lagrum = files.ids('lagrum');
  // Advice has a page too.
  const roads = new Set([...files.ids('utfall'), ...files.ids('rad')]);
  const parents = files.ids('foraldravagar');
  const answers = files.ids('svar');
  const timelines = files.ids('tidslinjer');
  const addresses = addressesOf(files);
  const all = kindsOf.flatMap((kind) => [files, ...files.translations.values()].flatMap((texts) => texts.of<Kind>(kind)));

  for (const file of all) {
    for (const [key, id] of citedLagrum(file))
      if (!lagrum.has(id))
        faults.push({
          ...unknown(file, key, `Lagrummet ”${id}” finns inte.`, `Rätta id:t eller lägg till lagrum/${id}/<gäller-från>.md.`),
          missing: `lagrum/${id}/`,
        });
    for (const mentioned of new Set(mentionsIn(file))) {
      const id = idOf(mentioned);
      if (!lagrum.has(id) && !roads.has(id) && !parents.has(id) && !answers.has(id) && !id.startsWith('ord:'))
        faults.push({
          ...unknown(file, `[[${mentioned}]]`, 'Länken går till något som inte finns.', 'Skriv id:t på en bestämmelse eller en väg.'),
          // Which kind of text it was the id no longer says, but a provision carries its number.
          missing: /\d/.test(id) ? `lagrum/${id}/` : `[[${id}]]`,
        });
      if (lagrum.has(id) && mentioned !== id)
        faults.push(unknown(file, `[[${mentioned}]]`, 'En bestämmelse visas alltid med sitt eget namn.', `Skriv [[${id}]].`));
    }
    for (const href of addressesIn(file))
      if (!/^[a-z]+:/.test(href)) {
        const wrong = wrongWith(href, addresses);
        if (wrong === 'page')
          faults.push(unknown(file, href, 'Länken går till en sida som inte finns.', 'Rätta adressen, till exempel /vag/orosanmalan/.'));
        if (wrong === 'part')
          faults.push(
            unknown(file, href, 'Sidan finns, men inte den del av den som står efter #.', 'Rätta adressen, eller länka till hela sidan.'),
          );
      }
    for (const [key, id] of citedSources(file))
      if (files.sources && !Object.hasOwn(files.sources, id))
        faults.push({
          ...unknown(file, key, `Källan ”${id}” finns inte.`, addSource(file)),
          missing: `kallor.yaml: ${id}`,
        });
    checkDates(file, today, faults);
  }

  for (const file of [...files.of('foraldravagar'), ...files.of('svar'), ...files.of('speglar')])
    if (file.data.lagrum.length === 0 && !('utan-lagrum' in file.data && file.data['utan-lagrum']))
      faults.push(
        unknown(
          file,
          'lagrum',
          'Texten har ingen rättslig grund.',
          'Ange lagrum, eller skälet till att det inte finns något i utan-lagrum.',
        ),
      );
  for (const file of roadFiles(files)) {
    if (!timelines.has(file.data.tidslinje))
      faults.push({
        ...unknown(file, 'tidslinje', `Tidslinjen ”${file.data.tidslinje}” finns inte.`, 'Rätta id:t eller lägg till tidslinjen.'),
        missing: `sv/personal/tidslinjer/${file.data.tidslinje}.md`,
      });
    if (file.data.lagrum.length === 0 && !file.data['utan-lagrum'])
      faults.push(
        unknown(
          file,
          'lagrum',
          'Vägen har ingen rättslig grund.',
          'Ange lagrum, eller skälet till att det inte finns något i utan-lagrum.',
        ),
      );
  }

  if (!files.complete) return;
  const usedLagrum = new Set([...grounds, ...all.flatMap((file) => [...citedLagrum(file).map(([, id]) => id), ...mentionsIn(file)])]);
  for (const file of files.of('lagrum'))
    if (!usedLagrum.has(file.id))
      faults.push(unknown(file, '', 'Ingen text och ingen väg hänvisar hit.', 'Ta bort filen eller hänvisa till den.'));
  const usedTimelines = new Set(roadFiles(files).map(({ data }) => data.tidslinje));
  for (const file of files.of('tidslinjer'))
    if (!usedTimelines.has(file.id))
      faults.push(unknown(file, '', 'Ingen väg använder tidslinjen.', 'Ta bort filen eller hänvisa till den.'));
}

const addSource = ({ kind }: ContentFile) =>
  kind === 'kommuner'
    ? 'Rätta id:t eller lägg till källan, överst i filen under egna-kallor.'
    : 'Rätta id:t eller lägg till källan i kallor.yaml.';

const unknown = ({ file }: ContentFile, key: string, message: string, remedy: string): Fault => ({ file, key, message, remedy });

function checkDates({ file, data }: ContentFile, today: IsoDate, faults: Fault[]) {
  const [key, reviewed] = 'granskad' in data ? ['granskad.datum', data.granskad.datum] : ['kontrollerad', data.kontrollerad];
  if (reviewed > today)
    faults.push({ file, key, message: `Granskningen ${reviewed} ligger i framtiden.`, remedy: 'Skriv dagen då texten granskades.' });
  if (!('galler-fran' in data) || !('galler-till' in data) || !data['galler-fran'] || !data['galler-till']) return;
  if (data['galler-till'] <= data['galler-fran'])
    faults.push({
      file,
      key: 'galler-till',
      message: `Texten slutar gälla ${data['galler-till']}, innan den börjar.`,
      remedy: `Rätta datumen. galler-till är första dagen texten inte längre gäller, en dag efter ${data['galler-fran']}. Gäller texten än: ta bort raden.`,
    });
  else if (!('slag' in data) && data['galler-till'] <= today)
    faults.push({
      file,
      key: 'galler-till',
      message: `Texten gällde till ${data['galler-till']}.`,
      remedy: 'Skriv om den efter dagens lag.',
    });
}

/** The text of a file in which links can stand: its body, and the strings of its front matter. */
export const textOf = once(({ body, data }: Pick<ContentFile, 'body' | 'data'>): string => `${body}\n${strings(data).join('\n')}`);

/** What stands between the brackets of each `[[id]]` in it. */
export const mentionsIn = once((file: Pick<ContentFile, 'body' | 'data'>): readonly string[] => mentions(textOf(file)));

// The addresses it links to.
const addressesIn = once(
  ({ body, data }: Pick<ContentFile, 'body' | 'data'>): ReadonlySet<string> => new Set([body, ...strings(data)].flatMap(linksIn)),
);

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

/** The provisions that stand in the front matter of a file, each with its key. */
export const citedLagrum = once(({ data }: Pick<ContentFile, 'data'>): readonly [string, string][] => found(data, 'lagrum'));
const citedSources = once(({ data }: Pick<ContentFile, 'data'>): readonly [string, string][] => found(data, 'kalla'));

// Every id that stands under `name`, wherever in the front matter, with its key.
function found(value: unknown, name: string, path: readonly string[] = []): [string, string][] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const here = [...path, key];
    if (key !== name) return found(inner, name, here);
    return [inner].flat().map((id) => [here.join('.'), String(id)]);
  });
}
