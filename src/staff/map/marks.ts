import type { AnswerId, PageId } from '../../../machines/flow.ts';
import type { RunOnMap } from '../../../machines/map.ts';

/** What of a map is on the reader's own way. */
export interface Marks {
  readonly isOn: (page: PageId) => boolean;
  readonly goesBy: (from: PageId, to: PageId, answers?: readonly AnswerId[]) => boolean;
  readonly answered: (question: PageId, answer: AnswerId) => boolean;
}

/** The marks of some runs; nothing is marked where there is none. */
export function marksOf(runs: readonly RunOnMap[]): Marks {
  const passed = runs.flat();
  const steps = runs.flatMap((run) =>
    run.slice(1).map(({ page: to }, index) => ({ from: run[index]!.page, to, answer: run[index]!.answer })),
  );
  return {
    isOn: (page) => passed.some((one) => one.page === page),
    // A question that was passed by has no answer: its line is on the way whatever it comes from.
    goesBy: (from, to, answers) =>
      steps.some((step) => step.from === from && step.to === to && (!answers || !step.answer || answers.includes(step.answer))),
    answered: (question, answer) => passed.some((one) => one.page === question && one.answer === answer),
  };
}
