import type { Ahead } from '../../../machines/ahead.ts';
import { typical } from '../../../machines/typical.ts';
import { t } from '../../content/i18n.ts';

/** How many questions come after this one, in words: what is certain where it is, and else what is so most often. */
export function leftInWords(ahead: Ahead): string {
  const { least, most } = typical(ahead);
  const last = ahead.questions - 1;
  if (last === 0) return t('fraga.sista');
  if (most === 0) return t('fraga.oftast-sista');
  const words =
    least === most
      ? t('fraga.kvar', { count: most })
      : least === 0
        ? t('fraga.kvar-hogst', { count: most })
        : least === 1 && most === 2
          ? t('fraga.kvar-ett-tva')
          : t('fraga.kvar-mellan', { minst: least, mest: most });
  const certain = most === last && ahead.chances.slice(1, least + 1).every((chance) => chance === 0);
  return certain ? words : t('fraga.oftast', { kvar: words });
}
