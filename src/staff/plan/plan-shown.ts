import { plan } from '../../../machines/plan.ts';
import type { Part } from '../../../machines/plan.ts';
import type { Ended } from '../../../machines/concerns.ts';
import { answerLine, roadFor } from '../../content/answer-line.ts';
import type { Roads } from '../../content/parts.ts';
import type { AnswerLine, Road } from '../../content/types.ts';
import { adviceShown } from '../../kit/advice-shown.ts';

/** A road of a plan with its text, as whoever reads it reads it. */
export interface ShownPart extends Part {
  readonly text: Road;
  /** The answer to what was asked, where the road is somebody's own. */
  readonly line?: AnswerLine | undefined;
  /** The concerns that it comes from. */
  readonly concerns: readonly Ended[];
}

/** The plan with its texts. What is to be read with care beside one of the roads is read with care in the plan, and once. */
export function planShown(ended: readonly Ended[], roads: Roads['roads']): readonly ShownPart[] {
  const parts = plan(ended).map((part): ShownPart => {
    const concerns = part.from.map((index) => ended[index]!);
    const { answers } = concerns[0]!;
    const text = roadFor(roads[part.role === 'vag' ? part.road : careful(part, concerns)], answers);
    return { ...part, text, concerns, line: part.role === 'vag' ? answerLine(text.answersTheQuestion, answers) : undefined };
  });
  return parts.filter(({ text }, index) => parts.findIndex((part) => part.text === text) === index);
}

// Beside a road the advice may be read in another text than its own.
function careful({ road }: Part, concerns: readonly Ended[]) {
  const shown = concerns.flatMap(({ outcome, answers }) => adviceShown(outcome, answers));
  return (shown.find(({ id, text }) => id === road && text !== road) ?? shown.find(({ id }) => id === road))?.text ?? road;
}
