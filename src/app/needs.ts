import type { Fetched } from '../content/in-order.ts';
import { load } from '../content/store.ts';
import type { Parts } from '../content/store.ts';
import type { Route } from './routes.ts';
import { bringSearch } from '../kit/PlacePicker.tsx';
import { bringNotes } from '../kit/run/QuestionPage.tsx';
import { bringLayers, packs } from '../session/useLayer.ts';
import { loadScreens } from './screens.ts';
import type { Screens } from './screens.ts';

/** What has to be loaded before something can be shown. */
export interface Needs {
  readonly screens: readonly (keyof Screens)[];
  readonly content: readonly (keyof Parts)[];
}

const municipal: Needs = { screens: ['staff', 'municipalities'], content: ['pages', 'kommunfil', 'coverage'] };

/** What a page shows at once, so that it is at hand before React takes the page over. */
export const needsOf: Readonly<Record<Route['page'], Needs>> = {
  start: { screens: [], content: [] },
  vagar: { screens: ['staff'], content: ['roads'] },
  vag: { screens: ['staff'], content: ['roads', 'law', 'questions', 'layers'] },
  lagrum: { screens: ['staff'], content: ['law', 'roads'] },
  lagen: { screens: ['staff'], content: ['calendar', 'law', 'roads'] },
  kommuner: { screens: ['staff'], content: ['coverage'] },
  sedan: { screens: ['staff'], content: ['roads'] },
  hitta: { screens: ['staff'], content: ['hitta'] },
  kontroll: { screens: ['staff'], content: ['pages', 'proof'] },
  'for-kommuner': municipal,
  'affisch-start': municipal,
  sida: { screens: ['staff'], content: ['pages'] },
  utbildning: { screens: ['staff', 'training'], content: ['utbildning', 'questions', 'roads', 'law'] },
  foralder: { screens: ['parents'], content: ['foralder'] },
  foraldersvar: { screens: ['parents'], content: ['foralder', 'law'] },
  foralderhitta: { screens: ['parents'], content: ['foralder'] },
  ordlista: { screens: ['parents'], content: ['foralder'] },
  foraldervag: { screens: ['parents'], content: ['foralder', 'law', 'roads'] },
  spegel: { screens: ['parents'], content: ['foralder', 'law', 'roads'] },
  karta: { screens: ['staff', 'map'], content: ['karta', 'questions', 'roads', 'law'] },
  foralderkarta: { screens: ['staff', 'map'], content: ['karta', 'foralder', 'law'] },
  saknas: { screens: [], content: [] },
};

/** The same for one page: of the texts only the one on accessibility says what the tests ran in. */
export const needsFor = (route: Route): Needs =>
  route.page === 'sida' && route.id === 'tillganglighet' ? { ...needsOf.sida, content: ['pages', 'proof'] } : needsOf[route.page];

/** Loads what is needed, all at once. Rejects when any of it cannot be fetched. */
export const bring = async ({ screens, content }: Needs): Promise<void> =>
  void (await Promise.all([...screens.map(loadScreens), ...content.map(load)]));

const screen = (name: keyof Screens): Fetched => ({ name, fetch: () => loadScreens(name) });
const part = (name: keyof Parts): Fetched => ({ name, fetch: () => load(name) });
const notes: Fetched = { name: 'notes', fetch: bringNotes };

/**
 * What a page fetches, in the order that never changes: what it shows at once, what it needs as soon as it is used, `between`, and the rest,
 * which comes while the user reads. No answer is in which files there are, and so none in the order of them either.
 */
export function orderOf(route: Route, between: readonly Fetched[] = []): readonly Fetched[] {
  const { screens, content } = needsFor(route);
  const files = [
    ...screens.map(screen),
    ...content.map(part),
    ...('language' in route
      ? [part('layers'), notes, ...between, part('law'), part('roads'), screen('staff')]
      : [
          part('questions'),
          part('layers'),
          { name: 'search', fetch: bringSearch },
          notes,
          ...between,
          screen('staff'),
          part('roads'),
          part('law'),
          { name: packs, fetch: bringLayers },
        ]),
  ];
  return files.filter(({ name }, at) => files.findIndex((file) => file.name === name) === at);
}
