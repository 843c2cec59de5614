import type { Training } from '../../content/training.ts';
import type {
  Answer,
  Condition,
  LawCalendar,
  LayerCase,
  LookupLetter,
  Municipality,
  Page,
  ParentTexts,
  Provision,
  Question,
  Road,
  Since,
  Slot,
  Source,
  TimeLimit,
  Timeline,
  Wording,
} from '../../content/types.ts';
import { sinceGroups } from '../../content/afterwards.ts';
import { slots } from '../../content/types.ts';
import type { AdviceId, LagrumId, RoadId, QuestionId } from '../../../machines/ids.gen.ts';
import { asOf } from '../../content/as-of.ts';
import { calendarOf, changesByFile, checkChanges, groundsInChanges, touchesOf } from './changes.ts';
import { provenanceOf } from './provenance.ts';
import type { About } from './provenance.ts';
import { checkFiles } from './check-files.ts';
import { checkAnswerLines } from './check-answer-lines.ts';
import { checkSocialServices } from './check-social-services.ts';
import { checkFlows, groundsInMachines, pagesInMachines } from './check-flows.ts';
import { checkLaw, wordingsById } from './check-law.ts';
import { checkMunicipalities } from './check-municipalities.ts';
import { checkParents, wordOf } from './check-parents.ts';
import { checkRules } from './check-rules.ts';
import { checkRests } from './check-rests.ts';
import { checkAfterwards } from './check-afterwards.ts';
import { checkReadability } from './check-readability.ts';
import { checkStrings } from './check-strings.ts';
import type { StringUse } from './check-strings.ts';
import { checkTexts } from './check-texts.ts';
import { checkEditions, woven } from './editions.ts';
import type { FileEdition } from './editions.ts';
import { ContentError } from './faults.ts';
import type { Fault } from './faults.ts';
import { readContent } from './files.ts';
import { folderAt } from './folder.ts';
import type { Folder } from './folder.ts';
import type { ContentFile, ContentFiles, RoadKind, TextSet } from './files.ts';
import { idOf, mentions, quotes, restart, toHtml, toInlineHtml, toLocalHtml } from './markdown.ts';
import type { Resolve } from './markdown.ts';
import { aroundScreen, firstSentences, openingOf, placed } from './pieces.ts';
import { checkSearchNames, searchNamesOf } from './search-names.ts';
import { parentTexts } from './parents.ts';
import type { SearchName } from '../../content/register.ts';
import type { Municipal } from './register.ts';
import { checkCases } from './training-cases.ts';
import { checkLookup, lookupLetters } from './lookup.ts';
import { checkLists, groundsInTraining } from './training-lists.ts';
import { makeTraining } from './training-make.ts';
import type { RuleId } from './rule-ids.ts';
import { sayTo } from './say-to.ts';
import { checkSignatures, signaturesByFile, signedShares } from './text-signature.ts';
import type { Kind } from './schema.ts';

/** Everything in content/, checked and ready for the screen. */
export interface Content {
  readonly questions: Readonly<Record<QuestionId, Question>>;
  /** The roads, and the texts that only stand beside one. */
  readonly roads: Readonly<Record<RoadId | AdviceId, Road>>;
  readonly timelines: Readonly<Record<string, Timeline>>;
  /** What can have happened since, in the order of its page. */
  readonly since: readonly Since[];
  readonly provisions: Readonly<Record<LagrumId, Provision>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** The everyday words that lead staff somewhere, in the order of the alphabet. */
  readonly lookup: readonly LookupLetter[];
  /** The parents' part, by language. */
  readonly parents: Readonly<Record<string, ParentTexts>>;
  readonly pages: Readonly<Record<string, Page>>;
  readonly strings: Readonly<Record<string, string>>;
  readonly municipalities: Readonly<Record<string, Municipality>>;
  /** All municipalities there are, in order of code, with or without a layer. */
  readonly register: readonly Municipal[];
  /** Places and short names that lead to a municipality in the search. */
  readonly searchNames: readonly SearchName[];
  /** The cases that each layer carries, for the tests. */
  readonly cases: Readonly<Record<string, readonly LayerCase[]>>;
  /** What each safety rule says. */
  readonly rules: Readonly<Record<RuleId, string>>;
  /** What changes in the law, and when. */
  readonly calendar: LawCalendar;
  readonly training: Training;
}

