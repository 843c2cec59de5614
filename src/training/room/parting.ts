import { groups, handsFor, total } from '../../../machines/room/hands.ts';
import type { Group } from '../../../machines/room/hands.ts';
import type { Split } from '../../../machines/room/summary.ts';
import type { Question } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

type Parted = Pick<Split, 'hands' | 'parting' | 'leading' | 'missed'>;

/** How the room stands over a question, in a sentence; and in one more when nobody chose the answer that the road takes. */
export const partingSentence = (split: Parted, question: Question): string =>
  [standing(split, question), split.missed && t('utb.projektor.ingen-vagens')].filter(Boolean).join(' ');

/** True when there is something to say of a question: the groups part, or nobody chose the answer that the road takes. */
export const isTold = ({ parting, missed }: Pick<Split, 'parting' | 'missed'>): boolean =>
  parting === 'choice' || parting === 'weight' || missed;

function standing(split: Parted, question: Question): string {
  const { parting } = split;
  if (parting === 'choice' || parting === 'weight') {
    const [skola, socialtjanst] = groups.map((group) => leaning(split, group, question));
    return t(`utb.projektor.isar-${parting}`, { skola: skola!, socialtjanst: socialtjanst! });
  }
  return t(`utb.projektor.isar-${parting}`);
}

// ”Ja, den är startad” (9 av 14)
function leaning({ hands, leading }: Pick<Split, 'hands' | 'leading'>, group: Group, question: Question): string {
  const first = leading[group];
  const names = question.svar.filter(({ id }) => first.includes(id)).map(({ text }) => `”${text}”`);
  return t('utb.projektor.lutar', { svar: names.join(' / '), antal: handsFor(hands, group, first[0]!), alla: total(hands, group) });
}
