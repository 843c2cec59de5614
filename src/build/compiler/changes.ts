import type { LagrumId } from '../../../machines/ids.gen.ts';
import { holdsOn } from '../../content/as-of.ts';
import type { IsoDate, LawCalendar, LawChange, Readiness, TouchedText, TouchingChange } from '../../content/types.ts';
import { caseAddress } from '../../content/training-addresses.ts';
import { citedLagrum, mentionsIn } from './check-texts.ts';
import { breakDays, editionsOf } from './editions.ts';
import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { idOf, toHtml } from './markdown.ts';
import type { Resolve } from './markdown.ts';
import { once } from './remembered.ts';
import type { Kind } from './schema.ts';

/** The kinds of text that a change of the law can touch. */
export const textKinds = [
  'fragor',
  'utfall',
  'rad',
  'socialtjanst',
  'tidslinjer',
  'samtal',
  'sedan',
  'sidor',
  'foraldravagar',
  'svar',
  'speglar',
  'fall',
  'program',
] as const satisfies readonly Kind[];

/** A text of one of those kinds, in any language. */
export type TextFile = ContentFile<(typeof textKinds)[number]>;

type Change = ContentFile<'lagandringar'>;

/** Every text that a change can touch, in every language. */
export const textsIn = ({ all }: ContentFiles): readonly TextFile[] =>
  all.filter((file): file is TextFile => (textKinds as readonly Kind[]).includes(file.kind));

/** Where a text stands under its language, the same for a text and its translations: `personal/utfall/sip`. */
export const pathOf = ({ file }: Pick<ContentFile, 'file'>): string => file.replace(/^[a-z]{2}\//, '').replace(/\.md$/, '');

/** The provisions that a text names, in its front matter and its links. */
export const lagrumIn = once(
  (file: Pick<ContentFile, 'body' | 'data'>): ReadonlySet<string> =>
    new Set([...citedLagrum(file).map(([, id]) => id), ...mentionsIn(file).map(idOf)]),
);

/** A text that a change touches, and whether it is written for what follows. */
export interface Touch {
  readonly change: Change;
  readonly file: TextFile;
  readonly text: Readiness;
}

/** The provisions that changes, and what was not found, name: what is named there is in use. */
export const groundsInChanges = (files: ContentFiles): readonly string[] => [
  ...files.of('lagandringar').flatMap(({ data }) => data.lagrum),
  ...Object.values(files.notFound).flatMap(({ lagrum }) => lagrum),
];

/** What each change touches: the texts that rest on its provisions the day before, and those it names itself. */
export function touchesOf(files: ContentFiles): readonly Touch[] {
  const texts = textsIn(files);
  return inOrder(files).flatMap((change) =>
    texts.flatMap((file): Touch[] => (touches(change, file) ? [{ change, file, text: readiness(change, file) }] : [])),
  );
}

function touches({ data }: Change, file: TextFile): boolean {
  if (data.texter.includes(pathOf(file))) return true;
  if (data.lagrum.length === 0) return false;
  const from = data['galler-fran'];
  // What a new edition alone rests on was written for the change. A day that is not known is taken for a day to come.
  const before = editionsOf(file).filter(({ edition }) => !from || (edition.fran ?? '') < from);
  const last = before.at(-1);
  return last !== undefined && data.lagrum.some((id) => lagrumIn(last).has(id));
}

function readiness({ data }: Change, file: TextFile): Readiness {
  const from = data['galler-fran'];
  if (data.haller.includes(pathOf(file))) return 'haller';
  return from && (file.data['galler-fran'] >= from || breakDays(file).includes(from)) ? 'ny' : 'saknas';
}

const inOrder = (files: ContentFiles): readonly Change[] =>
  files.of('lagandringar').toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));

// A day that is not known comes last.
const dayOf = ({ data }: Change): IsoDate => data['galler-fran'] ?? '9999-12-31';

/** What a text is to say of the changes that touch it, by file: those whose day is known, but not those it holds through as it is. */
export function changesByFile(touched: readonly Touch[]): ReadonlyMap<string, readonly TouchingChange[]> {
  const byFile = new Map<string, TouchingChange[]>();
  for (const { change, file, text } of touched) {
    const fran = change.data['galler-fran'];
    if (!fran || text === 'haller') continue;
    const { kort, sakerhet } = change.data;
    byFile.set(file.file, [...(byFile.get(file.file) ?? []), { id: change.id, fran, kort, sakerhet, text }]);
  }
  return byFile;
}

