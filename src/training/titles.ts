import { loadedPart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import type { TrainingRoute } from '../content/training-addresses.ts';

/** The title of a page of the training, for the browser's tab. */
export function trainingTitle(route: TrainingRoute): string | undefined {
  const training = loadedPart('utbildning');
  switch (route.view) {
    case 'oversikt':
      return t('utb.rubrik');
    case 'fall':
      return training?.cases.find(({ id }) => id === route.id)?.titel;
    case 'program':
      return training?.programmes.find(({ id }) => id === route.id)?.titel;
    default:
      return t(`utb.${route.view}.rubrik`);
  }
}
