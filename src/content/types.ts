import type { AnswerId, Condition } from '../../machines/flow.ts';
import type { AdviceId, AnswerIds, LagrumId, ParentOutcomeId, QuestionId, RoadId } from '../../machines/ids.gen.ts';
import type { limitEvents, limitUnits, sinceGroups } from './afterwards.ts';
import type { Area, Layer, LocalEntry, NotFor } from '../../machines/local.ts';

/** HTML made from Markdown at build time, raw HTML escaped: safe to put on the page. */
export type Html = string;

/** A text that is whole, or in pieces with holes between: what stands in a hole is known only where the text is shown. */
export type Holed<H extends object> = Html | readonly (string | H)[];

/** Where a municipality is named: that of the home, by the words that stand there until it is known, or the school's, with what leads up to it. */
export type PlaceHole = { readonly home: string } | { readonly school: string };

/** A text that names the municipalities where they are known. */
export type Placed = Holed<PlaceHole>;

/** Where an explanation says that the word has been explained before on the page. */
export interface WordHole {
  readonly word: string;
}

/** A text whose first sentence can stand by itself: that sentence, the rest of its paragraph, and the other paragraphs. */
export interface Opening {
  /** Empty where the text begins with no paragraph. */
  readonly first: Html;
  readonly more: Html;
  readonly after: Html;
}

/** A day, `2026-11-22`. Compares as text. */
export type IsoDate = string;

/** A source, with the place in it. */
export interface Citation {
  readonly kalla: string;
  readonly avsnitt?: string | undefined;
}

/** What every text says of itself. */
export interface Provenance {
  readonly version: string;
  /** The days on which the text reads as it does here; open where it has no other edition. */
  readonly utgava: { readonly fran?: IsoDate | undefined; readonly till?: IsoDate | undefined };
  readonly gallerFran: IsoDate;
  readonly gallerTill?: IsoDate | undefined;
  readonly granskad: { readonly datum: IsoDate; readonly roll: string };
  /** Who has signed it; nothing when nobody has. */
  readonly signatur?: readonly Signature[] | undefined;
  /** What a lawyer must review, one sentence each. */
  readonly jurist: readonly string[];
  readonly kallor: readonly Citation[];
  /** The changes of the law that touch the text, the first one first. */
  readonly andringar: readonly TouchingChange[];
}

/** That a role stands for a text, or for an earlier wording of it. */
export interface Signature {
  readonly roll: string;
  readonly version: string;
  readonly datum: IsoDate;
  /** The text still reads as it did when it was signed. */
  readonly galler: boolean;
}

/** How many texts of a sort a lawyer has signed as they stand, and how many in an earlier wording only. */
export interface SignedShare {
  readonly slag: 'fragor' | 'vagar' | 'rad' | 'foralder' | 'lagrum' | 'lager' | 'andringar';
  readonly total: number;
  readonly signed: number;
  readonly earlier: number;
}

/** How sure a change of the law is: decided and its wording read, decided but not read, or only proposed. */
export type Certainty = 'beslutad-och-last' | 'beslutad-ej-last' | 'foreslagen';

/**
 * Whether a text that a change touches is written for what follows it: a new edition is there (`ny`), it has been read and holds as
 * it is (`haller`), or nothing is written yet (`saknas`) and it may not be shown as current after the day.
 */
export type Readiness = 'ny' | 'haller' | 'saknas';

/** A change of the law, as a text that it touches needs to know of it. */
export interface TouchingChange {
  readonly id: string;
  readonly fran: IsoDate;
  readonly kort: string;
  readonly sakerhet: Certainty;
  readonly text: Readiness;
}

/** A text that a change of the law touches. */
export interface TouchedText {
  readonly namn: string;
  /** Where it is read; nothing for what has no page of its own. */
  readonly href?: string | undefined;
  /** It is one of the staff's roads. */
  readonly isRoad: boolean;
  readonly text: Readiness;
}

