import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import first from 'virtual:content/first';
import calendar from 'virtual:content/calendar';
import coverage from 'virtual:content/coverage';
import law from 'virtual:content/law';
import layers from 'virtual:content/layers';
import pages from 'virtual:content/pages';
import questions from 'virtual:content/questions';
import roads from 'virtual:content/roads';
import training from 'virtual:content/utbildning';
import { App } from './App.tsx';
import { provide, speaking, unpackLayers } from './content/parts.ts';
import { writeFor } from './content/today.ts';
import type { IsoDate } from './content/types.ts';
import { addStrings } from './i18n.ts';
import type { Parts } from './content/parts.ts';
import * as views from './pages/views.ts';
import foralder from 'virtual:content/foralder';
import * as parentViews from './foralder/views.ts';
import { languageFacts, setLanguage } from './language.ts';
import { addresses, flowOf, partsOf, routeOf } from './routes.ts';
import type { Route } from './routes.ts';
import { fromStart } from './session/start-visit.ts';
import { keyOf } from './session/storage.ts';
import { descriptionOf, titleOf } from './titles.ts';
import { trainingAddresses } from './utbildning/addresses.ts';
import { roomKey } from './utbildning/projektor/memory.ts';
import * as trainingViews from './utbildning/views.ts';

const parents = Object.fromEntries(
  await Promise.all(Object.entries(foralder).map(async ([language, texts]) => [language, speaking((await texts()).default)] as const)),
);
const all: Omit<Parts, 'foralder'> = {
  questions,
  roads,
  law,
  calendar,
  pages,
  coverage,
  layers: unpackLayers(layers),
  views,
  parentViews,
  utbildning: training,
  trainingViews,
};
const twins = Object.keys(parents['sv']!.mirrors);
addStrings('sv', training.strings);
addStrings('sv', calendar.strings);
addStrings('sv', roads.strings);

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const everywhere = () => [...addresses(twins), ...trainingAddresses(ids(training.cases), ids(training.programmes)), '/404.html'];

/** One page as it is written at build time. */
export interface WrittenPage {
  readonly address: string;
  /** What page it is; those of a kind look alike. */
  readonly kind: Route['page'];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the tab remembers for the page to bring back, by its key in sessionStorage. */
  readonly memory: string | undefined;
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The pages of the site, written before any script has run; `/404.html` is what an unknown address gets.
 * They read as on the day of the build, or on another day, and only some of them, for whoever wants to see how they will.
 */
export function written(day: IsoDate = first.built, only: (address: string) => boolean = () => true): readonly WrittenPage[] {
  writeFor(day);
  return everywhere().filter(only).map(writtenPage);
}

function writtenPage(address: string): WrittenPage {
  const route = routeOf(address);
  const language = 'language' in route ? route.language : 'sv';
  setLanguage(language);
  const atHand: Parts = { ...all, foralder: parents[language]! };
  provide(Object.fromEntries(partsOf[route.page].map((name) => [name, atHand[name]])));
  const flow = flowOf(route);
  const html = renderToString(
    <StrictMode>
      <App route={route} initial={fromStart(flow ?? 'personal')} />
    </StrictMode>,
  );
  return {
    address,
    kind: route.page,
    language,
    direction: languageFacts(language).riktning,
    memory: route.page === 'utbildning' && route.view === 'oversikt' ? roomKey : flow && keyOf(flow),
    html,
    title: titleOf(route)!,
    description: descriptionOf(route),
  };
}