/** What the compiler works from: the folder or its path, the statute excerpts to compare quotes with, and the day it is. */
export interface CompileOptions {
  readonly root: string | Folder;
  readonly statutes: string;
  readonly today: string;
  /** The code that shows the interface strings, to hold them against: left out where only the texts are looked at. */
  readonly shown?: StringUse;
}

/** Reads and checks content/ against itself and not against the machines: enough to make the ids that the machines are typed with. */
export function readIds({ root }: Pick<CompileOptions, 'root'>): ContentFiles {
  const faults: Fault[] = [];
  const files = readContent(root, faults);
  if (faults.length > 0) throw new ContentError(faults);
  return files;
}

/** Compiles content/ as it reads on the day, or throws a ContentError that lists every fault at once. */
export const compile = (options: CompileOptions): Content => asOf(compileAllDays(options), options.today);

/**
 * The same with every edition inside: a value that is not the same on every day stands as `Dated` in place of itself
 * (src/content/as-of.ts), and whoever reads it takes the content as of a day first.
 */
export function compileAllDays({ root, statutes, today, shown }: CompileOptions): Content {
  const faults: Fault[] = [];
  const folder = typeof root === 'string' ? folderAt(root) : root;
  const files = readContent(folder, faults, pagesInMachines());
  checkFiles(files, faults);
  const grounds = new Set([...groundsInMachines(), ...groundsInTraining(files), ...groundsInChanges(files)]);
  checkTexts(files, grounds, today, faults);
  checkReadability(files, faults);
  checkLaw(files, statutes, faults);
  checkChanges(files, today, faults);
  checkRests(files, groundsInMachines(), today, faults);
  checkMunicipalities(files, faults);
  checkSearchNames(files, faults);
  checkFlows(files, faults);
  checkRules(files, faults);
  checkAnswerLines(files, faults);
  checkSocialServices(files, faults);
  checkAfterwards(files, faults);
  checkCases(files, folder, today, faults);
  checkLists(files, statutes, faults);
  checkParents(files, faults);
  checkLookup(files, faults);
  checkSignatures(files, today, faults);
  if (shown) checkStrings(files, shown, faults);
  for (const file of files.all) checkEditions(file, faults);
  if (faults.length > 0) throw new ContentError(faults);

  restart();
  const resolve = resolver(files, files);
  const touched = touchesOf(files);
  const about = provenanceOf(changesByFile(touched), signaturesByFile(files));
  const mirrors = new Map(files.of('speglar').map(({ id, data }) => [id, data['visa-forst-nar']]));
  // They have the mirror of the road itself.
  const forSocialServices = byId(files.of('socialtjanst'), (file) => ({
    ...road(file, resolve, about, mirrors.get(file.id)),
    spegel: mirrors.has(file.id),
  }));
  const talks = byId(files.of('samtal'), ({ data }) => ({ titel: data.titel, askBack: data.fraga }));
  return {
    questions: byId(
      files.of('fragor').filter(({ flow }) => flow === 'personal'),
      (file) => question(file, resolve, about),
    ),
    roads: byId([...files.of('utfall'), ...files.of('rad')], (file) => ({
      ...road(file, resolve, about, mirrors.get(file.id)),
      forSocialServices: forSocialServices[file.id],
      talk: talks[file.id],
    })),
    timelines: byId(files.of('tidslinjer'), (file) => timeline(file, resolve, about)),
    since: sinceOf(files, resolve, about),
    provisions: Object.fromEntries([...wordingsById(files)].map(([id, wordings]) => [id, provision(id as LagrumId, wordings, resolve)])),
    sources: files.sources ?? {},
    lookup: lookupLetters(files.lookup!.personal, 'sv', resolve),
    parents: parentTexts(files, { question, about, resolver: (texts) => resolver(files, texts) }),
    pages: byId(files.of('sidor'), (file): Page => ({
      ...about(file),
      id: file.id,
      titel: file.data.titel,
      ...aroundScreen(file.id, toHtml(file.body, resolve)),
      // What is signed is told by the signatures, not by somebody's hand.
      ...(file.id === 'om' && { signedShares: signedShares(files) }),
    })),
    strings: files.strings,
    municipalities: byId(files.of('kommuner'), (file) => municipality(file, resolve)),
    register: files.register,
    searchNames: searchNamesOf(files),
    cases: byId(files.of('kommuner'), ({ data }) => data.fall as readonly LayerCase[]),
    rules: files.rules?.regler,
    calendar: calendarOf(files, touched, resolve),
    training: makeTraining(files, resolve, about),
  } as Content;
}

