import type { IsoDate } from '../../content/types.ts';
import { lagrumIn, standsOn, textKinds, textsIn } from './changes.ts';
import type { TextFile } from './changes.ts';
import { wordingsById } from './check-law.ts';
import { editionsOf } from './editions.ts';
import type { Interval } from '../../content/dated-part.ts';
import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';

/** Something that rests on provisions during some days: an edition of a text, a quiz question, a rule of a machine. */
interface Resting {
  readonly file: string;
  readonly key: string;
  readonly lagrum: Iterable<string>;
  readonly days: Interval;
}

type Wordings = ReadonlyMap<string, readonly ContentFile<'lagrum'>[]>;

/**
 * From today on, every day that a text holds, each provision that it rests on then has a wording, or a change of the law says from
 * when it has none. A text whose own first day lies ahead has nothing to show today.
 */
export function checkRests(files: ContentFiles, grounds: ReadonlySet<string>, today: IsoDate, faults: Fault[]): void {
  const wordings = wordingsById(files);
  // The days from which a change explains that what a provision said before no longer holds.
  const explained = new Set(files.of('lagandringar').flatMap(({ data }) => data.lagrum.map((id) => `${id} ${data['galler-fran']}`)));
  const begun = new Map<string, NotYet>();
  const ended = new Map<string, { readonly wording: ContentFile<'lagrum'>; readonly texts: string[] }>();
  for (const resting of [...textsIn(files).flatMap(editionsThatRest), ...listsThatRest(files), ...machinesThatRest(grounds, wordings)])
    for (const id of new Set(resting.lagrum)) {
      const gap = gapIn(wordings.get(id) ?? [], resting.days, today);
      if (!gap) continue;
      const { day, after, next } = gap;
      if (!after) {
        if (next) begun.set(next.file, { next, gaps: [...(begun.get(next.file)?.gaps ?? []), { ...resting, day }] });
      } else if (!explained.has(`${id} ${after.data['galler-till']}`)) {
        const known = ended.get(after.file) ?? { wording: after, texts: [] };
        known.texts.push(resting.file);
        ended.set(after.file, known);
      }
    }
  // One that many texts rest on is one thing to mend.
  for (const early of begun.values()) faults.push(...restsTooEarly(early));
  for (const { wording, texts } of ended.values()) faults.push(hasEnded(wording, [...new Set(texts)]));

  for (const { file, data } of textsIn(files))
    if (data['galler-fran'] > today)
      faults.push({
        file,
        key: 'galler-fran',
        message: `Texten gäller från ${data['galler-fran']}, och det finns ingen text för i dag.`,
        remedy: `Skriv dagen då texten började gälla, och datera det nya: {från ${data['galler-fran']}}.`,
      });
}

/** A day on which a text rests on a provision that has no wording then: after which one that is, and when the next begins. */
interface Gap {
  readonly day: IsoDate;
  readonly after: ContentFile<'lagrum'> | undefined;
  readonly next: ContentFile<'lagrum'> | undefined;
}

/** A wording, and what rests on its provision before it is in force, each from its own day. */
interface NotYet {
  readonly next: ContentFile<'lagrum'>;
  readonly gaps: readonly (Resting & { readonly day: IsoDate })[];
}

// So few texts can be dated; where more rest on a provision too early, its wording before is what is missing.
const datable = 3;

/** The first day from today on, within some days, on which none of these wordings is in force. */
function gapIn(wordings: readonly ContentFile<'lagrum'>[], { fran, till }: Interval, today: IsoDate): Gap | undefined {
  const begins = fran && fran > today ? fran : today;
  if (wordings.length === 0 || (till && till <= begins)) return undefined;
  const ends = wordings.flatMap(({ data }) => data['galler-till'] ?? []);
  // A gap can begin only where the days do, or where a wording ends.
  const day = [begins, ...ends.filter((end) => end > begins)].find((date) => !(till && date >= till) && !standsOn(wordings, date));
  if (!day) return undefined;
  return {
    day,
    after: wordings.findLast(({ data }) => data['galler-till'] && data['galler-till'] <= day),
    next: wordings.find(({ data }) => data['galler-fran'] > day),
  };
}

function restsTooEarly({ next: { file, id, data }, gaps }: NotYet): readonly Fault[] {
  const begins = data['galler-fran'];
  const texts = [...new Set(gaps.map((gap) => gap.file))];
  if (texts.length <= datable)
    return gaps.map((gap) => ({
      file: gap.file,
      key: gap.key ? `${gap.key}: ${id}` : id,
      message: `Texten vilar på ${id} från ${gap.day}, men bestämmelsen börjar gälla ${begins}.`,
      remedy: `Datera delen som vilar på den: {från ${begins}}.`,
    }));
  const first = gaps.map(({ day }) => day).toSorted()[0]!;
  return [
    {
      file,
      key: 'galler-fran',
      message: `Bestämmelsen börjar gälla ${begins}, men texter vilar på den redan från ${first}: ${namesOf(texts)}.`,
      remedy: `Lägg till lydelsen som gäller dessförinnan, lagrum/${id}/<gäller-från>.md. Eller datera delarna som vilar på den: {från ${begins}}.`,
    },
  ];
}

// The first few of many files.
const namesOf = (texts: readonly string[]) => texts.slice(0, 3).join(', ') + (texts.length > 3 ? ` och ${texts.length - 3} till` : '');

function hasEnded({ file, id, data }: ContentFile<'lagrum'>, texts: readonly string[]): Fault {
  const end = data['galler-till'];
  return {
    file,
    key: 'galler-till',
    message: `Bestämmelsen gäller till ${end}, men texter vilar på den också efteråt: ${namesOf(texts)}.`,
    remedy: `Lägg till den nya lydelsen, lagrum/${id}/${end}.md (lydelse: ej-last om den inte är läst). Eller avsluta delen i texten med {till ${end}}, eller förklara det i lagandringar/.`,
  };
}

const editionsThatRest = (file: TextFile): readonly Resting[] =>
  editionsOf<(typeof textKinds)[number]>(file).map((edition) => ({
    file: file.file,
    key: '',
    lagrum: lagrumIn(edition),
    days: { fran: edition.edition.fran, till: earliest(edition.edition.till, file.data['galler-till']) },
  }));

const earliest = (a?: IsoDate, b?: IsoDate) => (a && b ? (a < b ? a : b) : (a ?? b));

function listsThatRest({ words, training }: ContentFiles): readonly Resting[] {
  const always = {};
  return [
    ...Object.entries(words).flatMap(([key, { lagrum }]) =>
      lagrum ? [{ file: 'sv/ordlista.yaml', key, lagrum: [lagrum], days: always }] : [],
    ),
    ...Object.entries(training['sv/utbildning/prov.yaml'] ?? {}).map(([key, { lagrum, fran, till }]) => ({
      file: 'sv/utbildning/prov.yaml',
      key,
      lagrum,
      days: { fran, till },
    })),
  ];
}

// A rule may be there before its law: of what the machines rest on only an end is a fault.
const machinesThatRest = (grounds: ReadonlySet<string>, wordings: Wordings): readonly Resting[] =>
  [...grounds].map((id) => ({
    file: `lagrum/${id}/`,
    key: 'machines/',
    lagrum: [id],
    days: { fran: wordings.get(id)?.[0]?.data['galler-fran'] },
  }));
