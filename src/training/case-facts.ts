import type { TrainingCase } from '../content/training.ts';
import { t } from '../content/i18n.ts';

/** How hard, how long and where: one line about a case. */
export const caseFacts = ({ svarighet, minuter, plats }: TrainingCase): string =>
  [t(`utb.svarighet.${svarighet as 1 | 2 | 3}`), t('utb.minuter', { minuter }), plats].filter(Boolean).join(' · ');

/** The case is in a municipality that has something for its road. */
export const hasTeam = ({ kommun, insatser }: Pick<TrainingCase, 'kommun' | 'insatser'>): boolean =>
  kommun !== undefined && insatser.length > 0;