const byId = <K extends Kind, T>(files: readonly ContentFile<K>[], make: (file: FileEdition<K>) => T): Record<string, T> =>
  Object.fromEntries(files.map((file) => [file.id, woven(file, make)]));

function resolver(files: ContentFiles, texts: TextSet): Resolve {
  const law = new Map(files.of('lagrum').map(({ id, data }) => [id, data.kort]));
  const roads = new Map([...files.of('utfall'), ...files.of('rad')].map(({ id, data }) => [id, data.namn]));
  const parents = new Map(
    [...files.of('foraldravagar'), ...texts.of('foraldravagar')].map(({ id, language, data }) => [id, { language, namn: data.namn }]),
  );
  const answers = new Map(
    [...files.of('svar'), ...texts.of('svar')].map(({ id, language, data }) => [id, { language, titel: data.titel }]),
  );
  const words = { ...files.words, ...texts.words };
  const close = { ...files.strings, ...texts.strings }['lag.stang'] ?? '';
  const parentsIn = (language: string) => `${language === 'sv' ? '' : `/${language}`}/foralder/`;
  return (id) => {
    if (id.startsWith('ord:')) {
      const word = words[wordOf(id)];
      return word && { href: `#ord:${wordOf(id)}`, text: word.ord, explained: { word: word.ord, meaning: word.forklaring, close } };
    }
    const parent = parents.get(id);
    if (parent) return { href: `${parentsIn(parent.language)}${id}/`, text: parent.namn };
    const answer = answers.get(id);
    if (answer) return { href: `${parentsIn(answer.language)}svar/#${id}`, text: answer.titel };
    const short = law.get(id);
    if (short) return { href: `/lagrum/#${id}`, text: short };
    const name = roads.get(id);
    return name ? { href: `/vag/${id}/`, text: name } : undefined;
  };
}

function question(file: FileEdition<'fragor'>, resolve: Resolve, about: About): Question {
  const { data, sections } = file;
  const [why, examples] = sections.parts.map(({ text }) => toHtml(text, resolve));
  return {
    ...about(file),
    id: file.id as QuestionId,
    titel: data.titel,
    kort: data.kort,
    svar: data.svar as readonly Answer[],
    lagrum: data.lagrum as LagrumId[],
    ingress: toHtml(sections.opening, resolve),
    varfor: why!,
    named: mentions(sections.parts[0]!.text)
      .map(idOf)
      .filter((id) => resolve(id)?.href.startsWith('/lagrum/#')) as LagrumId[],
    exempel: examples!,
  };
}

function road(file: FileEdition<RoadKind>, resolve: Resolve, about: About, showFirst?: string): Road {
  const { data, sections } = file;
  const [say, have, know, otherwise] = sections.parts.map(({ text }) => toHtml(text, resolve));
  const [turnTo, more] = firstSentences(toInlineHtml(data.kontakt, resolve));
  const recipient = data.saga ? sayTo(data.saga, sections.parts[0]!.text) : undefined;
  return {
    ...about(file),
    id: file.id as RoadId | AdviceId,
    namn: data.namn,
    titel: data.titel,
    titelUtanLokalt: data['titel-utan-lokalt'],
    vem: data.vem,
    nar: data.nar,
    kontakt: { first: placed(turnTo), more: placed(more) },
    lagrum: data.lagrum as LagrumId[],
    utanLagrum: data['utan-lagrum'],
    spegel: !('utan-spegel' in data && data['utan-spegel']),
    spegelForst: showFirst,
    hem: data.hem === 'ja',
    tidslinje: data.tidslinje,
    answersTheQuestion: data['svar-pa-fragan'].map(({ om, text }) => ({
      when: om as Condition | undefined,
      text: toInlineHtml(text, resolve),
    })),
    say: recipient && { text: placed(data.saga!), to: recipient.to, home: isHome(recipient.to) },
    steg: data.steg.map((step) => ({
      gor: placed(toInlineHtml(step.gor, resolve)),
      vem: step.vem,
      nar: step.nar,
      mer: step.mer && placed(toInlineHtml(step.mer, resolve)),
      lagrum: step.lagrum as LagrumId[],
      hem: step.hem === 'ja',
    })),
    ingress: openingOf(toHtml(sections.opening, resolve)),
    sagSa: say!,
    haFramme: have!,
    braAttVeta: know!,
    annars: otherwise!,
  };
}