/** A change of the law: what, for whom, from when, and how we know. */
export interface LawChange {
  readonly id: string;
  readonly titel: string;
  readonly kort: string;
  readonly forVem: string;
  /** The first day; nothing while it is not known, and then `dagOklar` says what is. */
  readonly fran?: IsoDate | undefined;
  readonly dagOklar?: string | undefined;
  readonly sakerhet: Certainty;
  readonly proposition?: string | undefined;
  readonly utskott?: string | undefined;
  readonly riksdagen?: string | undefined;
  readonly sfs: readonly string[];
  /** The day the source was read. */
  readonly last: IsoDate;
  readonly granskad: IsoDate;
  readonly jurist: readonly string[];
  readonly kallor: readonly Citation[];
  readonly lagrum: readonly LagrumId[];
  readonly html: Html;
  readonly texts: readonly TouchedText[];
}

/** What was looked for in the law and not found, which proves nothing. */
export interface NotFound {
  readonly id: string;
  readonly vad: string;
  readonly sokt: IsoDate;
  /** Where it was looked for. */
  readonly var: string;
  readonly lagrum: readonly LagrumId[];
  readonly bevaka?: string | undefined;
}

/** The calendar of the law: its changes, in order of their first day, and what was looked for in vain. */
export interface LawCalendar {
  readonly andringar: readonly LawChange[];
  readonly notFound: readonly NotFound[];
}

/** One answer to a question: the button, and the words on the trail once it is chosen. */
export interface Answer {
  readonly id: AnswerId;
  readonly text: string;
  readonly kort: string;
  readonly hjalp?: string | undefined;
}

/** One question, as shown. */
export interface Question extends Provenance {
  readonly id: QuestionId;
  readonly titel: string;
  readonly kort: string;
  readonly svar: readonly Answer[];
  readonly lagrum: readonly LagrumId[];
  readonly ingress: Html;
  readonly varfor: Html;
  /** The provisions that `varfor` names. */
  readonly named: readonly LagrumId[];
  readonly exempel: Html;
}

/** One thing to do: what, who, how soon. */
export interface RoadStep {
  readonly gor: Placed;
  readonly vem: string;
  readonly nar: string;
  readonly mer?: Placed | undefined;
  readonly lagrum: readonly LagrumId[];
  /** The step means contact with the home. */
  readonly hem: boolean;
}

/** An answer in one line to the question that somebody came with. */
export interface AnswerLine {
  /** The earlier answers it is for; nothing when it is for all. */
  readonly when?: Condition | undefined;
  readonly text: Html;
}

/** A sentence to say. */
export interface Say {
  /** Plain text. */
  readonly text: Placed;
  /** Whom it is said to: ”Till socialtjänsten”. */
  readonly to: string;
  /** It is said to the pupil's home, by the school of its own accord. */
  readonly home: boolean;
}

/** One road: an outcome, or a text that only stands beside one. */
export interface Road extends Provenance {
  readonly id: RoadId | AdviceId;
  readonly namn: string;
  readonly titel: string;
  /** The headline instead when no local entry fits the answers: `titel` names a team that may not be there. */
  readonly titelUtanLokalt?: string | undefined;
  readonly vem: string;
  readonly nar: string;
  /** Whom to turn to: as many sentences as say something, and the rest. */
  readonly kontakt: { readonly first: Placed; readonly more: Placed };
  readonly lagrum: readonly LagrumId[];
  readonly utanLagrum?: string | undefined;
  /** The family can be shown a mirror of it. */
  readonly spegel: boolean;
  /** What must be so before that mirror is shown. */
  readonly spegelForst?: string | undefined;
  readonly hem: boolean;
  readonly tidslinje: string;
  /** The result's first line: the first of these that holds, see `answer-line.ts`. */
  readonly answersTheQuestion: readonly AnswerLine[];
  /** One sentence to say, for the first screen. */
  readonly say?: Say | undefined;
  /** The same road as social services read it, where their steps are others. */
  readonly forSocialServices?: Road | undefined;
  readonly steg: readonly RoadStep[];
  readonly ingress: Opening;
  readonly sagSa: Html;
  readonly haFramme: Html;
  readonly braAttVeta: Html;
  readonly annars: Html;
  /** The talk that the road begins with, and what to ask back in it; nothing where it begins with none. */
  readonly talk?: { readonly titel: string; readonly askBack: readonly string[] } | undefined;
}

