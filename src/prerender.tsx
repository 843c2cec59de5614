import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import coverage from 'virtual:content/coverage';
import law from 'virtual:content/law';
import layers from 'virtual:content/layers';
import pages from 'virtual:content/pages';
import questions from 'virtual:content/questions';
import roads from 'virtual:content/roads';
import training from 'virtual:content/utbildning';
import { App } from './App.tsx';
import { provide, unpackLayers } from './content/parts.ts';
import { addStrings } from './i18n.ts';
import type { Parts } from './content/parts.ts';
import * as views from './pages/views.ts';
import { addresses, partsOf, routeOf } from './routes.ts';
import { descriptionOf, titleOf } from './titles.ts';
import { trainingAddresses } from './utbildning/addresses.ts';
import * as trainingViews from './utbildning/views.ts';
import { fresh } from '../machines/session.machine.ts';

const all: Parts = { questions, roads, law, pages, coverage, layers: unpackLayers(layers), views, utbildning: training, trainingViews };
addStrings(training.strings);

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const everywhere = () => [...addresses(), ...trainingAddresses(ids(training.cases), ids(training.programmes)), '/404.html'];

/** One page as it is written at build time. */
export interface WrittenPage {
  readonly address: string;
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** The pages of the site, written before any script has run; `/404.html` is what an unknown address gets. */
export const written = (): readonly WrittenPage[] =>
  everywhere().map((address) => {
    const route = routeOf(address);
    provide(Object.fromEntries(partsOf[route.page].map((name) => [name, all[name]])));
    const visit = { run: '', session: fresh('personal'), touched: 0 };
    const html = renderToString(
      <StrictMode>
        <App route={route} visit={visit} />
      </StrictMode>,
    );
    return { address, html, title: titleOf(route)!, description: descriptionOf(route) };
  });
