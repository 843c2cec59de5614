import type { QuestionId } from './ids.gen.ts';
import { wanted } from './flow.ts';
import type { Condition } from './flow.ts';
import type { Layer } from './local.ts';
import type { Skips } from './replay.ts';

/**
 * Questions that no condition of the flow reads: only a local team's conditions do, so where no layer in reach has one, the answer changes nothing.
 * Every answer to such a question leads on to the same page, which a test holds the flow to.
 */
const forLocalTeams: readonly QuestionId[] = ['arskurs'];

/** The conditions of the layers in reach: what they ask about the pupil. */
export const conditionsOf = (layers: readonly Layer[]): readonly Condition[] =>
  layers.flatMap(({ insatser }) => insatser.flatMap(({ villkor }) => villkor ?? []));

/** The questions to pass by here, with their answer unset: those for local teams that no condition in reach is about. */
export function skipsFor(conditions: readonly Condition[]): Skips {
  const read = new Set(conditions.flatMap((condition) => wanted(condition).map(([question]) => question)));
  return new Set(forLocalTeams.filter((question) => !read.has(question)));
}
