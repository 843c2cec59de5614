import type { IsoDate } from '../../content/types.ts';
import type { ContentFile } from './files.ts';
import { fold } from './markdown.ts';
import { fingerprintOf, isOlder, raised, signedIn, signedLine } from './signature.ts';

type Case = ContentFile<'fall'>;
type Tell = (key: string, message: string, remedy: string) => void;

/** The line that signs a case: the version and the day it was read, and a fingerprint of what was read. */
export const signatureOf = (trainingCase: Case, version: string, day: IsoDate): string =>
  signedLine({ version, day, print: fingerprint(trainingCase) });

/** A signature holds for the story, the answers and the outcome that were signed: whoever changes one of them reads the case again and says so. */
export function checkFingerprint(trainingCase: Case, today: IsoDate, tell: Tell): void {
  const { signatur, version, granskad } = trainingCase.data;
  const { version: signed, day, print } = signedIn(signatur ?? '');
  if (print === fingerprint(trainingCase)) {
    if (isOlder(version, signed))
      tell('version', `Fallet är signerat som ${signed}, men versionen är ${version}.`, `Skriv version: ${signed}`);
    if (granskad.datum < day)
      tell(
        'granskad.datum',
        `Fallet är signerat ${day}, men granskat ${granskad.datum}.`,
        `Skriv datum: ${day}, och rollen hos den som läste.`,
      );
    return;
  }
  const read = 'Läs berättelsen mot svaren och vägen. Håller du med skriver du';
  if (!signatur)
    return tell('signatur', 'Fallet är inte signerat.', `${read} signatur: ${signatureOf(trainingCase, version, granskad.datum)}`);

  const message = `Berättelsen, svaren eller utfallet är ändrade sedan version ${signed} signerades ${day}.`;
  if (isOlder(signed, version)) return tell('signatur', message, `${read} signatur: ${signatureOf(trainingCase, version, granskad.datum)}`);
  const next = raised(signed);
  const lines = [`version: ${next}`, `datum: ${today} och din roll i granskad`, `signatur: ${signatureOf(trainingCase, next, today)}`];
  return tell('signatur', message, `${read} ${lines.join(', ')}`);
}

function fingerprint({ data, sections }: Case): string {
  const { kommun = '', omrade = '', svar, utfall, insatser, godtagbara } = data;
  const answers = Object.entries(svar).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const story = fold(sections.parts[0]?.text ?? '');
  return fingerprintOf([story, kommun, omrade, answers, utfall, insatser, godtagbara.map((other) => other.utfall)]);
}
