import type { Answers, PageId } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { positionsOf } from '../machines/runs.ts';

/** The fewest answers that lead to each question and each outcome. */
export const shortest: ReadonlyMap<PageId, Answers> = new Map(
  positionsOf(personal)
    .toSorted((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length)
    .map(({ page, answers }) => [page, answers]),
);
