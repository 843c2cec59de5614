import { join } from 'node:path';
import { excerptsOf, firstDifference } from './check-law.ts';
import type { Fault } from './faults.ts';
import type { ContentFiles } from './files.ts';
import { fold, mentions } from './markdown.ts';
import { checkPoster } from './training-poster.ts';
import type { TrainingYaml } from './training-schema.ts';

type Tell = (key: string, message: string, remedy: string, missing?: string) => void;
type File = keyof TrainingYaml;

/** The provisions that quiz and law comparison name: what is named there is in use. */
export const groundsInTraining = ({ training }: ContentFiles): readonly string[] => [
  ...Object.values(training['sv/utbildning/prov.yaml'] ?? {}).flatMap(({ lagrum }) => lagrum),
  ...Object.values(training['sv/utbildning/lagjamforelse.yaml'] ?? {}).flatMap(({ lydelser }) =>
    lydelser.flatMap(({ lagrum }) => lagrum ?? []),
  ),
];

/** Quiz, poster and law comparison: ids that exist, one right answer, words for every way through secrecy, quotes word for word. */
export function checkLists(files: ContentFiles, statutes: string, faults: Fault[]): void {
  const teller =
    (file: File): Tell =>
    (key, message, remedy, missing) =>
      faults.push({ file, key, message, remedy, ...(missing && { missing }) });
  const lagrum = files.ids('lagrum');
  const roads = files.ids('utfall');
  const known = (tell: Tell, at: string, ids: readonly string[], outcome?: string) => {
    for (const id of ids)
      if (!lagrum.has(id))
        tell(`${at}.lagrum`, `Lagrummet ”${id}” finns inte.`, `Rätta id:t eller lägg till lagrum/${id}/<gäller-från>.md.`, `lagrum/${id}/`);
    if (outcome && !roads.has(outcome)) tell(`${at}.utfall`, `Vägen ”${outcome}” finns inte.`, 'Rätta id:t.');
  };
  const { 'sv/utbildning/prov.yaml': quiz, 'sv/utbildning/affisch.yaml': poster, 'sv/utbildning/lagjamforelse.yaml': law } = files.training;
  if (quiz) checkQuiz(quiz, teller('sv/utbildning/prov.yaml'), known);
  if (poster) checkPoster(poster, teller('sv/utbildning/affisch.yaml'));
  if (law) checkComparisons(law, statutes, teller('sv/utbildning/lagjamforelse.yaml'), known);
}

type Known = (tell: Tell, at: string, ids: readonly string[], outcome?: string) => void;

function checkQuiz(quiz: NonNullable<TrainingYaml['sv/utbildning/prov.yaml']>, tell: Tell, known: Known) {
  if (Object.keys(quiz).length < 20)
    tell('faktarutan', `Provet har ${Object.keys(quiz).length} frågor, minst 20 behövs för att dra tio.`, 'Skriv fler.');
  for (const [id, { alternativ, lagrum, utfall }] of Object.entries(quiz)) {
    known(tell, id, lagrum, utfall);
    const right = alternativ.filter(({ ratt }) => ratt === 'ja').length;
    if (right !== 1) tell(`${id}.alternativ`, `Frågan har ${right} rätta svar.`, 'Ett alternativ, och bara ett, ska ha ratt: ja.');
    if (mentions(JSON.stringify(alternativ)).length > 0)
      tell(`${id}.alternativ`, 'Länkar med [[…]] visas inte här.', 'Skriv lagrummet i lagrum.');
  }
}

function checkComparisons(law: NonNullable<TrainingYaml['sv/utbildning/lagjamforelse.yaml']>, statutes: string, tell: Tell, known: Known) {
  for (const [id, { lydelser }] of Object.entries(law))
    lydelser.forEach(({ datum, lagrum, text, paragraf, citat, saknas }, index) => {
      const at = `${id}.lydelser.${index}`;
      if (lagrum) known(tell, at, [lagrum]);
      const before = lydelser[index - 1];
      if (before && before.datum > datum) tell(`${at}.datum`, 'Lydelserna står inte i ordning.', 'Den äldsta först.');
      if (!citat === !saknas)
        return tell(at, 'Lydelsen ska ha antingen citat eller saknas.', 'Citera lagen, eller säg i saknas varför texten inte finns.');
      if (!citat) return undefined;
      if (!text || !paragraf) return tell(at, 'Det går inte att se vilken lagtext citatet ska jämföras med.', 'Ange text och paragraf.');
      const excerpt = excerptOn(excerptsOf(join(statutes, `${text}.json`)), paragraf, datum);
      if (excerpt === undefined)
        return tell(
          `${at}.paragraf`,
          `”${paragraf}” finns inte i content/lagtext/${text}.json.`,
          'Kopiera paragrafen dit, ord för ord, eller skriv saknas.',
        );
      const quote = fold(citat);
      if (!excerpt.includes(quote))
        tell(`${at}.citat`, `Citatet skiljer sig från lagtexten: ”${firstDifference(quote, excerpt)}”`, 'Citera ord för ord.');
      return undefined;
    });
}

// The wording in force on a day: the latest that had begun.
function excerptOn(excerpts: Readonly<Record<string, string>>, section: string, day: string): string | undefined {
  const begun = Object.keys(excerpts).filter((key) => key.startsWith(`${section}|`) && key.slice(section.length + 1) <= day);
  const latest = begun.toSorted((a, b) => a.localeCompare(b)).at(-1);
  return latest === undefined ? undefined : excerpts[latest];
}
