import { holds } from '../../machines/flow.ts';
import type { Answers } from '../../machines/flow.ts';
import type { AnswerLine, IsoDate, Road } from './types.ts';

/** The line that answers the question somebody came with: the first that holds on the answers and on the day; nothing when none does. */
export const answerLine = (lines: readonly AnswerLine[], answers: Answers, date: IsoDate): AnswerLine | undefined =>
  lines.find(({ when = {}, from, until }) => holds(when, answers) && (!from || from <= date) && (!until || date < until));

/** The road's text for whoever reads it: social services have their own where their steps are others. */
export const roadFor = (road: Road, { roll }: Answers): Road => (roll === 'socialtjanst' ? (road.forSocialServices ?? road) : road);
