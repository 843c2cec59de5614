import type { OutcomeId, QuestionId } from './ids.gen.ts';
import type { AnswerId, Answers, Flow } from './flow.ts';
import { ahead } from './ahead.ts';
import { answersOf, offeredAt, replay } from './replay.ts';
import type { Step } from './replay.ts';

/** What another answer to one question would have meant, all else equal. */
export interface Alternative {
  readonly question: QuestionId;
  readonly answer: AnswerId;
  /** Where it leads: one outcome, or several when it opens a question that was never asked. Never the outcome of the run itself. */
  readonly outcomes: readonly OutcomeId[];
}

/** One answered question of a finished run, with the answers that would have led elsewhere; none when it decided nothing. */
export interface Decision {
  readonly step: Step;
  readonly alternatives: readonly Alternative[];
  /** Another answer would have opened questions that were never asked: this one let the run through. */
  readonly opens: boolean;
}

/**
 * Replays a finished run once for every other answer to each of its questions.
 * An answer counts as leading elsewhere only when the outcome of the run can no longer be reached from it.
 */
export function decisions(flow: Flow, answers: Answers): readonly Decision[] {
  const { steps, outcome } = replay(flow, answers);
  return steps.map((step, index) => {
    const { question } = step;
    const here = { page: question, steps: steps.slice(0, index) };
    // The answer that was given is among them, and leads to the outcome.
    const each = offeredAt(flow, question).map((answer) => {
      const there = replay(flow, { ...answers, [question]: answer }, here);
      const outcomes = [...ahead(flow, there.page, answersOf(there.steps)).outcomes];
      return { alternative: { question, answer, outcomes }, opens: !there.outcome };
    });
    return {
      step,
      alternatives: each.map(({ alternative }) => alternative).filter(({ outcomes }) => !outcomes.includes(outcome!)),
      opens: each.some(({ opens }) => opens),
    };
  });
}

/**
 * At most `limit` single answers that would have changed the outcome.
 * Those that lead to one certain road come first, and among them the last answered; never two to the same road.
 * What the matter is about is no answer about the pupil: a question without legal ground is left out.
 * A pupil's age may be misjudged, or change soon: only the ages beside the one that was given are named.
 */
export function whatWouldHaveChanged(decided: readonly Decision[], limit = 3): readonly Alternative[] {
  const onTheFacts = decided.filter(({ step }) => step.because.length > 0);
  const latestFirst = onTheFacts.flatMap(({ step, alternatives }) => alternatives.filter(({ answer }) => isNear(step, answer))).reverse();
  const certainFirst = latestFirst.sort((a, b) => Number(a.outcomes.length > 1) - Number(b.outcomes.length > 1));
  const roads = new Set<string>();
  return certainFirst.filter(({ outcomes }) => !roads.has(outcomes.join()) && roads.add(outcomes.join())).slice(0, limit);
}

const ages: readonly AnswerId[] = ['under-12', '12-14', '15-17', '18-plus'];

const isNear = ({ question, answer }: Step, other: AnswerId) =>
  question !== 'alder' || Math.abs(ages.indexOf(answer) - ages.indexOf(other)) === 1;