/** An event that a time limit is counted from. */
export type LimitEvent = (typeof limitEvents)[number];

/** Until when something is to have happened, as the law counts it. */
export interface CountedLimit {
  readonly antal: number;
  readonly enhet: (typeof limitUnits)[number];
  readonly from: LimitEvent;
  /** What has happened then at the latest, for a limit that is counted from it. */
  readonly ends?: LimitEvent | undefined;
}

/** A time limit; where the law has no number, a day that those concerned choose. */
export type TimeLimit = CountedLimit | 'ni-bestammer';

/** One point in time of what happens next. */
export interface TimePoint {
  readonly nar: string;
  readonly vad: Html;
  readonly lagrum: readonly LagrumId[];
  readonly limit?: TimeLimit | undefined;
}

/** What happens next, as points in time. */
export interface Timeline extends Provenance {
  readonly id: string;
  readonly titel: string;
  readonly punkter: readonly TimePoint[];
}

/** Something that can have happened since a road was taken, and where it leads. */
export interface Since extends Provenance {
  readonly id: string;
  readonly titel: string;
  readonly grupp: (typeof sinceGroups)[number];
  readonly html: Html;
  readonly lagrum: readonly LagrumId[];
  readonly vagar: readonly RoadId[];
  /** The concern that the conversation begins with: an answer to `arende`. */
  readonly borja: AnswerIds['arende'];
}

/** One dated wording of a provision. */
export interface Wording {
  /** What the provision was called then. */
  readonly namn: string;
  readonly gallerFran: IsoDate;
  readonly gallerTill?: IsoDate | undefined;
  /** The wording has been read; otherwise `citat` is empty and `klartext` is all we know. */
  readonly last: boolean;
  readonly andrad?: string | undefined;
  readonly kontrollerad: IsoDate;
  readonly status: 'verifierad' | 'trolig' | 'oklar';
  readonly jurist: readonly string[];
  readonly klartext: Html;
  /** The law's own words, one passage each. */
  readonly citat: readonly string[];
  readonly kallor: readonly Citation[];
}

/** A provision, a decision or a guidance, in all its dated wordings, oldest first. */
export interface Provision {
  readonly id: LagrumId;
  readonly namn: string;
  readonly kort: string;
  readonly slag: 'lag' | 'forordning' | 'konvention' | 'jo' | 'vagledning';
  readonly lydelser: readonly Wording[];
}

/** A source document. */
export interface Source {
  readonly titel: string;
  readonly utgivare: string;
  readonly datum: string;
  readonly lasning?: string | undefined;
  readonly adress?: string | undefined;
}

/** The plain pages, in the order of the footer. */
export const plainPages = ['om', 'kontroll', 'integritet', 'tillganglighet'] as const;

/** Those, and the texts that stand on a page with more to it. */
export const textPages = [...plainPages, 'for-kommuner'] as const;

/** A plain page. */
export interface Page extends Provenance {
  readonly id: string;
  readonly titel: string;
  readonly html: Html;
  /** What follows on what the page's screen shows of its own. */
  readonly rest?: Html | undefined;
  /** What a lawyer has signed of all texts; on the page about Vägval only. */
  readonly signedShares?: readonly SignedShare[] | undefined;
}

/** Something a municipality has, as shown. */
export interface LocalService extends LocalEntry {
  readonly titel: string;
  readonly behovsprovning: 'ja' | 'nej' | 'oklart';
  readonly form?: string | undefined;
  readonly kallor: readonly Citation[];
  readonly html: Html;
}

/** Something a municipality had. */
export interface EndedService extends NotFor {
  readonly titel: string;
  readonly datum: IsoDate;
  readonly ersattAv?: string | undefined;
  readonly kallor: readonly Citation[];
  readonly html: Html;
}

/** The local facts that a layer may leave empty. */
export const slots = ['mottagning', 'socialjour', 'e-tjanst', 'samtyckesblankett', 'sst-villkor'] as const;

/** A local fact. */
export type Slot = (typeof slots)[number];

