import { useSyncExternalStore } from 'react';
import type { AdviceId, LagrumId, RoadId, QuestionId } from '../../machines/ids.gen.ts';
import type { Coverage } from './coverage.ts';
import { addStrings } from '../i18n.ts';
import { asOf } from './as-of.ts';
import { unpackRegister } from './register.ts';
import type { Registered } from './register.ts';
import { currentLanguage } from '../language.ts';
import { dayNow, useToday } from './today.ts';
import type {
  IsoDate,
  Language,
  LawCalendar,
  Municipality,
  Page,
  ParentTexts,
  Provision,
  Question,
  Road,
  Source,
  Timeline,
  Training,
} from './types.ts';

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

/** The roads, the advice beside them, their timelines and the sources that texts name. */
export interface Roads {
  readonly roads: Readonly<Record<RoadId | AdviceId, Road>>;
  readonly timelines: Readonly<Record<string, Timeline>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** The interface strings that only stand on a road. */
  readonly strings: Readonly<Record<string, string>>;
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
  /** The address of the layer by itself, and of the pack that holds it for offline use. */
  readonly file: string;
  readonly pack: string;
}

/** The municipalities there are, and the layer that is used when none is chosen. */
export interface Layers {
  readonly sverige: Municipality;
  readonly entries: readonly LayerEntry[];
  /** The municipalities that have no layer, by id and name. */
  readonly register: readonly Registered[];
}

/** The same, as it travels. */
export interface PackedLayers extends Omit<Layers, 'register'> {
  readonly register: string;
}

/** The municipalities as the screens use them. */
export const unpackLayers = (packed: PackedLayers): Layers => ({ ...packed, register: unpackRegister(packed.register) });

const loaders = {
  questions: () => import('virtual:content/questions').then((module) => module.default),
  roads: () =>
    import('virtual:content/roads').then((module) => {
      addStrings('sv', module.default.strings);
      return module.default;
    }),
  law: () => import('virtual:content/law').then((module) => module.default),
  calendar: () =>
    import('virtual:content/calendar').then((module) => {
      addStrings('sv', module.default.strings);
      return module.default;
    }),
  pages: () => import('virtual:content/pages').then((module) => module.default),
  coverage: () => import('virtual:content/coverage').then((module) => module.default),
  layers: () => import('virtual:content/layers').then((module) => unpackLayers(module.default)),
  foralder: async () => {
    const { default: texts } = await import('virtual:content/foralder');
    return speaking((await texts[currentLanguage()]!()).default);
  },
  views: () => import('../pages/views.ts'),
  utbildning: () =>
    import('virtual:content/utbildning').then((module) => {
      addStrings('sv', module.default.strings);
      return module.default;
    }),
  trainingViews: () => import('../utbildning/views.ts'),
  parentViews: () => import('../foralder/views.ts'),
};

/** The parents' texts, with the interface strings that came along put to use. */
export function speaking(texts: ParentTexts): ParentTexts {
  addStrings(texts.sprak.id, texts.strings);
  return texts;
}

type Views = typeof import('../pages/views.ts');
type TrainingViews = typeof import('../utbildning/views.ts');
type ParentViews = typeof import('../foralder/views.ts');

/** What is loaded when it is needed: content, and the screens behind the questions. */
export interface Parts {
  questions: Questions;
  roads: Roads;
  law: Law;
  calendar: Calendar;
  pages: Pages;
  coverage: readonly Coverage[];
  layers: Layers;
  /** The parents' part, in the language of the page. */
  foralder: ParentTexts;
  /** The screens that come after the questions. */
  views: Views;
  utbildning: Training;
  trainingViews: TrainingViews;
  /** The parents' screens. */
  parentViews: ParentViews;
}

let loaded: Partial<Parts> = {};
const pending = new Map<keyof Parts, Promise<void>>();
const listeners = new Set<() => void>();
let version = 0;

/** Puts exactly these parts in place: what a page at build time has at hand, and no more than the browser will have. */
export function provide(parts: Partial<Parts>): void {
  loaded = parts;
  version += 1;
  for (const listener of listeners) listener();
}

/** Loads a part once; a failed load can be tried again. Rejects when the part cannot be fetched. */
export function load(name: keyof Parts): Promise<void> {
  if (loaded[name]) return Promise.resolve();
  const known = pending.get(name);
  if (known) return known;
  const loading = loaders[name]()
    .then((part) => provide({ ...loaded, [name]: part }))
    .finally(() => pending.delete(name));
  pending.set(name, loading);
  return loading;
}

/** A part of the content as it reads today, or nothing until it has been loaded. At midnight it is that of the new day. */
export function usePart<K extends keyof Parts>(name: K): Parts[K] | undefined {
  useSyncExternalStore(subscribe, getVersion, getVersion);
  return partOn(name, useToday());
}

/** A part of the content as it reads today if it has been loaded, outside components. */
export const loadedPart = <K extends keyof Parts>(name: K): Parts[K] | undefined => partOn(name, dayNow());

// What holds no texts, and so no editions of them.
const screens: readonly (keyof Parts)[] = ['views', 'trainingViews', 'parentViews'];
const read = new WeakMap<object, { readonly day: IsoDate; readonly part: unknown }>();

function partOn<K extends keyof Parts>(name: K, day: IsoDate): Parts[K] | undefined {
  const written = loaded[name];
  if (!written || screens.includes(name)) return written;
  const before = read.get(written);
  if (before?.day === day) return before.part as Parts[K];
  const part = asOf(written, day) as Parts[K];
  read.set(written, { day, part });
  return part;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const getVersion = () => version;
