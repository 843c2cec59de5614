import { nearest } from '../../content/nearest.ts';
import { breakDays, editionsOf } from './editions.ts';
import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles, TextSet } from './files.ts';
import { idOf, mentions } from './markdown.ts';
import { limits, readability } from './readability.ts';
import { once } from './remembered.ts';
import type { FrontMatter, Kind } from './schema.ts';

/** The kinds of text that parents read, and that a translation can have. */
export const parentKinds = ['fragor', 'foraldravagar', 'svar', 'speglar'] as const satisfies readonly Kind[];

/** The texts that no language may lack: someone may be in danger. */
const danger = [
  ['fragor', 'lage'],
  ['fragor', 'radd'],
  ['fragor', 'liv-i-fara'],
  ['foraldravagar', 'hjalp-vid-vald'],
  ['foraldravagar', 'nar-livet-ar-i-fara'],
] as const;

/** The interface strings that a translation needs: those that parents' pages show. */
export const parentStrings =
  /^(app|akut|stig|fraga|nav|foralder|spegel\.rubrik|ordlista|lyssna|visning|lamna|lag|sida|sidfot|saknas|fel|uppdatering|kommun|vem|roll|start\.(rensat|fortsatt)|signatur\.(ingen|galler|tidigare)|resultat\.(kontakt|version|text-till|granskad|lagtext|kallor|jurist.*))(\.|$)/;

/** The parents' texts: a mirror for every road that concerns the family, easy to read, every word and answer they refer to there. */
export function checkParents(files: ContentFiles, faults: Fault[]): void {
  checkMirrors(files, faults);
  checkReferences(files, files, faults);
  checkProvisions(files, files, faults);
  for (const kind of parentKinds)
    for (const file of parentFiles(files, kind).flatMap((text) => editionsOf<Kind>(text))) checkEasy(file, faults);
  for (const [language, texts] of files.translations) checkTranslation(language, files, texts, faults);
}

/** The parents' files of a kind: of the questions only their own. */
export const parentFiles = <K extends (typeof parentKinds)[number]>(texts: TextSet, kind: K): readonly ContentFile<K>[] =>
  texts.of(kind).filter(({ flow }) => kind !== 'fragor' || flow === 'foralder');

function checkMirrors(files: ContentFiles, faults: Fault[]) {
  const mirrors = new Map(files.of('speglar').map((file) => [file.id, file]));
  for (const { id, file, data } of files.of('utfall')) {
    const mirror = mirrors.get(id);
    if (!mirror && !data['utan-spegel'])
      faults.push({
        file: `sv/foralder/spegel/${id}.md`,
        message: 'Vägen saknar sin spegel för föräldrar.',
        remedy: `Skriv den, eller säg i ${file} varför ingen ska finnas: utan-spegel: …`,
      });
    if (mirror && data['utan-spegel'])
      faults.push({
        file: mirror.file,
        message: `Vägen ska inte ha någon spegel: ${data['utan-spegel']}`,
        remedy: 'Ta bort filen, eller utan-spegel.',
      });
    if (mirror && mirror.data['svarar-mot'] !== data.version)
      faults.push({
        file: mirror.file,
        key: 'svarar-mot',
        message: `Spegeln svarar mot version ${mirror.data['svarar-mot']}, men personalens text är ${data.version}.`,
        remedy: 'Läs om personalens text, rätta spegeln och skriv den nya versionen.',
      });
  }
  for (const [id, { file }] of mirrors)
    if (!files.ids('utfall').has(id)) faults.push({ file, message: `Vägen ”${id}” finns inte.`, remedy: 'Rätta filens namn.' });
}

