import { titleFor } from '../content/answer-line.ts';
import { loadedPart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import type { Route } from './routes.ts';
import { loadedScreens } from './screens.ts';

/** The title of a page, for the browser's tab and history; nothing when its text has not been loaded. */
export function titleOf(route: Route): string | undefined {
  const own = ownTitle(route);
  return own === undefined ? undefined : own === '' ? t('app.namn') : `${own} – ${t('app.namn')}`;
}

function ownTitle(route: Route): string | undefined {
  switch (route.page) {
    case 'start':
      return '';
    case 'vagar':
      return t('vagar.rubrik');
    case 'vag':
      return loadedPart('roads')?.roads[route.id].namn;
    case 'lagrum':
      return t('lag.rubrik');
    case 'lagen':
    case 'kommuner':
    case 'sedan':
    case 'hitta':
      return t(`${route.page}.rubrik`);
    case 'kontroll':
      return loadedPart('pages')?.['kontroll']?.titel;
    case 'for-kommuner':
      return t('kommunsida.rubrik');
    case 'affisch-start':
      return t('startaffisch.rubrik');
    case 'sida':
      return loadedPart('pages')?.[route.id]?.titel;
    // The same for all: the tab and the history must not tell whoever sees them what a parent has read about.
    case 'foralder':
    case 'foraldervag':
    case 'spegel':
    case 'foralderhitta':
      return t('foralder.rubrik');
    case 'foraldersvar':
      return t('foralder.fragar');
    case 'ordlista':
      return t('ordlista.rubrik');
    case 'utbildning':
      return loadedPart('utbildning') && loadedScreens('training')?.trainingTitle(route);
    case 'karta':
    case 'foralderkarta':
      return loadedScreens('map')?.mapTitle(route);
    case 'saknas':
      return t('saknas.rubrik');
  }
}

/** The description of a page, for a link that is shared: no municipality has been chosen there. */
export function descriptionOf(route: Route): string {
  const road = route.page === 'vag' && loadedPart('roads')?.roads[route.id];
  return road ? titleFor(road, false) : t('app.beskrivning');
}
