import type { Layer } from '../../../machines/local.ts';
import { checkGrammar, checkLine, maxWords, wordCount } from '../../content/case/check-texts.ts';
import { checkRun, checkServices } from '../../content/case/check-run.ts';
import { factsOf, linesOf } from '../../content/case/facts.ts';
import type { CaseFacts, Tell as FaultTell } from '../../content/case/facts.ts';
import { FormFault } from '../../content/case/faults.ts';
import type { CaseFault } from '../../content/case/faults.ts';
import { parseCaseText } from '../../content/case/parse-case.ts';
import type { IsoDate } from '../../content/types.ts';
import { checkFingerprint } from './case-signature.ts';
import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { readText } from './folder.ts';
import type { Folder } from './folder.ts';
import { readAgain } from './remembered.ts';

type Case = ContentFile<'fall'>;
type Tell = (key: string, message: string, remedy: string) => void;

/** Every case: a short story, a run that the machine still walks as the case says, and traps that lie on its road. */
export function checkCases(files: ContentFiles, folder: Folder, today: IsoDate, faults: Fault[]): void {
  const strings = files.training['sv/utbildning/ui.yaml'] ?? {};
  const places = new Map(files.of('kommuner').map(({ id, data }) => [id, data]));
  const roads = files.ids('utfall');
  // A layer with faults of its own says so there, and not again in every case that uses it.
  const layersAreWhole = !faults.some(({ file }) => file.startsWith('kommuner/'));
  for (const file of files.of('fall')) {
    const tell: Tell = (key, message, remedy) => faults.push({ file: file.file, key, message, remedy });
    checkForm(file, folder, strings, faults);
    checkStory(file, tell);
    for (const [index, { utfall }] of file.data.godtagbara.entries())
      if (!roads.has(utfall)) tell(`godtagbara.${index}.utfall`, `Vägen ”${utfall}” finns inte.`, 'Rätta id:t.');
      else if (utfall === file.data.utfall) tell(`godtagbara.${index}.utfall`, 'Det är fallets egen väg.', 'Ta bort den.');

    const { kommun, omrade } = file.data;
    const layer = places.get(kommun ?? 'sverige');
    if (!layer && kommun && !files.ids('kommuner').has(kommun))
      tell('kommun', `Kommunen ”${kommun}” har inget lager.`, 'Rätta id:t, eller ta bort raden så gäller hela landet.');
    if (layer && omrade && !layer.omraden.some(({ id }) => id === omrade))
      tell('omrade', `Området ”${omrade}” finns inte i ${kommun}.`, 'Rätta id:t.');
    const agreed = checkAgreement(file, layersAreWhole ? (layer as unknown as Layer | undefined) : undefined, tell);
    // Nobody is asked to sign what is still to be put right.
    if (agreed) checkFingerprint(file, today, tell);
  }
  for (const { file, data } of files.of('program'))
    for (const [index, id] of data.fall.entries())
      if (!files.ids('fall').has(id))
        faults.push({ file, key: `fall.${index}`, message: `Fallet ”${id}” finns inte.`, remedy: 'Rätta id:t eller skriv fallet.' });
  checkVotes(files, faults);
}

// Every question that a short programme votes on stands in one of its cases, and every case has one: a case without a vote is a lecture.
function checkVotes(files: ContentFiles, faults: Fault[]) {
  const cases = new Map(files.of('fall').map(({ id, data }) => [id, Object.keys(data.svar)]));
  for (const { file, data } of files.of('program')) {
    if (!data.rosta) continue;
    const known = data.fall.filter((id) => cases.has(id));
    for (const [index, question] of data.rosta.entries())
      if (!known.some((id) => cases.get(id)!.includes(question)))
        faults.push({
          file,
          key: `rosta.${index}`,
          message: `Inget av fallen ställer frågan ”${question}”.`,
          remedy: 'Rätta id:t eller ta bort raden.',
        });
    for (const id of known)
      if (!cases.get(id)!.some((question) => data.rosta!.includes(question)))
        faults.push({
          file,
          key: 'rosta',
          message: `Rummet röstar inte på någon fråga i fallet ”${id}”.`,
          remedy: `Lägg till en av ${cases.get(id)!.join(', ')}.`,
        });
  }
}

function checkStory({ sections }: Case, tell: Tell) {
  const words = wordCount(sections.parts[0]?.text ?? '');
  if (words > maxWords)
    tell('## Berättelsen', `Berättelsen har ${words} ord, högst ${maxWords}.`, 'Korta den. Den ska gå att läsa på en minut.');
}