function checkReferences(base: ContentFiles, texts: TextSet, faults: Fault[]) {
  const answers = base.ids('svar');
  for (const { file, data } of texts.of('foraldravagar'))
    for (const id of data.fragor)
      if (!answers.has(id))
        faults.push({ file, key: 'fragor', message: `Svaret ”${id}” finns inte i foralder/svar.`, remedy: 'Rätta id:t.' });
  for (const kind of parentKinds)
    for (const { file, body } of texts.of(kind))
      for (const mention of new Set(mentions(body)))
        if (mention.startsWith('ord:') && !Object.hasOwn(base.words, wordOf(mention)))
          faults.push({
            file,
            key: `[[${mention}]]`,
            message: 'Ordet finns inte i ordlista.yaml.',
            remedy: 'Rätta id:t eller lägg till ordet.',
          });
}

// What stands before a provision that the sentence cannot do without, in the languages there are; or nothing, where a passage begins.
const leaned = /(?:^|\n\s*\n|(?:^|\n)\s*(?:[-*>]|\d+\.)|(?<=\s)(?:i|enligt|se|och|eller|by|see|under|and|or))\s+\[\[([^\]\n]+)\]\]/gi;

const leanedOn = once(({ body }: Pick<ContentFile, 'body'>) => [...body.matchAll(leaned)].map(([, id]) => id!));

// A provision is a number behind the words it stands for, and shown only to whoever opens the law.
function checkProvisions(base: ContentFiles, texts: TextSet, faults: Fault[]) {
  const law = base.ids('lagrum');
  for (const kind of ['foraldravagar', 'svar', 'speglar'] as const)
    for (const text of texts.of(kind).flatMap((file) => editionsOf<Kind>(file)))
      for (const id of leanedOn(text))
        if (law.has(id))
          faults.push({
            file: text.file,
            key: `[[${id}]]`,
            message: 'Meningen går inte att läsa utan lagrummet, och det syns bara för den som öppnar lagen.',
            remedy: 'Skriv meningen hel och sätt lagrummet sist i den.',
          });
}

/** The id of the word in a mention: `ord:samtycke|samtycket` is `samtycke`. */
export const wordOf = (mention: string): string => idOf(mention).slice('ord:'.length);

