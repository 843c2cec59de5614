import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { fold, quotes } from './markdown.ts';
import { once, readAgain } from './remembered.ts';
import type { FrontMatter } from './schema.ts';

/** Every provision: its wordings follow on each other, and each quote is the statute's own words. */
export function checkLaw(files: ContentFiles, statutes: string, faults: Fault[]): void {
  for (const [id, inOrder] of wordingsById(files)) {
    // Which wordings follow on each other cannot be seen while one of them cannot be read.
    if (inOrder.length < files.listed('lagrum').filter((file) => file.id === id).length) continue;
    inOrder.forEach((wording, index) => {
      const following = inOrder[index + 1];
      if (following && wording.data['galler-till'] !== following.data['galler-fran'])
        faults.push({
          file: wording.file,
          key: 'galler-till',
          message: 'Lydelsen tar inte slut när nästa börjar.',
          remedy: `Skriv galler-till: ${following.data['galler-fran']}.`,
        });
    });
  }

  const read = new Map<string, Excerpts>();
  const excerpts = (statute: string): Excerpts => {
    if (!read.has(statute)) read.set(statute, excerptsOf(join(statutes, `${statute}.json`)));
    return read.get(statute)!;
  };
  for (const file of files.of('lagrum')) {
    checkStatus(file, faults);
    checkQuotes(file, excerpts, faults);
  }
}

/** The wordings of each provision, oldest first. */
export function wordingsById(files: ContentFiles): ReadonlyMap<string, readonly ContentFile<'lagrum'>[]> {
  const byId = new Map<string, ContentFile<'lagrum'>[]>();
  // The file name is the date, so files come in order of date.
  for (const file of files.of('lagrum')) byId.set(file.id, [...(byId.get(file.id) ?? []), file]);
  return byId;
}

function checkStatus({ file, data }: ContentFile<'lagrum'>, faults: Fault[]) {
  if (data.status !== 'verifierad' && data.jurist.length === 0)
    faults.push({
      file,
      key: 'jurist',
      message: `Status är ”${data.status}” utan att säga vad som är osäkert.`,
      remedy: 'Skriv vad en jurist ska granska.',
    });
  if ((data.slag === 'jo' || data.slag === 'vagledning') && data.kallor.length === 0)
    faults.push({ file, key: 'kallor', message: 'Källan saknas.', remedy: 'Ange var beslutet eller rådet står.' });
}

function checkQuotes(wording: ContentFile<'lagrum'>, excerpts: (statute: string) => Excerpts, faults: Fault[]) {
  const { file, data } = wording;
  const { quoted } = quotesIn(wording);
  if (data.lydelse === 'ej-last') return checkUnread(file, quoted, data, faults);
  if (data.slag !== 'lag' && data.slag !== 'konvention') return;
  if (quoted.length === 0)
    return void faults.push({ file, key: 'citat', message: 'Lagens egna ord saknas.', remedy: 'Citera dem som ett citatblock (> …).' });
  if (!data.text || !data.paragraf)
    return void faults.push({
      file,
      key: 'text',
      message: 'Det går inte att se vilken lagtext citatet ska jämföras med.',
      remedy: 'Ange text och paragraf.',
    });

  const key = `${data.paragraf}|${data['galler-fran']}`;
  const excerpt = excerpts(data.text)[key];
  if (excerpt === undefined)
    return void faults.push({
      file,
      key: 'paragraf',
      message: `Lagtexten ”${key}” finns inte i content/lagtext/${data.text}.json.`,
      remedy: 'Kopiera paragrafen dit, ord för ord, ur lagtexten.',
    });
  for (const quote of quoted)
    if (!excerpt.includes(quote))
      faults.push({
        file,
        key: 'citat',
        message: `Citatet skiljer sig från lagtexten: ”${firstDifference(quote, excerpt)}”`,
        remedy: 'Citera ord för ord.',
      });
}

// What nobody has read cannot be quoted, nor be taken for certain.
function checkUnread(file: string, quoted: readonly string[], data: FrontMatter<'lagrum'>, faults: Fault[]) {
  if (quoted.length > 0)
    faults.push({
      file,
      key: 'citat',
      message: 'Ordalydelsen är inte läst, men texten citerar.',
      remedy: 'Säg med egna ord vad som gäller. Har du läst lagtexten: ta bort lydelse: ej-last.',
    });
  if (data.status === 'verifierad')
    faults.push({
      file,
      key: 'status',
      message: 'Ordalydelsen är inte läst, och kan inte vara verifierad.',
      remedy: 'Skriv trolig eller oklar.',
    });
}

const quotesIn = once(({ body }: ContentFile<'lagrum'>) => quotes(body));

type Excerpts = Readonly<Record<string, string>>;

/** The excerpts of a statute, by section and day, with all white space as single spaces; none when there is no such file. */
export function excerptsOf(path: string): Excerpts {
  try {
    const text = readFileSync(path, 'utf8');
    return readAgain(path, text, [], () =>
      Object.fromEntries(Object.entries(JSON.parse(text) as Record<string, string>).map(([key, excerpt]) => [key, fold(excerpt)])),
    );
  } catch {
    return {};
  }
}

/** The words around the place where a quote first departs from the statute. */
export function firstDifference(quote: string, statute: string): string {
  let same = 0;
  while (same < quote.length && statute.includes(quote.slice(0, same + 1))) same += 1;
  return `…${quote.slice(Math.max(0, same - 40), same)}⟨här⟩${quote.slice(same, same + 30)}…`;
}
