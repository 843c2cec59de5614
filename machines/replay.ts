import { getNextTransitions, initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import type { LagrumId, OutcomeId, QuestionId } from './ids.gen.ts';
import { holds } from './flow.ts';
import type { AnswerId, Answers, Condition, Flow, PageId } from './flow.ts';

/** A place in a flow, with the answers that led to it. */
export type Snapshot = SnapshotFrom<Flow>;

/** One answered question, and why it led where it did. */
export interface Step {
  readonly question: QuestionId;
  readonly answer: AnswerId;
  /** The legal ground of the way taken; empty where the answer only says what the matter is about. */
  readonly because: readonly LagrumId[];
  /** The earlier answers that this way rests on as well. */
  readonly when?: Condition;
}

/** Where a set of answers leads. */
export interface Replay {
  readonly page: PageId;
  readonly steps: readonly Step[];
  readonly snapshot: Snapshot;
  /** The outcome, once there is one. */
  readonly outcome?: OutcomeId;
}

/**
 * Walks `flow` with `answers`, from the start or from a place on the way, as far as they lead.
 * An answer that is missing, unknown or off the path is ignored, so that stored answers of an older version never break.
 */
export function replay(flow: Flow, answers: Answers, from?: Pick<Replay, 'steps' | 'snapshot'>): Replay {
  const steps = [...(from?.steps ?? [])];
  let snapshot = from?.snapshot ?? start(flow);

  for (;;) {
    const page = pageOf(snapshot);
    if (snapshot.status === 'done') return { page, steps, snapshot, outcome: page as OutcomeId };

    const question = page as QuestionId;
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
    // A list of one answer passes for that answer in XState's look-up, and then throws.
    if (typeof answer !== 'string' || !snapshot.can({ type: answer })) return { page, steps, snapshot };

    steps.push({ question, answer, ...reasonFor(snapshot, answer) });
    snapshot = next(flow, snapshot, answer);
  }
}

/** The place where `flow` begins. */
export const start = (flow: Flow): Snapshot => initialTransition(flow)[0];

/** The place that `answer` leads to; the same snapshot if it is not offered there. */
export const next = (flow: Flow, snapshot: Snapshot, answer: AnswerId): Snapshot => transition(flow, snapshot, { type: answer })[0];

/** The page a snapshot shows. */
export function pageOf(snapshot: Snapshot): PageId {
  const meta: { page: PageId }[] = Object.values(snapshot.getMeta());
  return meta[0]!.page;
}

/** The answers offered at a snapshot, in the flow's order; none at an outcome. */
export const offered = (snapshot: Snapshot): readonly AnswerId[] => [
  ...new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType as AnswerId)),
];

/** Only the answers that the flow still asks for: what was off the path must not come back to life later. */
export const prune = (flow: Flow, answers: Answers): Answers => answersOf(replay(flow, answers).steps);

/** The answers of a run, by question. */
export const answersOf = (steps: readonly Step[]): Answers => Object.fromEntries(steps.map(({ question, answer }) => [question, answer]));

// XState's pure API does not report which transition it took, so pick it by the same rule: the one that holds.
function reasonFor(snapshot: Snapshot, answer: AnswerId): Pick<Step, 'because' | 'when'> {
  const taken = getNextTransitions(snapshot).find(
    ({ eventType, guard }) => eventType === answer && (!guard || holds(conditionOf(guard), snapshot.context.answers)),
  );
  return { because: taken?.meta?.because ?? [], ...(taken?.guard && { when: conditionOf(taken.guard) }) };
}

/** The data of a guard: all guards in a flow are conditions on earlier answers. */
export const conditionOf = (guard: unknown) => (guard as { params: Condition }).params;
