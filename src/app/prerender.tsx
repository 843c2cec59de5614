import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import first from 'virtual:content/first';
import calendar from 'virtual:content/calendar';
import coverage from 'virtual:content/coverage';
import hitta from 'virtual:content/hitta';
import karta from 'virtual:content/karta';
import law from 'virtual:content/law';
import layers from 'virtual:content/layers';
import pages from 'virtual:content/pages';
import proof from 'virtual:content/proof';
import questions from 'virtual:content/questions';
import roads from 'virtual:content/roads';
import utbildning from 'virtual:content/utbildning';
import { App } from './App.tsx';
import { provide, speaking } from '../content/store.ts';
import { unpacked } from '../content/municipal-files.ts';
import { unpackLayers } from '../content/parts.ts';
import { writeFor } from '../content/today.ts';
import type { IsoDate } from '../content/types.ts';
import { addStrings } from '../content/i18n.ts';
import type { Parts } from '../content/store.ts';
import * as staff from '../staff/views.ts';
import foralder from 'virtual:content/foralder';
import * as parents from '../parents/views.ts';
import type { WrittenPage } from '../content/written-page.ts';
import { languageFacts, setLanguage } from '../content/language.ts';
import { needsFor } from './needs.ts';
import { addresses, flowOf, routeOf } from './routes.ts';
import { provideScreens } from './screens.ts';
import type { Screens } from './screens.ts';
import { fromStart } from '../session/start-visit.ts';
import { keyOf } from '../session/storage.ts';
import { descriptionOf, titleOf } from './titles.ts';
import { trainingAddresses } from '../content/training-addresses.ts';
import { roomKey } from '../training/room/memory.ts';
import { mapAddresses } from '../content/map.ts';
import * as map from '../staff/map/views.ts';
import * as municipalities from '../municipalities/views.ts';
import * as training from '../training/views.ts';

const parentTexts = Object.fromEntries(
  await Promise.all(Object.entries(foralder).map(async ([language, texts]) => [language, speaking((await texts()).default)] as const)),
);
const all: Omit<Parts, 'foralder'> = {
  questions,
  roads,
  law,
  calendar,
  pages,
  hitta,
  coverage,
  proof,
  layers: unpackLayers(layers),
  kommunfil: unpacked,
  utbildning,
  karta,
};
const allScreens: Screens = { staff, parents, training, municipalities, map };
const mirrors = Object.keys(parentTexts['sv']!.mirrors);
addStrings('sv', utbildning.strings);
addStrings('sv', calendar.strings);
addStrings('sv', proof.strings);

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const everywhere = () => [
  ...addresses(mirrors),
  ...trainingAddresses(ids(utbildning.cases), ids(utbildning.programmes)),
  ...mapAddresses(),
  '/404.html',
];

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
  const atHand: Parts = { ...all, foralder: parentTexts[language]! };
  const needs = needsFor(route);
  provide(Object.fromEntries(needs.content.map((name) => [name, atHand[name]])));
  provideScreens(Object.fromEntries(needs.screens.map((name) => [name, allScreens[name]])));
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
