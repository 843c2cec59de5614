import type { AnswerId } from '../../../machines/flow.ts';
import { groups, handsFor } from '../../../machines/room/hands.ts';
import type { Split } from '../../../machines/room/summary.ts';
import type { Question } from '../../content/types.ts';

/** True for an answer that is worth the room's time once the hands are counted: somebody chose it, the road takes it, or there are few. */
export const isOfInterest = (answer: AnswerId, { svar }: Question, split: Split): boolean =>
  svar.length <= 3 || answer === split.answer || groups.some((group) => handsFor(split.hands, group, answer) > 0);