/** One municipality's layer, as shown. */
export interface Municipality extends Layer<LocalService> {
  readonly kod?: string | undefined;
  readonly namn: string;
  readonly version: string;
  readonly granskad: { readonly datum: IsoDate; readonly roll: string };
  readonly omraden: readonly (Area & { readonly namn: string; readonly not?: string | undefined })[];
  readonly upphort: readonly EndedService[];
  readonly uppgifter: Readonly<Partial<Record<Slot, { readonly text: Html; readonly kallor: readonly Citation[] }>>>;
  readonly html: Html;
}

/** A case that a layer carries: what a run there must lead to. */
export interface LayerCase {
  readonly namn: string;
  readonly omrade?: string | undefined;
  readonly svar: Readonly<Record<string, string>>;
  readonly utfall: RoadId;
  readonly insatser: readonly string[];
}

export type { Condition };

/** A hard word with its explanation. */
export interface Word {
  readonly ord: string;
  readonly forklaring: string;
  readonly lagrum?: string | undefined;
}

/** What a text for parents says of its language. */
export interface Translated extends Provenance {
  /** The language it stands in: Swedish where there is no translation. */
  readonly sprak: string;
  /** The Swedish text has been changed since it was translated. */
  readonly isOlder: boolean;
}

/** A provision behind a text, by the number that stands in it. */
export interface Note {
  readonly nummer: number;
  readonly id: LagrumId;
  readonly kort: string;
}

/** A passage that parents read, and the provisions behind it. */
export interface Passage {
  readonly html: Holed<WordHole>;
  readonly lag: readonly Note[];
}

/** A titled part of a text. */
export interface Part extends Passage {
  readonly rubrik: string;
}

/** A road in the parents' conversation. */
export interface ParentRoad extends Translated {
  readonly id: ParentOutcomeId;
  readonly namn: string;
  readonly titel: string;
  readonly kontakt: Html;
  readonly lagrum: readonly LagrumId[];
  readonly utanLagrum?: string | undefined;
  /** The questions that parents ask here, by id. */
  readonly fragor: readonly string[];
  readonly ingress: Passage;
  readonly delar: readonly Part[];
}

/** The mirror of a staff road: what it looks like for a parent. */
export interface Mirror extends Translated {
  readonly id: RoadId;
  readonly titel: string;
  readonly lagrum: readonly LagrumId[];
  /** What must be so before the school shows it. */
  readonly visaForstNar?: string | undefined;
  readonly ingress: Passage;
  readonly delar: readonly Part[];
}

/** The answer to something parents ask. */
export interface ParentAnswer extends Translated, Passage {
  readonly id: string;
  readonly titel: string;
  readonly lagrum: readonly LagrumId[];
}

/** A language that the parents' part can be read in. */
export interface Language {
  readonly id: string;
  readonly namn: string;
  /** The way to its pages from the staff's start page, in the language itself; nothing for Swedish. */
  readonly start?: string | undefined;
  readonly riktning: 'ltr' | 'rtl';
  /** How far the texts have been reviewed, in the language itself; nothing for Swedish. */
  readonly not?: string | undefined;
}

/** An everyday word, and what it leads to: roads or answers, a concern to begin with, or somebody else. */
export interface LookupWord {
  readonly ord: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** The answer of the first question to begin with. */
  readonly borja?: string | undefined;
  /** Whom to turn to with what Vägval does not answer. */
  readonly vand?: Html | undefined;
}

/** The everyday words that begin with one letter. */
export interface LookupLetter {
  readonly letter: string;
  readonly words: readonly LookupWord[];
}

/** Everything the parents' part shows in one language. */
export interface ParentTexts {
  readonly sprak: Language;
  readonly questions: Readonly<Record<string, Question & Translated>>;
  readonly roads: Readonly<Record<ParentOutcomeId, ParentRoad>>;
  readonly mirrors: Readonly<Partial<Record<RoadId, Mirror>>>;
  readonly answers: Readonly<Record<string, ParentAnswer>>;
  readonly words: Readonly<Record<string, Word>>;
  /** The everyday words, and the language they stand in: Swedish where there is no translation. */
  readonly lookup: Pick<Translated, 'sprak' | 'isOlder'> & { readonly letters: readonly LookupLetter[] };
  /** The interface strings of a translation; Swedish has them already. */
  readonly strings: Readonly<Record<string, string>>;
}
