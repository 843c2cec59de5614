import type { z } from 'zod';
import { nearest } from '../../content/nearest.ts';
import { phonesIn } from '../../content/phones.ts';
import type { LookupLetter } from '../../content/types.ts';
import type { Fault } from './faults.ts';
import type { ContentFiles, TextSet } from './files.ts';
import { toInlineHtml } from './markdown.ts';
import type { Resolve } from './markdown.ts';
import type { lookupWords } from './schema.ts';

type Words = z.infer<typeof lookupWords>['personal'];

/** The everyday words as their page shows them: in the order of the alphabet, under the letter they begin with. */
export function lookupLetters(words: Words, language: string, resolve: Resolve): readonly LookupLetter[] {
  const { compare } = new Intl.Collator(language);
  const letters = new Map<string, LookupLetter['words'][number][]>();
  for (const { ord, vagar, borja, vand } of words.toSorted((a, b) => compare(a.ord, b.ord))) {
    const letter = ord[0]!.toLocaleUpperCase(language);
    const links = vagar.map((id) => resolve(id)!).map(({ href, text }) => ({ href, text }));
    letters.set(letter, [...(letters.get(letter) ?? []), { ord, links, borja, vand: vand && toInlineHtml(vand, resolve) }]);
  }
  return [...letters].map(([letter, own]) => ({ letter, words: own }));
}

/** Every everyday word stands once, and each leads to a page or a concern that there is. */
export function checkLookup(files: ContentFiles, faults: Fault[]): void {
  const parents: Ends = {
    flow: 'foralder',
    roads: [...files.ids('foraldravagar'), ...files.ids('svar')],
    question: 'lage',
  };
  const staff: Ends = { flow: 'personal', roads: [...files.ids('utfall'), ...files.ids('rad')], question: 'arende' };
  checkWords('sv', files, staff, files, faults);
  for (const [language, texts] of [['sv', files], ...files.translations] as const) checkWords(language, texts, parents, files, faults);
  for (const [language, { lookup }] of files.translations) checkTranslated(language, lookup, faults);
}

/** What the words for one kind of reader may lead to. */
interface Ends {
  readonly flow: 'personal' | 'foralder';
  readonly roads: readonly string[];
  /** The question whose answers are the concerns to begin with. */
  readonly question: string;
}

function checkWords(language: string, { lookup }: TextSet, { flow, roads, question }: Ends, files: ContentFiles, faults: Fault[]) {
  const concerns = files
    .of('fragor')
    .filter((file) => file.flow === flow && file.id === question)
    .flatMap(({ data }) => data.svar.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { ord, vagar, borja, vand }] of (lookup?.[flow] ?? []).entries()) {
    const fault = (key: string, message: string, remedy: string) =>
      faults.push({ file: fileOf(language), key: `${flow}.${index}.${key}`, message, remedy });
    const same = ord.toLocaleLowerCase(language);
    if (seen.has(same)) fault('ord', `”${ord}” står två gånger.`, 'Ta bort det ena, och samla vägarna under det andra.');
    seen.add(same);
    for (const id of vagar)
      if (!roads.includes(id)) fault('vagar', `”${ord}” leder till ”${id}”, som inte finns.`, meant(id, roads, 'Skriv id:t på en väg.'));
    if (borja !== undefined && concerns.length > 0 && !concerns.includes(borja))
      fault('borja', `”${borja}” är inget svar på frågan ”${question}”.`, meant(borja, concerns, `Svaren är ${concerns.join(', ')}.`));
    if (vand !== undefined && unknownNumber(vand))
      fault(
        'vand',
        `”${ord}” har ett nummer utan källa.`,
        'Skriv vem man vänder sig till, utan nummer. De som får stå är i content/README.md.',
      );
  }
}

function checkTranslated(language: string, lookup: TextSet['lookup'], faults: Fault[]) {
  if (!lookup) return;
  const fault = (key: string, message: string, remedy: string) => faults.push({ file: fileOf(language), key, message, remedy });
  if (lookup.personal.length > 0) fault('personal', 'Personalens ord översätts inte.', 'Ta bort nyckeln.');
  if (!lookup['oversatt-fran'])
    fault('oversatt-fran', 'Det syns inte vilken svensk version som är översatt.', 'Skriv versionen i sv/uppslagsord.yaml.');
}

const fileOf = (language: string) => `${language}/uppslagsord.yaml`;

const meant = (written: string, all: readonly string[], otherwise: string) => {
  const near = nearest(written, all, (id) => [id]);
  return near.length > 0 ? `Menade du ${near.join(' eller ')}?` : otherwise;
};

// The national numbers have a source; every other number lacks one here.
const unknownNumber = (text: string) => /\d/.test(phonesIn(text).reduce((rest, { number }) => rest.replace(number, ''), text));
