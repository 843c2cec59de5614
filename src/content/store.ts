import { asOf } from './as-of.ts';
import type { Coverage } from './coverage.ts';
import { addStrings } from './i18n.ts';
import { currentLanguage } from './language.ts';
import { lazy } from './lazy.ts';
import type { Maps } from './map.ts';
import { unpackLayers } from './parts.ts';
import type { Calendar, Layers, Law, MunicipalFiles, Pages, Questions, Roads } from './parts.ts';
import type { Proof } from './proof.ts';
import { dayNow, useToday } from './today.ts';
import type { Training } from './training.ts';
import type { IsoDate, LookupLetter, ParentTexts } from './types.ts';

/** The content that is loaded when it is needed. */
export interface Parts {
  questions: Questions;
  roads: Roads;
  law: Law;
  calendar: Calendar;
  pages: Pages;
  /** The everyday words that lead staff somewhere. */
  hitta: readonly LookupLetter[];
  coverage: readonly Coverage[];
  /** What the tests showed of this release. */
  proof: Proof;
  layers: Layers;
  kommunfil: MunicipalFiles;
  /** The parents' part, in the language of the page. */
  foralder: ParentTexts;
  utbildning: Training;
  karta: Maps;
}

const store = lazy<Parts>({
  questions: () => import('virtual:content/questions').then((module) => module.default),
  roads: () => import('virtual:content/roads').then((module) => module.default),
  law: () => import('virtual:content/law').then((module) => module.default),
  calendar: () =>
    import('virtual:content/calendar').then((module) => {
      addStrings('sv', module.default.strings);
      return module.default;
    }),
  hitta: () => import('virtual:content/hitta').then((module) => module.default),
  pages: () => import('virtual:content/pages').then((module) => module.default),
  coverage: () => import('virtual:content/coverage').then((module) => module.default),
  proof: () => import('./fetch-proof.ts').then(({ fetchProof }) => fetchProof()),
  layers: () => import('virtual:content/layers').then((module) => unpackLayers(module.default)),
  kommunfil: () => import('./municipal-files.ts').then(({ unpacked }) => unpacked),
  foralder: async () => {
    const { default: texts } = await import('virtual:content/foralder');
    return speaking((await texts[currentLanguage()]!()).default);
  },
  utbildning: () =>
    import('virtual:content/utbildning').then((module) => {
      addStrings('sv', module.default.strings);
      return module.default;
    }),
  karta: () => import('virtual:content/karta').then((module) => module.default),
});

/** The parents' texts, with the interface strings that came along put to use. */
export function speaking(texts: ParentTexts): ParentTexts {
  addStrings(texts.sprak.id, texts.strings);
  return texts;
}

/** Puts exactly these parts in place: what a page at build time has at hand, and no more than the browser will have. */
export const provide = store.provide;

/** Loads a part once; a failed load can be tried again. Rejects when the part cannot be fetched. */
export const load = store.load;

/** A part of the content as it reads today, or nothing until it has been loaded. At midnight it is that of the new day. */
export function usePart<K extends keyof Parts>(name: K): Parts[K] | undefined {
  const day = useToday();
  return readOn(store.use(name), day);
}

/** A part of the content as it reads today if it has been loaded, outside components. */
export const loadedPart = <K extends keyof Parts>(name: K): Parts[K] | undefined => readOn(store.loaded(name), dayNow());

const read = new WeakMap<object, { readonly day: IsoDate; readonly part: unknown }>();

// The same object for the same day, so that a page is drawn anew only when something has changed.
function readOn<T extends object>(written: T | undefined, day: IsoDate): T | undefined {
  if (!written) return undefined;
  const before = read.get(written);
  if (before?.day === day) return before.part as T;
  const part = asOf(written, day);
  read.set(written, { day, part });
  return part;
}