// What the school says to the home of its own accord is introduced so (content/README.md).
const isHome = (to: string): boolean => /vårdnadshavar|om det är tryggt/i.test(to);

function timeline(file: FileEdition<'tidslinjer'>, resolve: Resolve, about: About): Timeline {
  const punkter = file.data.punkter.map(({ nar, vad, lagrum, frist }) => ({
    nar,
    vad: toInlineHtml(vad, resolve),
    lagrum: lagrum as LagrumId[],
    ...(frist && { limit: limitOf(frist) }),
  }));
  return { ...about(file), id: file.id, titel: file.data.titel, punkter };
}

function limitOf(limit: NonNullable<FileEdition<'tidslinjer'>['data']['punkter'][number]['frist']>): TimeLimit {
  if ('dag' in limit) return limit.dag;
  return { antal: limit.antal, enhet: limit.enhet, from: limit['raknas-fran'], ends: limit.handelse };
}

function sinceOf(files: ContentFiles, resolve: Resolve, about: About): readonly Since[] {
  const order = ({ data }: ContentFile<'sedan'>) => 1000 * sinceGroups.indexOf(data.grupp) + data.ordning;
  return files
    .of('sedan')
    .toSorted((a, b) => order(a) - order(b))
    .map((file) => woven(file, (edition) => happened(edition, resolve, about)));
}

function happened(file: FileEdition<'sedan'>, resolve: Resolve, about: About): Since {
  const { titel, grupp, lagrum, vagar, borja } = file.data;
  return {
    ...about(file),
    id: file.id,
    titel,
    grupp,
    html: toHtml(file.body, resolve),
    lagrum: lagrum as LagrumId[],
    vagar: vagar as RoadId[],
    borja: borja as Since['borja'],
  };
}

function provision(id: LagrumId, wordings: readonly ContentFile<'lagrum'>[], resolve: Resolve): Provision {
  const { namn, kort, slag } = wordings.at(-1)!.data;
  return {
    id,
    namn,
    kort,
    slag,
    lydelser: wordings.map((wording) => woven(wording, (edition) => wordingText(edition, resolve))),
  };
}

function wordingText({ data, body }: FileEdition<'lagrum'>, resolve: Resolve): Wording {
  const { quoted, rest } = quotes(body);
  return {
    namn: data.namn,
    gallerFran: data['galler-fran'],
    gallerTill: data['galler-till'],
    last: data.lydelse !== 'ej-last',
    andrad: data.andrad,
    kontrollerad: data.kontrollerad,
    status: data.status,
    jurist: data.jurist,
    klartext: toHtml(rest, resolve),
    citat: quoted,
    kallor: data.kallor,
  };
}

function municipality({ id, data, sections }: ContentFile<'kommuner'>, resolve: Resolve): Municipality {
  const html = new Map(sections.parts.map(({ heading, text }) => [heading, toHtml(text, resolve)]));
  const filled = slots.filter((slot) => data[slot]);
  return {
    id,
    kod: data.kod,
    namn: data.namn,
    version: data.version,
    granskad: data.granskad,
    omraden: data.omraden,
    insatser: data.insatser.map(({ 'inte-vid': inteVid, ...entry }) => ({
      ...entry,
      ...(inteVid && { inteVid }),
      html: html.get(entry.id)!,
    })) as Municipality['insatser'],
    upphort: data.upphort.map(({ 'ersatt-av': ersattAv, 'inte-vid': inteVid, ...entry }) => ({
      ...entry,
      ersattAv,
      ...(inteVid && { inteVid }),
      html: html.get(entry.id)!,
    })) as Municipality['upphort'],
    uppgifter: Object.fromEntries(
      filled.map((slot: Slot) => [slot, { text: toLocalHtml(data[slot]!.text, resolve), kallor: data[slot]!.kallor }]),
    ),
    html: toHtml(sections.opening, resolve),
  };
}
