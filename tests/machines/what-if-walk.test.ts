import { describe, expect, it } from 'vitest';
import type { Answers, Flow } from '../../machines/flow.ts';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { answersTo } from '../../machines/graph.ts';
import { personal } from '../../machines/personal.machine.ts';
import { decisions } from '../../machines/what-if.ts';
import { pagesOf, runsOf } from './runs.ts';
import type { Run } from './runs.ts';

const runs = runsOf(personal);
const onePerOutcome = pagesOf(personal, 'outcome').map((outcome) => runs.findLast((run) => run.outcome === outcome)!);

// The outcomes of all runs that answer as these answers do, wherever they ask the same.
const outcomesOfAllElseEqual = (answers: Answers) =>
  new Set(
    runs
      .filter(({ steps }) => steps.every((step) => (answers[step.question] ?? step.answer) === step.answer))
      .map(({ outcome }) => outcome),
  );

const flow: Flow = personal;
const answersAt = (question: QuestionId) => answersTo(flow, question)!;

const alternativesOf = ({ answers }: Run) => decisions(personal, answers).flatMap(({ alternatives }) => alternatives);

describe.each(onePerOutcome)('another answer on the way to $outcome', (run) => {
  const alternatives = alternativesOf(run);

  it('leads where the full walk says', () => {
    for (const { question, answer, outcomes } of alternatives) {
      const walked = outcomesOfAllElseEqual({ ...run.answers, [question]: answer });
      expect(outcomes).toEqual(expect.arrayContaining([...walked]));
      expect(outcomes.length === 1).toBe(walked.size === 1);
      expect(outcomes).not.toContain(run.outcome);
    }
  });

  it('is told of whenever it rules the outcome out', () => {
    const silent = run.steps.flatMap(({ question, answer }) =>
      answersAt(question)
        .filter((other) => other !== answer && !alternatives.some((told) => told.question === question && told.answer === other))
        .filter((other) => !outcomesOfAllElseEqual({ ...run.answers, [question]: other }).has(run.outcome)),
    );
    expect(silent).toEqual([]);
  });
});
