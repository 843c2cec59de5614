import { getRoadIds } from './roads.ts';
import type { OutcomeId } from '../machines/ids.gen.ts';
import type { Parts } from './content/parts.ts';
import { plainPages } from './content/types.ts';
import { trainingRouteOf } from './utbildning/addresses.ts';
import type { TrainingRoute } from './utbildning/addresses.ts';

/** A page of the site, by its address. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'vagar' }
  | { readonly page: 'vag'; readonly id: OutcomeId }
  | { readonly page: 'lagrum' }
  | { readonly page: 'kommuner' }
  | { readonly page: 'sida'; readonly id: string }
  | TrainingRoute
  | { readonly page: 'saknas' };

/** The page at a path. A path that leads nowhere, an old link for instance, is `saknas`, never an error. */
export function routeOf(path: string): Route {
  const [first, second, more, ...rest] = path.replace(/index\.html$/, '').split('/').filter(Boolean);
  if (!first) return { page: 'start' };
  if (first === 'vag' && !second) return { page: 'vagar' };
  if (first === 'vag' && !more && getRoadIds().includes(second as OutcomeId)) return { page: 'vag', id: second as OutcomeId };
  if ((first === 'lagrum' || first === 'kommuner') && !second) return { page: first };
  if (!second && (plainPages as readonly string[]).includes(first)) return { page: 'sida', id: first };
  if (first === 'utbildning') return trainingRouteOf([second, more, ...rest].filter((part) => part !== undefined)) ?? { page: 'saknas' };
  return { page: 'saknas' };
}

/** The parts of the content that a page shows at once, so that they are at hand before React takes it over. */
export const partsOf: Readonly<Record<Route['page'], readonly (keyof Parts)[]>> = {
  start: [],
  vagar: ['views', 'roads'],
  vag: ['views', 'roads', 'law', 'questions'],
  lagrum: ['views', 'law', 'roads'],
  kommuner: ['views', 'coverage'],
  sida: ['views', 'pages'],
  utbildning: ['views', 'trainingViews', 'utbildning', 'questions', 'roads', 'law'],
  saknas: [],
};

/** Every address that is written as HTML at build time. */
export const addresses = (): readonly string[] => [
  '/',
  '/vag/',
  ...getRoadIds().map((id) => `/vag/${id}/`),
  '/lagrum/',
  '/kommuner/',
  ...plainPages.map((id) => `/${id}/`),
];