// What a case says of its outcome and its local services: someone has read the story against the machine and agreed.
function checkAgreement({ data }: Case, layer: Layer | undefined, tell: Tell): boolean {
  let agreed = true;
  const told: FaultTell = (path, fel, ord = {}) => {
    if (/^(?:svar|utfall|insatser)\b/.test(path)) agreed = false;
    const [message, remedy] = inSwedish(path, fel, ord);
    tell(path, message, remedy);
  };
  const facts = data as CaseFacts;
  const arrived = checkRun(facts, told);
  if (arrived && layer) checkServices(facts, layer, told);
  return arrived && agreed;
}

const again =
  'Läs fallet mot vägen igen. Stämmer det nya skriver du det här, så säger bygget hur du signerar. Annars är det maskinen som är fel.';

// What the one judge of a case (src/content/case/) has found, as the build says it: with what to do about it.
function inSwedish(path: string, fel: CaseFault['fel'], ord: NonNullable<CaseFault['ord']>): readonly [message: string, remedy: string] {
  switch (fel) {
    case 'utb.eget.fel-tema':
      return [`Temat är ”${ord['tema']}” men fallet börjar med ”${ord['arende']}”.`, 'Låt dem vara lika.'];
    case 'utb.eget.okand-fraga':
      return [`Frågan ”${ord['fraga']}” finns inte.`, 'Rätta id:t eller ta bort raden.'];
    case 'utb.eget.okant-svar':
      return path.startsWith('svar.')
        ? [`Svaret ”${ord['svar']}” finns inte på frågan.`, `Svaren är ${ord['alla']}.`]
        : [`”${ord['svar']}” är inget felsteg på frågan.`, `Felstegen är ${ord['alla']}.`];
    case 'utb.eget.vid-sidan':
      return ['Frågan ställs inte på den här vägen.', 'Ta bort raden.'];
    case 'utb.eget.svar-saknas':
      return [`Frågan ”${ord['fraga']}” saknar svar.`, `Lägg till den. Svaren är ${ord['alla']}.`];
    case 'utb.eget.fel-utfall':
      return [`Fallet är signerat med ”${ord['utfall']}”, men maskinen ger nu ”${ord['ratt']}”.`, again];
    case 'utb.eget.fel-insatser':
      return [`Fallet är signerat med ${ord['insatser']}, men lagret ger nu ${ord['ratt']}.`, again];
    case 'utb.eget.falla-vid-sidan':
      return [`Frågan ”${ord['fraga']}” ställs inte på fallets väg.`, `Frågorna är ${ord['alla']}.`];
    case 'utb.eget.falla-dubbel':
      return ['Felsteget står två gånger.', 'Slå ihop texterna.'];
    default:
      throw new Error(`Bygget har inga ord för ${fel}`);
  }
}

/**
 * Holds a case to the form that a case from a trainer's device must have: the same reader, so that whoever copies a case of ours
 * has one that is taken. Only what nothing else here tells.
 */
function checkForm(file: Case, folder: Folder, strings: Readonly<Record<string, string>>, faults: Fault[]) {
  const say = ({ rad, fel, ord = {} }: CaseFault) =>
    faults.push({
      file: file.file,
      key: `rad ${rad}`,
      message: (strings[fel] ?? fel).replaceAll(/\{\{([\w-]+)\}\}/g, (_, name: string) => String(ord[name])),
      remedy: 'Hur ett fall skrivs står i content/README.md, ”Ett fall i utbildningen”.',
    });
  const text = readText(folder, file.file, faults);
  if (text !== undefined) for (const fault of readAgain(`form: ${file.file}`, text, [], () => formFaults(text))) say(fault);
}

function formFaults(text: string): readonly CaseFault[] {
  const found: CaseFault[] = [];
  try {
    const parsed = parseCaseText(text);
    const lineOf = (path: string) => parsed.lines.get(path) ?? 1;
    const facts = factsOf(parsed, (path, fel, ord) => found.push({ rad: lineOf(path), fel, ...(ord && { ord }) }));
    found.push(...checkGrammar(parsed.parts));
    for (const [path, line] of facts ? linesOf(facts) : []) {
      const fault = checkLine(line, lineOf(path));
      if (fault) found.push(fault);
    }
  } catch (error) {
    if (!(error instanceof FormFault)) throw error;
    found.push(error.fault);
  }
  return found;
}