/** The running text that a parent reads. */
export const passagesOf = ({ body }: Pick<ContentFile, 'body'>): readonly string[] =>
  body
    .replaceAll(/\[\[ord:[^\]|]*\|([^\]]*)\]\]/g, '$1')
    .replaceAll(/\[\[ord:([^\]]*)\]\]/g, '$1')
    .split(/\n\s*\n|\n(?=(?:[-#>] ?|\d+\. ))/);

const measured = once((text: ContentFile) => readability(passagesOf(text)));

function checkEasy(text: ContentFile, faults: Fault[]) {
  const { file } = text;
  const limit = limits['foralder']!;
  const { lix, longest } = measured(text);
  if (lix > limit.lix)
    faults.push({
      file,
      message: `Texten är svår att läsa: LIX ${lix}, högst ${limit.lix}.`,
      remedy: 'Dela långa meningar och byt långa ord.',
    });
  if (longest.length > limit.sentence!)
    faults.push({
      file,
      message: `En mening har ${longest.length} ord, högst ${limit.sentence}: ”${longest.join(' ')}”.`,
      remedy: 'Dela meningen.',
    });
}

function checkTranslation(language: string, base: ContentFiles, texts: TextSet, faults: Fault[]) {
  const missing = (file: string, remedy: string) => faults.push({ file: `${language}/${file}`, message: 'Filen saknas.', remedy });
  // A file that is there but wrong has been told of already.
  if (!texts.facts && !faults.some(({ file }) => file === `${language}/sprak.yaml`))
    missing(
      'sprak.yaml',
      'Säg vad språket heter (namn), vägen dit från startsidan (start), hur det skrivs (riktning) och hur texterna är granskade (not).',
    );
  for (const [kind, id] of danger) {
    const folder = kind === 'fragor' ? 'fragor' : 'utfall';
    if (!texts.of(kind).some((file) => file.id === id))
      missing(`foralder/${folder}/${id}.md`, 'Någon kan vara i fara: den här texten måste finnas på varje språk.');
  }
  const has = (key: string) => [key, `${key}_other`].some((name) => Object.hasOwn(texts.strings, name));
  const needed = Object.keys(base.strings)
    .filter((key) => parentStrings.test(key))
    .map((key) => key.replace(/_(one|other)$/, ''));
  const lacking = [...new Set(needed)].filter((key) => !has(key));
  const misspelt = checkKeys(`${language}/ui.yaml`, Object.keys(texts.strings), Object.keys(base.strings), lacking, faults);
  for (const key of lacking.filter((one) => !misspelt.has(one)))
    faults.push({ file: `${language}/ui.yaml`, key, message: 'Texten är inte översatt.', remedy: 'Lägg till den.' });
  checkKeys(`${language}/ordlista.yaml`, Object.keys(texts.words), Object.keys(base.words), [], faults);

  checkReferences(base, texts, faults);
  checkProvisions(base, texts, faults);
  for (const kind of parentKinds)
    for (const text of texts.of<Kind>(kind)) {
      const { id, file } = text;
      const data = text.data as FrontMatter<(typeof parentKinds)[number]>;
      const original = parentFiles(base, kind).find((swedish) => swedish.id === id);
      // One whose own file is at fault, or missing, is told of there.
      if (!original && !base.listed(kind).some((swedish) => swedish.id === id && (kind !== 'fragor' || swedish.flow === 'foralder')))
        faults.push({ file, message: 'Det finns ingen svensk text med det namnet.', remedy: 'Rätta filens namn.' });
      if (!data['oversatt-fran'])
        faults.push({
          file,
          key: 'oversatt-fran',
          message: 'Det syns inte vilken svensk version som är översatt.',
          remedy: `Skriv oversatt-fran: ${original?.data.version ?? '…'}.`,
        });
      if (original && data['oversatt-fran'] === original.data.version && breakDays(original).join() !== breakDays(text).join())
        faults.push({
          file,
          key: '{från …}',
          message: `Texten ändras ${breakDays(text).join(', ') || 'ingen dag'}, men den svenska ${breakDays(original).join(', ') || 'ingen dag'}.`,
          remedy: 'Datera samma delar som i den svenska texten.',
        });
      if (kind === 'fragor' && original && answerIds(data) !== answerIds(original.data))
        faults.push({ file, key: 'svar', message: 'Svaren är inte de svenska.', remedy: `De ska vara ${answerIds(original.data)}.` });
    }
}

// The forms that a text may have in some language for different numbers (Intl.PluralRules).
const pluralForm = /_(?:zero|one|two|few|many|other)$/;

// What the Swedish file has not is shown by nobody: a key that is misspelt, or left behind. Gives the keys that were meant.
function checkKeys(file: string, written: readonly string[], swedish: readonly string[], lacking: readonly string[], faults: Fault[]) {
  const known = new Set(swedish.map((key) => key.replace(pluralForm, '')));
  const misspelt = new Set<string>();
  // A Swedish file that is missing or cannot be read is told of already.
  if (swedish.length === 0) return misspelt;
  for (const key of new Set(written.map((one) => one.replace(pluralForm, '')))) {
    if (known.has(key)) continue;
    // One that is lacking is what was meant, before any that is there.
    const [meant] = [lacking, [...known]].flatMap((keys) => nearest(key, keys, (one) => [one]));
    if (meant) misspelt.add(meant);
    faults.push({
      file,
      key,
      message: 'Nyckeln finns inte i den svenska filen.',
      remedy: meant ? `Menade du ”${meant}”?` : 'Rätta nyckeln eller ta bort den.',
    });
  }
  return misspelt;
}

const answerIds = (data: object) => ('svar' in data ? (data.svar as readonly { id: string }[]).map(({ id }) => id).join(', ') : '');
