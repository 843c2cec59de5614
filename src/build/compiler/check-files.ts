import { textPages } from '../../content/types.ts';
import type { Fault } from './faults.ts';
import type { ContentFiles, Listed } from './files.ts';

/** The files that the app cannot do without, each id once. */
export function checkFiles(files: ContentFiles, faults: Fault[]): void {
  if (!files.ids('kommuner').has('sverige'))
    faults.push({
      file: 'kommuner/sverige.md',
      message: 'Filen saknas.',
      remedy: 'Lägg tillbaka den. Den visas när ingen kommun är vald.',
    });
  for (const id of textPages)
    if (!files.ids('sidor').has(id))
      faults.push({ file: `sv/sidor/${id}.md`, message: 'Filen saknas.', remedy: 'Lägg tillbaka den. Sidfoten länkar dit.' });
  for (const { file, id } of files.listed('sidor'))
    if (!textPages.some((page) => page === id))
      faults.push({
        file,
        message: 'Ingen sida i appen visar texten.',
        remedy: 'Lägg till sidan i src/app/routes.ts, eller ta bort filen.',
      });

  checkBrowsersPlace(files, faults);
  checkTemplatePlace(files, faults);

  // A question, a road and a piece of advice are pages of one conversation: the id alone must tell which.
  // Both conversations may ask a question of the same name, for an answer is always given in one of them.
  const pages = [...files.listed('utfall'), ...files.listed('foraldravagar'), ...files.listed('rad')];
  const questions = files.listed('fragor');
  const flows = [...new Set(questions.map(({ flow }) => flow))];
  const groups = [
    ...flows.map((flow) => [...questions.filter((file) => file.flow === flow), ...pages]),
    files.listed('tidslinjer'),
    files.listed('samtal'),
    files.listed('sedan'),
    files.listed('kommuner'),
  ];
  for (const group of groups) for (const [first, second] of doubles(group)) faults.push(same(first, second));
}

// What is said of browsers in the statement on accessibility is written by the tests, and only that page has their results.
function checkBrowsersPlace(files: ContentFiles, faults: Fault[]) {
  for (const { file, id, body } of files.of('sidor')) {
    const there = /^\{webbläsare\}$/m.test(body);
    if (id === 'tillganglighet' && !there)
      faults.push({
        file,
        key: '{webbläsare}',
        message: 'Redogörelsen säger inte vilka webbläsare som testerna har körts i.',
        remedy: 'Skriv {webbläsare} på en rad för sig, med en tom rad före och efter. Bygget skriver resten.',
      });
    if (id !== 'tillganglighet' && there)
      faults.push({
        file,
        key: '{webbläsare}',
        message: 'Bara sidan Tillgänglighet kan visa vilka webbläsare som testerna har körts i.',
        remedy: 'Ta bort raden, eller länka till /kontroll/.',
      });
  }
}

// The template for municipalities stands on their page after the steps that lead to it.
function checkTemplatePlace(files: ContentFiles, faults: Fault[]) {
  for (const { file, id, body } of files.of('sidor'))
    if (id === 'for-kommuner' && !body.includes('](/for-kommuner/#mall)'))
      faults.push({
        file,
        key: '/for-kommuner/#mall',
        message: 'Inget steg leder till mallen, så bygget vet inte var den ska stå.',
        remedy: 'Länka till /for-kommuner/#mall i steget där den hämtas. Mallen visas efter det stycket.',
      });
}

const same = (first: Listed, { file, id }: Listed): Fault => ({
  file,
  key: 'id',
  message: `Id:t ”${id}” finns redan, i ${first.file}.`,
  remedy: 'Ge den ena filen ett annat id.',
});

function doubles(listed: readonly Listed[]): readonly (readonly [Listed, Listed])[] {
  const first = new Map<string, Listed>();
  for (const file of listed) if (!first.has(file.id)) first.set(file.id, file);
  return listed.flatMap((file) => (first.get(file.id) === file ? [] : [[first.get(file.id)!, file] as const]));
}
