import type { Answers, AnswerId } from '../../machines/flow.ts';
import type { AnswerIds, LagrumId, RoadId, QuestionId } from '../../machines/ids.gen.ts';
import type { Verdict } from '../../machines/secrecy-rules.ts';
import type { Html, IsoDate, Provenance } from './types.ts';

/** Another road that a group may defend, and why. */
export interface Acceptable {
  readonly utfall: RoadId;
  readonly varfor: Html;
  /** The same in words alone, for what holds no HTML. */
  readonly words: string;
}

/** A wrong turn that is often taken, and the rule that it breaks. */
export interface Trap {
  readonly fraga: QuestionId;
  readonly svar: AnswerId;
  readonly varfor: Html;
}

/** One item of a list: as HTML, and in words alone. */
export interface Point {
  readonly html: Html;
  readonly words: string;
}

/** One case: a story, what the answers are, and where they lead. The same facts feed the training and the tests. */
export interface TrainingCase extends Provenance {
  readonly id: string;
  readonly titel: string;
  /** The concern it begins with. */
  readonly tema: AnswerIds['arende'];
  readonly svarighet: number;
  readonly minuter: number;
  readonly kommun?: string | undefined;
  readonly omrade?: string | undefined;
  /** The municipality and area in words. */
  readonly plats?: string | undefined;
  /** Every answer of the run, in the order they are asked. */
  readonly svar: Answers;
  readonly utfall: RoadId;
  readonly insatser: readonly { readonly id: string; readonly titel: string }[];
  readonly godtagbara: readonly Acceptable[];
  readonly fallor: readonly Trap[];
  /** The safety rules it tries, 1–9. */
  readonly provar: readonly number[];
  /** The days under whose law it is compared. */
  readonly lag: readonly IsoDate[];
  readonly berattelse: Html;
  readonly prata: Html;
  /** What to talk about, item by item. */
  readonly points: readonly Point[];
  readonly ledare: Html;
}

/** A ready-made session. */
export interface Programme extends Provenance {
  readonly id: string;
  readonly titel: string;
  readonly minuter: number;
  readonly fall: readonly string[];
  /** The questions that the room votes on; all of them where none are named. */
  readonly ask?: readonly QuestionId[] | undefined;
  readonly upplagg: Html;
  readonly deltagarblad: Html;
  readonly ledare: Html;
}

/** One question of the test before and after. */
export interface QuizItem {
  readonly id: string;
  readonly fraga: string;
  readonly alternativ: readonly { readonly text: string; readonly ratt: boolean; readonly aterkoppling: string }[];
  readonly lagrum: readonly LagrumId[];
  readonly utfall?: RoadId | undefined;
}

/** What the law said of one thing from one day on. */
export interface ComparedWording {
  readonly datum: IsoDate;
  readonly kort: string;
  readonly lagrum?: LagrumId | undefined;
  /** The law's own words. */
  readonly citat?: string | undefined;
  /** Why there are none. */
  readonly saknas?: string | undefined;
}

/** One thing, under each law. */
export interface LawComparison {
  readonly id: string;
  readonly fraga: string;
  readonly forandring: string;
  readonly lydelser: readonly ComparedWording[];
}

/** Who may tell whom what: one way through the section on secrecy, as machines/secrecy.ts computes it, with its example. */
export interface PosterRow {
  readonly avsandare: string;
  readonly mottagare: string;
  readonly situation: string;
  /** The answers of the run, from `arende` on. */
  readonly svar: Answers;
  readonly besked: Verdict;
  readonly utfall: RoadId;
  readonly lagrum: readonly LagrumId[];
  readonly exempel: string;
  /** A lawyer must review it. */
  readonly jurist: boolean;
}

/** The poster, with the names of what its rows speak of. */
export interface Poster {
  readonly avsandare: Readonly<Record<string, string>>;
  readonly mottagare: Readonly<Record<string, string>>;
  readonly situationer: Readonly<Record<string, string>>;
  readonly besked: Readonly<Record<Verdict, string>>;
  readonly rader: readonly PosterRow[];
  /** The first day of the Secrecy Act in independent schools. */
  readonly sekretesslagenFran: IsoDate;
}

/** Everything that only the training needs. */
export interface Training {
  readonly cases: readonly TrainingCase[];
  readonly programmes: readonly Programme[];
  readonly quiz: readonly QuizItem[];
  readonly law: readonly LawComparison[];
  readonly poster: Poster;
  readonly strings: Readonly<Record<string, string>>;
}
