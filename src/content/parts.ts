import type { AdviceId, LagrumId, RoadId, QuestionId } from '../../machines/ids.gen.ts';
import type { Municipal } from './municipal.ts';
import { unpackSearchNames, unpackRegister } from './register.ts';
import type { SearchName, Registered } from './register.ts';
import type { IsoDate, Language, LawCalendar, Municipality, Page, Provision, Question, Road, Since, Source, Timeline } from './types.ts';

/** What the first screens need; travels with the app's own script. */
export interface First {
  readonly version: string;
  readonly built: IsoDate;
  /** The interface strings of the first screens, and of whatever has no part of its own. */
  readonly strings: Readonly<Record<string, string>>;
  readonly languages: readonly Language[];
  readonly questions: Readonly<Partial<Record<QuestionId, Question>>>;
}

/** The questions of the sections behind the gate. */
export type Questions = Readonly<Record<QuestionId, Question>>;

/** The roads, the advice beside them, their timelines, what can have happened since, and the sources that texts name. */
export interface Roads {
  readonly roads: Readonly<Record<RoadId | AdviceId, Road>>;
  readonly timelines: Readonly<Record<string, Timeline>>;
  /** What can have happened since, in the order of its page. */
  readonly since: readonly Since[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** The provisions, in all their wordings. */
export type Law = Readonly<Record<LagrumId, Provision>>;

/** The calendar of the law, with the interface strings that only its page shows. */
export interface Calendar extends LawCalendar {
  readonly strings: Readonly<Record<string, string>>;
}

/** The plain pages. */
export type Pages = Readonly<Record<string, Page>>;

/** One municipality in the list to choose from. */
export interface LayerEntry {
  readonly id: string;
  readonly namn: string;
  readonly omraden: readonly { readonly id: string; readonly namn: string }[];
  /** The address of the pack that holds its layer. */
  readonly pack: string;
}

/** The municipalities there are, and the layer that is used when none is chosen. */
export interface Layers {
  readonly sverige: Municipality;
  readonly entries: readonly LayerEntry[];
  /** The municipalities that have no layer, by id and name. */
  readonly register: readonly Registered[];
  /** Places and short names that lead to a municipality. */
  readonly searchNames: readonly SearchName[];
}

/** The same, as it travels. */
export interface PackedLayers extends Omit<Layers, 'register' | 'searchNames'> {
  readonly register: string;
  readonly searchNames: string;
}

/** The municipalities as the screens use them. */
export const unpackLayers = (packed: PackedLayers): Layers => ({
  ...packed,
  register: unpackRegister(packed.register),
  searchNames: unpackSearchNames(packed.searchNames),
});

/** What the pages for municipalities need: the template of a layer, and what a layer may refer to. */
export interface MunicipalFiles {
  readonly template: string;
  readonly register: readonly Municipal[];
  /** The ids of the roads of the staff's conversation, of the provisions, of the other texts that `[[id]]` may lead to, and of the sources. */
  readonly roads: ReadonlySet<string>;
  readonly lagrum: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** The address of the start that the build was given (VAGVAL_ADRESS), if any. */
  readonly address: string | undefined;
}

/** The same, as it travels, with the interface strings that only these pages show. */
export interface PackedMunicipalFiles {
  readonly template: string;
  readonly register: string;
  readonly roads: readonly string[];
  readonly lagrum: readonly string[];
  readonly texts: readonly string[];
  readonly sources: readonly string[];
  readonly address?: string | undefined;
  readonly strings: Readonly<Record<string, string>>;
}
