import { holds } from '../../machines/flow.ts';
import type { Answers } from '../../machines/flow.ts';
import type { AnswerLine, Road } from './types.ts';

/** The line that answers the question somebody came with: the first that holds on the answers; nothing when none does. */
export const answerLine = (lines: readonly AnswerLine[], answers: Answers): AnswerLine | undefined =>
  lines.find(({ when = {} }) => holds(when, answers));

/** The road's text for whoever reads it: social services have their own where their steps are others. */
export const roadFor = (road: Road, { roll }: Answers): Road => (roll === 'socialtjanst' ? (road.forSocialServices ?? road) : road);

/** The road's headline: one that names a team only where there is a team, in a municipality that is known. */
export const titleFor = ({ titel, titelUtanLokalt = titel }: Road, hasTeam: boolean): string => (hasTeam ? titel : titelUtanLokalt);
