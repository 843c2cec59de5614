import type { IsoDate } from '../../content/types.ts';
import { lagrumIn, standsOn, textKinds, textsIn } from './changes.ts';
import type { TextFile } from './changes.ts';
import { wordingsById } from './check-law.ts';
import { editionsOf } from './editions.ts';
import type { Interval } from './editions.ts';
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
  for (const resting of [...textsIn(files).flatMap(editionsThatRest), ...listsThatRest(files), ...machinesThatRest(grounds, wordings)])
    for (const id of new Set(resting.lagrum)) checkOne(resting, id, { wordings, explained, today, faults });

  for (const { file, data } of textsIn(files))
    if (data['galler-fran'] > today)
      faults.push({
        file,
        key: 'galler-fran',
        message: `Texten gäller från ${data['galler-fran']}, och det finns ingen text för i dag.`,
        remedy: `Skriv dagen då texten började gälla, och datera det nya: {från ${data['galler-fran']}}.`,
      });
}

interface Known {
  readonly wordings: Wordings;
  readonly explained: ReadonlySet<string>;
  readonly today: IsoDate;
  readonly faults: Fault[];
}

function checkOne({ file, key, days }: Resting, id: string, { wordings, explained, today, faults }: Known) {
  const inOrder = wordings.get(id);
  if (!inOrder) return;
  const begins = days.fran && days.fran > today ? days.fran : today;
  if (days.till && days.till <= begins) return;
  const ends = inOrder.flatMap(({ data }) => data['galler-till'] ?? []);
  // A gap can begin only where the days do, or where a wording ends.
  for (const day of [begins, ...ends.filter((end) => end > begins)]) {
    if ((days.till && day >= days.till) || standsOn(inOrder, day)) continue;
    const ended = ends.filter((end) => end <= day).at(-1);
    if (ended && explained.has(`${id} ${ended}`)) continue;
    const next = inOrder.find(({ data }) => data['galler-fran'] > day)?.data['galler-fran'];
    faults.push({
      file,
      key: key ? `${key}: ${id}` : id,
      message: ended
        ? `Texten vilar på ${id}, vars lydelse slutar gälla ${ended}.`
        : `Texten vilar på ${id} från ${day}, men bestämmelsen börjar gälla ${next}.`,
      remedy: ended
        ? `Lägg till lagrum/${id}/${ended}.md (lydelse: ej-last om den inte är läst), avsluta delen med {till ${ended}}, eller förklara det i lagandringar/.`
        : `Datera delen som vilar på den: {från ${next}}.`,
    });
    return;
  }
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
