import type { StringKey } from '../../content/strings.gen.ts';
import type { TrainingCase } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';

/** What a room can decide to change at home, ready-written: nobody types anything into a session. */
export const preparedItems = [
  'misstanke-forst',
  'samma-dag',
  'nummer',
  'radgor',
  'besked',
  'inte-ringa-hem',
  'samtycke',
  'franvaro',
  'tillsammans',
] as const;

/** The id of one of a case's own questions as something to take home. */
export const questionItem = (id: string, index: number): string => `${id}#${index}`;

/** What an item says; nothing when its case is gone. */
export function itemText(item: string, cases: readonly TrainingCase[]): string | undefined {
  if ((preparedItems as readonly string[]).includes(item)) return t(`utb.hem.${item}` as StringKey);
  const [id, index] = item.split('#');
  const point = cases.find((one) => one.id === id)?.points[Number(index)];
  return point && t('utb.hem.fraga', { fraga: point.words });
}
