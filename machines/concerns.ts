import { begin, carry } from './carry.ts';
import { continues } from './continues.ts';
import type { Answers } from './flow.ts';
import { flows } from './index.ts';
import type { QuestionId, RoadId } from './ids.gen.ts';
import type { Result } from './plan.ts';
import { answersOf, prune, replay } from './replay.ts';
import { besideAt } from './several.ts';
import type { Beside, Moves } from './several.ts';

/** A finished concern of a visit. */
export interface Ended extends Result {
  /** The move that holds its run. */
  readonly move: number;
}

/** Where a step to another concern leads: what the session machine moves to. */
export interface Step {
  readonly answers: Answers;
  readonly beside: Beside;
}

/** Every concern that has ended, in the order they were asked about, the run on the screen among them if it has. */
export const endedNow = (visit: Moves): readonly Ended[] => ended(visit, inOrder(visit));

/** The moves that hold the concerns, in the order they were asked about. */
export function inOrder(visit: Moves): readonly number[] {
  const { others, before } = besideAt(visit, visit.at);
  return [...others.slice(0, before), visit.at, ...others.slice(before)];
}

// A run that ended with an older version of the flow may not end now.
const ended = (visit: Moves, moves: readonly number[]): readonly Ended[] =>
  moves.flatMap((move) => {
    const answers = visit.moves[move]!;
    const { outcome } = replay(flows[visit.flow], answers, undefined, new Set(besideAt(visit, move).passed));
    return outcome ? [{ move, outcome: outcome as RoadId, answers }] : [];
  });

/** Another concern: a run of its own, with what is known filled in. Where that is enough it has ended, and the plan is there. */
export function toNext(visit: Moves, arende: NonNullable<Answers['arende']>, passed: readonly QuestionId[] = []): Step {
  const results = endedNow(visit);
  const others = results.map(({ move }) => move);
  const { steps, outcome } = begin(flows[visit.flow], results, arende, new Set(passed));
  return {
    answers: answersOf(steps),
    beside: { others, before: others.length, known: carry(results), plan: outcome !== undefined, passed },
  };
}

/** From one concern to all of them. */
export const toPlan = (visit: Moves): Step => ({
  answers: visit.moves[visit.at]!,
  beside: { ...besideAt(visit, visit.at), plan: true },
});

/** One concern of a plan by itself: its run is on the screen, and the rest are the others. */
export function toConcern(visit: Moves, wanted: number): Step {
  const order = inOrder(visit);
  return {
    answers: visit.moves[wanted]!,
    beside: { ...besideAt(visit, wanted), others: order.filter((one) => one !== wanted), before: order.indexOf(wanted), plan: false },
  };
}

/** What the road said is done: the same run goes on to the question that somebody came with, its answers kept. Undefined where that is answered. */
export function toOwnQuestion(visit: Moves): Step | undefined {
  const flow = flows[visit.flow];
  const beside = besideAt(visit, visit.at);
  const answers = visit.moves[visit.at]!;
  const { outcome } = replay(flow, answers, undefined, new Set(beside.passed));
  const on = outcome && continues(flow, outcome, answers);
  return on && { answers: prune(flow, { ...beside.known, ...on.answers }, new Set(beside.passed)), beside: { ...beside, plan: false } };
}
