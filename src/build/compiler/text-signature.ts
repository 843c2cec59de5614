import { flows } from '../../../machines/index.ts';
import type { FlowId } from '../../../machines/index.ts';
import { answersTo, waysFrom } from '../../../machines/graph.ts';
import type { PageId } from '../../../machines/flow.ts';
import type { IsoDate, Signature, SignedShare } from '../../content/types.ts';
import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { fold } from './markdown.ts';
import { once } from './remembered.ts';
import type { Kind } from './schema.ts';
import { fingerprintOf, isOlder, raised, signedIn, signedLine } from './signature.ts';

/** A text that a role can sign, in any language. A training case has a signature of its own, see case-signature.ts. */
export type Signable = ContentFile<Exclude<Kind, 'fall'>>;

/** True for a text that a role can sign. */
export const isSignable = (file: ContentFile): file is Signable => file.kind !== 'fall';

/** The version that a signature names: the text's own, or the day a wording of a provision begins. */
export const versionOf = ({ data }: Signable): string => ('version' in data ? data.version : data['galler-fran']);

/**
 * Eight letters for a text as it stands: all that its readers see of it, in all its editions, and for a question where each answer leads,
 * after which earlier answers and on what ground. Who has reviewed and signed it, its version and its line breaks are no part of it.
 */
export const textPrint = once((file: Signable): string => {
  const { version: _, granskad: _1, signatur: _2, ...said } = file.data as Record<string, unknown>;
  return fingerprintOf([file.kind, file.language, tidy(said), blocks(file.body), waysOn(file)]);
});

// What is left out says as much as an empty list, so that a key that is new to the schema ends no signature.
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (!value || typeof value !== 'object') return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, tidy(inner)]);
}

const blocks = (body: string) =>
  body
    .split(/\n\s*\n|\n(?=\s*(?:[-*#]|\d+\.)\s)/)
    .map((block) => (/^\s*>/.test(block) ? `> ${fold(block.replaceAll(/^ {0,3}> ?/gm, ''))}` : fold(block)))
    .filter(Boolean);

function waysOn({ kind, flow, id }: Signable) {
  const machine = kind === 'fragor' ? flows[flow as FlowId] : undefined;
  return machine && answersTo(machine, id) ? [...waysFrom(machine, id as PageId)] : [];
}

/** The line to paste under `signatur:` for a role that has read the text on a day. */
export const lineToSign = (file: Signable, role: string, day: IsoDate, version = versionOf(file)): string =>
  `${role} ${signedLine({ version, day, print: textPrint(file) })}`;

/** What has been signed of a text, a line for each role, and whether it still is what was signed. */
export const signaturesOf = (file: Signable): readonly Signature[] =>
  file.data.signatur.flatMap((line) => {
    const [roll = '', ...rest] = line.split(' ');
    const { version, day, print } = signedIn(rest.join(' '));
    return print ? [{ roll, version, datum: day, galler: print === textPrint(file) }] : [];
  });

/** The signatures of each file that has any. */
export const signaturesByFile = (files: ContentFiles): ReadonlyMap<string, readonly Signature[]> =>
  new Map(
    files.all.filter(isSignable).flatMap((file) => (file.data.signatur.length > 0 ? [[file.file, signaturesOf(file)] as const] : [])),
  );

/** Signatures that cannot be: not finished, of a day to come, of a version that the text has not reached, or two of one role. */
export function checkSignatures(files: ContentFiles, today: IsoDate, faults: Fault[]): void {
  for (const file of files.all.filter(isSignable)) {
    const tell = (key: string, message: string, remedy: string) => faults.push({ file: file.file, key, message, remedy });
    const roles = file.data.signatur.map((line) => line.split(' ')[0]!);
    for (const [index, line] of file.data.signatur.entries()) {
      const [role = '', ...rest] = line.split(' ');
      const key = `signatur.${index}`;
      const { version, day, print } = signedIn(rest.join(' '));
      if (roles.indexOf(role) < index) tell(key, `Rollen ${role} har signerat två gånger.`, 'Behåll den senaste raden.');
      else if (!print)
        tell(
          key,
          'Signaturen saknar det som bygget skriver.',
          `Har du läst texten och håller med skriver du: ${lineToSign(file, role, today)}`,
        );
      else if (day > today) tell(key, `Dagen ${day} ligger i framtiden.`, 'Skriv dagen då texten lästes.');
      else if ('version' in file.data && isOlder(file.data.version, version))
        tell('version', `Texten är signerad som ${version}, men versionen är ${file.data.version}.`, `Skriv version: ${version}`);
    }
  }
}

/**
 * The signatures that have ended because the text changed. They stop no build: a text that puts children at risk must be put right the
 * same day, whoever has signed it. The reader sees that an earlier wording was signed and that this one is not.
 */
export const endedSignatures = (files: ContentFiles, today: IsoDate): readonly Fault[] =>
  files.all.filter(isSignable).flatMap((file) =>
    signaturesOf(file).flatMap(({ roll, version, datum, galler }): readonly Fault[] => {
      if (galler) return [];
      const same = 'version' in file.data && !isOlder(version, file.data.version);
      const next = same ? raised(version) : versionOf(file);
      const raise = same ? `version: ${next} och ` : '';
      return [
        {
          file: file.file,
          key: 'signatur',
          message: `Texten är ändrad sedan ${roll} signerade version ${version} den ${datum}. Den visas som osignerad.`,
          remedy: `Låt rollen läsa texten igen, till exempel med npm run granskning -- --mot <version>. Håller den med skriver du ${raise}${lineToSign(file, roll, today, next)}`,
        },
      ];
    }),
  );

const shares: readonly (readonly [SignedShare['slag'], readonly Kind[]])[] = [
  ['fragor', ['fragor']],
  ['vagar', ['utfall', 'socialtjanst']],
  ['rad', ['rad', 'tidslinjer']],
  ['foralder', ['foraldravagar', 'svar', 'speglar']],
  ['lagrum', ['lagrum']],
  ['lager', ['kommuner']],
  ['andringar', ['lagandringar']],
];

/** How many of the Swedish texts of each sort a lawyer has signed as they stand, and how many in an earlier wording only. */
export const signedShares = (files: ContentFiles): readonly SignedShare[] =>
  shares.map(([slag, kinds]) => {
    const own = files.all.filter((file): file is Signable => kinds.includes(file.kind) && file.language === 'sv');
    const byLawyer = own.flatMap((file) => signaturesOf(file).filter(({ roll }) => roll === 'jurist'));
    const signed = byLawyer.filter(({ galler }) => galler).length;
    return { slag, total: own.length, signed, earlier: byLawyer.length - signed };
  });