/** The calendar of the law, for the page, the feed and the command. */
export function calendarOf(files: ContentFiles, touched: readonly Touch[], resolve: Resolve): LawCalendar {
  return {
    andringar: inOrder(files).map((change) => changeOf(change, touched, resolve)),
    notFound: Object.entries(files.notFound).map(([id, found]) => ({ id, ...found, lagrum: found.lagrum as LagrumId[] })),
  };
}

function changeOf(change: Change, touched: readonly Touch[], resolve: Resolve): LawChange {
  const { id, data, body } = change;
  const swedish = touched.filter((touch) => touch.change === change && touch.file.language === 'sv');
  return {
    id,
    titel: data.titel,
    kort: data.kort,
    forVem: data['for-vem'],
    fran: data['galler-fran'],
    dagOklar: data['dag-oklar'],
    sakerhet: data.sakerhet,
    proposition: data.proposition,
    utskott: data.utskott,
    riksdagen: data.riksdagen,
    sfs: data.sfs,
    last: data.last,
    granskad: data.granskad.datum,
    jurist: data.jurist,
    kallor: data.kallor,
    lagrum: data.lagrum as LagrumId[],
    html: toHtml(body, resolve),
    texts: swedish.map(({ file, text }): TouchedText => ({ ...linkTo(file), isRoad: file.kind === 'utfall', text })),
  };
}

function linkTo({ kind, id, flow, data }: TextFile): Pick<TouchedText, 'namn' | 'href'> {
  const namn = 'namn' in data ? data.namn : data.titel;
  switch (kind) {
    case 'utfall':
      return { namn, href: `/vag/${id}/` };
    case 'foraldravagar':
      return { namn, href: `/foralder/${id}/` };
    case 'speglar':
      return { namn, href: `/foralder/spegel/${id}/` };
    case 'svar':
      return { namn, href: `/foralder/svar/#${id}` };
    case 'sedan':
      return { namn, href: '/sedan/' };
    case 'sidor':
      return { namn, href: `/${id}/` };
    case 'fall':
      return { namn, href: caseAddress(id) };
    default:
      return { namn: flow === 'foralder' ? `${namn} (förälder)` : namn };
  }
}

/** Each change: one day or the reason it has none, texts that exist, a certainty that its wordings bear out. */
export function checkChanges(files: ContentFiles, today: IsoDate, faults: Fault[]): void {
  const paths = new Set(textsIn(files).map(pathOf));
  for (const { file, data } of files.of('lagandringar')) {
    const tell = (key: string, message: string, remedy: string) => faults.push({ file, key, message, remedy });
    if (!data['galler-fran'] === !data['dag-oklar'])
      tell('galler-fran', 'Ändringen ska ha en dag, eller skälet till att dagen inte är känd.', 'Skriv galler-fran eller dag-oklar.');
    if (data.last > today) tell('last', `Källan lästes ${data.last}, som ligger i framtiden.`, 'Skriv dagen då den lästes.');
    if (data.sakerhet !== 'beslutad-och-last' && data.jurist.length === 0)
      tell('jurist', 'Lagtexten är inte läst, men inget sägs vara osäkert.', 'Skriv vad en jurist ska granska.');
    for (const key of ['texter', 'haller'] as const)
      for (const path of data[key])
        if (files.complete && !paths.has(path))
          tell(key, `Texten ”${path}” finns inte.`, 'Skriv platsen under sv/, utan .md, till exempel personal/utfall/sip.');
    if (data.sakerhet === 'beslutad-och-last') {
      const unread = data.lagrum.filter((id) => !readFrom(files, id, data['galler-fran']));
      if (data.lagrum.length === 0 || unread.length > 0)
        tell(
          'sakerhet',
          `Lagtexten sägs vara läst, men ${unread.join(', ') || 'inget lagrum'} har ingen läst lydelse från den dagen.`,
          'Lägg till lydelsen i lagrum/, eller skriv beslutad-ej-last.',
        );
    }
  }
  for (const [id, { sokt }] of Object.entries(files.notFound))
    if (sokt > today)
      faults.push({
        file: 'lagandringar/inte-funnet.yaml',
        key: `${id}.sokt`,
        message: `Dagen ${sokt} ligger i framtiden.`,
        remedy: 'Skriv dagen då det eftersöktes.',
      });
}

const readFrom = (files: ContentFiles, id: string, from: IsoDate | undefined) =>
  files.of('lagrum').some(({ id: other, data }) => other === id && data['galler-fran'] === from && data.lydelse !== 'ej-last');

/** The days from `from` on, or from today, on which a wording of a provision is in force: what a text can rest on. */
export const standsOn = (wordings: readonly ContentFile<'lagrum'>[], day: IsoDate): boolean =>
  wordings.some(({ data }) => holdsOn({ fran: data['galler-fran'], till: data['galler-till'] }, day));
