import { disclosures } from '../../../machines/secrecy.ts';
import type { Disclosure } from '../../../machines/secrecy.ts';
import { disclosuresOn, secrecyActInIndependentSchools } from '../../../machines/secrecy-on.ts';
import type { Poster } from '../../content/training.ts';
import { dayBefore } from '../../content/standing.ts';
import type { IsoDate } from '../../content/types.ts';
import { weave } from './editions.ts';
import type { ContentFiles } from './files.ts';
import type { TrainingYaml } from './training-schema.ts';

type Words = NonNullable<TrainingYaml['sv/utbildning/affisch.yaml']>;
type Tell = (key: string, message: string, remedy: string) => void;

const lists = ['avsandare', 'mottagare', 'situationer'] as const;
const idsOf = ({ sender, receiver, situation }: Disclosure) => ({ avsandare: sender, mottagare: receiver, situationer: situation });
const exampleOf = ({ answers, receiver, situation }: Disclosure) => [answers.roll!, receiver, situation] as const;

/** The poster: what the machine says of each run through the section on secrecy, in the words of affisch.yaml. */
export function makePoster(files: ContentFiles): Poster {
  const { exempel, ...names } = files.training['sv/utbildning/affisch.yaml']!;
  const unsettled = new Set(
    files
      .of('lagrum')
      .filter(({ data }) => data.status !== 'verifierad')
      .map(({ id }) => id),
  );
  const rowsOn = (day: IsoDate) =>
    disclosuresOn(day).map((row) => {
      const [role, receiver, situation] = exampleOf(row);
      return {
        avsandare: row.sender,
        mottagare: row.receiver,
        situation: row.situation,
        svar: row.answers,
        besked: row.verdict,
        utfall: row.road,
        lagrum: row.grounds,
        exempel: exempel[role]![receiver]![situation]!,
        jurist: row.unread || row.doubts.length > 0 || row.grounds.some((id) => unsettled.has(id)),
      };
    });
  const changes = secrecyActInIndependentSchools;
  const rader = weave([
    { till: changes, varde: rowsOn(dayBefore(changes)) },
    { fran: changes, varde: rowsOn(changes) },
  ]) as Poster['rader'];
  return { ...names, rader, sekretesslagenFran: changes };
}

/** A name and an example for each run through the section on secrecy, and none that no run uses. */
export function checkPoster(words: Words, tell: Tell): void {
  for (const list of lists) {
    const needed = new Set(disclosures.map((row) => idsOf(row)[list]));
    for (const id of needed) if (!Object.hasOwn(words[list], id)) tell(`${list}.${id}`, `”${id}” har inget namn.`, 'Lägg till det.');
    for (const id of Object.keys(words[list]))
      if (!needed.has(id)) tell(`${list}.${id}`, 'Ingen rad på affischen använder namnet.', 'Ta bort det, eller rätta id:t.');
  }

  const needed = new Set(disclosures.map((row) => exampleOf(row).join('.')));
  const written = new Set(
    Object.entries(words.exempel).flatMap(([role, receivers]) =>
      Object.entries(receivers).flatMap(([receiver, texts]) => Object.keys(texts).map((situation) => `${role}.${receiver}.${situation}`)),
    ),
  );
  for (const row of needed)
    if (!written.has(row))
      tell(`exempel.${row}`, 'En rad på affischen saknar exempel.', 'Skriv en mening om hur det låter eller går till.');
  for (const row of written)
    if (!needed.has(row)) tell(`exempel.${row}`, 'Ingen väg genom frågorna om sekretess leder hit.', 'Ta bort meningen, eller rätta id:t.');
}
