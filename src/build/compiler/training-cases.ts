import type { Answers, AnswerId } from '../../../machines/flow.ts';
import { flows } from '../../../machines/index.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import { localOffer } from '../../../machines/local.ts';
import type { Layer } from '../../../machines/local.ts';
import { offeredAt, replay } from '../../../machines/replay.ts';
import type { IsoDate } from '../../content/types.ts';
import { checkFingerprint } from './case-signature.ts';
import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';

type Case = ContentFile<'fall'>;
type Tell = (key: string, message: string, remedy: string) => void;

const maxWords = 150;
const flow = flows.personal;

/** Every case: a short story, a run that the machine still walks as the case says, and traps that lie on its road. */
export function checkCases(files: ContentFiles, today: IsoDate, faults: Fault[]): void {
  const places = new Map(files.of('kommuner').map(({ id, data }) => [id, data]));
  const roads = files.ids('utfall');
  // A layer with faults of its own says so there, and not again in every case that uses it.
  const layersAreWhole = !faults.some(({ file }) => file.startsWith('kommuner/'));
  for (const file of files.of('fall')) {
    const tell: Tell = (key, message, remedy) => faults.push({ file: file.file, key, message, remedy });
    checkStory(file, tell);
    checkTraps(file, tell);
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
}

function checkStory({ sections }: Case, tell: Tell) {
  const words = (sections.parts[0]?.text ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words > maxWords)
    tell('## Berättelsen', `Berättelsen har ${words} ord, högst ${maxWords}.`, 'Korta den. Den ska gå att läsa på en minut.');
}

// What a case says of its outcome and its local services: someone has read the story against the machine and agreed.
function checkAgreement({ data }: Case, layer: Layer | undefined, tell: Tell): boolean {
  const svar = data.svar as Answers;
  if (data.svar['arende'] !== data.tema)
    tell('tema', `Temat är ”${data.tema}” men fallet börjar med ”${data.svar['arende']}”.`, 'Låt dem vara lika.');
  const { page, steps, outcome } = replay(flow, svar);
  const asked = new Set<string>(steps.map(({ question }) => question));
  if (!outcome) {
    const given = data.svar[page];
    const choices = offeredAt(flow, page).join(', ');
    if (given) tell(`svar.${page}`, `Svaret ”${given}” finns inte på frågan.`, `Svaren är ${choices}.`);
    else tell('svar', `Frågan ”${page}” saknar svar.`, `Lägg till den. Svaren är ${choices}.`);
    return false;
  }
  const unasked = Object.keys(svar).filter((question) => !asked.has(question));
  for (const question of unasked) tell(`svar.${question}`, 'Frågan ställs inte på den här vägen.', 'Ta bort raden.');

  const again =
    'Läs fallet mot vägen igen. Stämmer det nya skriver du det här, så säger bygget hur du signerar. Annars är det maskinen som är fel.';
  if (outcome !== data.utfall) tell('utfall', `Fallet är signerat med ”${data.utfall}”, men maskinen ger nu ”${outcome}”.`, again);
  const now = layer && localOffer(layer, data.omrade, outcome, svar).fits.map(({ id }) => id);
  const sameServices = !now || now.join() === data.insatser.join();
  if (!sameServices) tell('insatser', `Fallet är signerat med ${list(data.insatser)}, men lagret ger nu ${list(now)}.`, again);
  return outcome === data.utfall && sameServices && unasked.length === 0;
}

const list = (ids: readonly string[]) => (ids.length > 0 ? ids.map((id) => `”${id}”`).join(', ') : 'inga insatser');

function checkTraps({ data }: Case, tell: Tell) {
  const svar = data.svar as Answers;
  const road = replay(flow, svar).steps;
  const seen = new Set<string>();
  data.fallor.forEach(({ fraga, svar: wrong }, index) => {
    const at = road.findIndex(({ question }) => question === fraga);
    if (at < 0)
      return tell(
        `fallor.${index}.fraga`,
        `Frågan ”${fraga}” ställs inte på fallets väg.`,
        `Frågorna är ${road.map(({ question }) => question).join(', ')}.`,
      );
    const before = Object.fromEntries(road.slice(0, at).map(({ question, answer }) => [question, answer])) as Answers;
    const choices = offeredAt(flow, replay(flow, before).page).filter((answer) => answer !== svar[fraga as QuestionId]);
    if (!choices.includes(wrong as AnswerId))
      tell(`fallor.${index}.svar`, `”${wrong}” är inget felsteg på frågan ”${fraga}”.`, `Felstegen är ${choices.join(', ')}.`);
    if (seen.has(`${fraga}:${wrong}`)) tell(`fallor.${index}`, 'Felsteget står två gånger.', 'Slå ihop texterna.');
    return void seen.add(`${fraga}:${wrong}`);
  });
}
