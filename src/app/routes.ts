import { getRoadIds } from '../content/roads.ts';
import type { ListedId } from '../content/roads.ts';
import { ahead } from '../../machines/ahead.ts';
import type { ParentOutcomeId, RoadId } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import type { FlowId } from '../../machines/index.ts';
import type { MapRoute } from '../content/map.ts';
import { plainPages, textPages } from '../content/types.ts';
import { trainingRouteOf } from '../content/training-addresses.ts';
import type { TrainingRoute } from '../content/training-addresses.ts';
import { parentAddress } from '../content/parent-addresses.ts';
import { languages } from '../content/language.ts';

/** A page of the site, by its address. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'vagar' }
  | { readonly page: 'vag'; readonly id: ListedId }
  | { readonly page: (typeof alone)[number] }
  | { readonly page: 'sida'; readonly id: string }
  | TrainingRoute
  | MapRoute
  | { readonly page: 'foralder' | 'foraldersvar' | 'foralderhitta' | 'ordlista'; readonly language: string }
  | { readonly page: 'foraldervag'; readonly id: ParentOutcomeId; readonly language: string }
  | { readonly page: 'spegel'; readonly id: RoadId; readonly language: string }
  | { readonly page: 'saknas' };

/** The page at a path. A path that leads nowhere, an old link for instance, is `saknas`, never an error. */
export function routeOf(path: string): Route {
  const parts = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean);
  const language = languages.slice(1).find(({ id }) => id === parts[0])?.id;
  return (
    parentRoute(language ? parts.slice(1) : parts, language ?? 'sv') ?? (language ? undefined : staffRoute(parts)) ?? { page: 'saknas' }
  );
}

/** Pages whose address is their name and nothing more. */
const alone = ['lagrum', 'lagen', 'kommuner', 'sedan', 'hitta', 'kontroll', 'for-kommuner', 'affisch-start'] as const;

function staffRoute([first, second, more, ...rest]: readonly string[]): Route | undefined {
  if (!first) return { page: 'start' };
  if (first === 'vag' && !second) return { page: 'vagar' };
  if (first === 'vag' && !more && getRoadIds().includes(second as ListedId)) return { page: 'vag', id: second as ListedId };
  const page = alone.find((one) => one === first && !second);
  if (page) return { page };
  if (!second && (plainPages as readonly string[]).includes(first)) return { page: 'sida', id: first };
  // Whether there is such a section is known once the map has been loaded.
  if (first === 'karta' && second === 'foralder' && rest.length === 0) return { page: 'foralderkarta', section: more };
  if (first === 'karta' && !more) return { page: 'karta', section: second };
  if (first === 'utbildning') return trainingRouteOf([second, more, ...rest].filter((part) => part !== undefined));
  return undefined;
}

function parentRoute([first, second, third, more]: readonly string[], language: string): Route | undefined {
  if (first === 'ordlista' && !second) return { page: 'ordlista', language };
  if (first !== 'foralder' || more) return undefined;
  if (!second) return { page: 'foralder', language };
  if (second === 'svar' && !third) return { page: 'foraldersvar', language };
  if (second === 'hitta' && !third) return { page: 'foralderhitta', language };
  if (second === 'spegel' && getRoadIds().includes(third as RoadId)) return { page: 'spegel', id: third as RoadId, language };
  if (!third && parentRoadIds().includes(second as ParentOutcomeId))
    return { page: 'foraldervag', id: second as ParentOutcomeId, language };
  return undefined;
}

/** The roads of the parents' conversation. */
export const parentRoadIds = (): readonly ParentOutcomeId[] => [...ahead(flows.foralder, 'lage', {}).outcomes] as ParentOutcomeId[];

/** The flow whose run a page shows, and brings back; none for a page beside the flows. */
export const flowOf = ({ page }: Route): FlowId | undefined =>
  page === 'start' ? 'personal' : page === 'foralder' ? 'foralder' : undefined;

/** Every address that is written as HTML at build time, given the roads that have a mirror for parents. */
export const addresses = (mirrors: readonly string[]): readonly string[] => [
  '/',
  '/vag/',
  ...getRoadIds().map((id) => `/vag/${id}/`),
  '/lagrum/',
  '/lagen/',
  '/kommuner/',
  '/sedan/',
  '/hitta/',
  ...textPages.map((id) => `/${id}/`),
  '/affisch-start/',
  ...languages.flatMap(({ id }) => parentPaths(mirrors).map((path) => parentAddress(path, id))),
];

const parentPaths = (mirrors: readonly string[]) => [
  '/foralder/',
  '/foralder/svar/',
  '/foralder/hitta/',
  '/ordlista/',
  ...parentRoadIds().map((id) => `/foralder/${id}/`),
  ...mirrors.map((id) => `/foralder/spegel/${id}/`),
];
