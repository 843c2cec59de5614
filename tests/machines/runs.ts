import { getNextTransitions, initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { holds } from '../../machines/flow.ts';
import type { AnswerId, Answers, Condition, Flow, PageId } from '../../machines/flow.ts';
import type { LagrumId, OutcomeId, QuestionId } from '../../machines/ids.gen.ts';
import { conditionOf } from '../../machines/graph.ts';
import type { Step } from '../../machines/replay.ts';

/** One complete run of a flow. */
export interface Run {
  readonly answers: Answers;
  readonly steps: readonly Step[];
  readonly outcome: OutcomeId;
}

/** One place on the runs: a page, and the answers that led to it. */
export interface Place {
  readonly page: PageId;
  readonly answers: Answers;
  /** One for each answer offered; none at an outcome. */
  readonly ways: readonly Way[];
  /** Every complete run through here. */
  readonly runs: readonly Run[];
}

/** One answer at a place, and where it leads. */
export interface Way {
  readonly answer: AnswerId;
  readonly because: readonly LagrumId[];
  /** The pages that the answer's true conditions point to. In a sound flow always one. */
  readonly open: readonly PageId[];
  /** Where XState goes; left out when no condition holds, so that the answer leads nowhere. */
  readonly to?: Place;
}

/** A place in a flow as XState has it. */
export type Snapshot = SnapshotFrom<Flow>;

/** The place where `flow` begins. */
export const start = (flow: Flow): Snapshot => initialTransition(flow)[0];

/** The place that `answer` leads to; where it is not offered, the same place. */
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

const walked = new WeakMap<Flow, Place>();

/** Every run of `flow` as a tree, found by XState's own transitions and not by the code under test. */
export function walk(flow: Flow): Place {
  const tree = walked.get(flow) ?? visit(flow, start(flow), []);
  walked.set(flow, tree);
  return tree;
}

/** Every complete run of `flow`. */
export const runsOf = (flow: Flow): readonly Run[] => walk(flow).runs;

/** Every place on the runs of `flow`, the outcomes included. */
export const placesOf = (flow: Flow): readonly Place[] => below(walk(flow));

const below = (place: Place): readonly Place[] => [place, ...place.ways.flatMap(({ to }) => (to ? below(to) : []))];

/** Every page of `flow`, reached or not. */
export const pagesOf = (flow: Flow, kind: 'question' | 'outcome'): readonly PageId[] =>
  [...flow.idMap.values()].flatMap(({ tags, meta }) => (meta && tags.includes(kind) ? [meta.page] : []));

/** How many of the values are there of each, most first. */
export function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** Answers without exactly one true condition, which would dead-end or let the order of the routes decide, or that go elsewhere than it points. */
export const unsureAnswers = (flow: Flow): readonly string[] =>
  placesOf(flow).flatMap(({ page, answers, ways }) =>
    ways
      .filter(({ open, to }) => open.length !== 1 || open[0] !== to?.page)
      .map(({ answer, open }) => `${page}: ${answer} → [${open.join()}] after ${JSON.stringify(answers)}`),
  );

function visit(flow: Flow, snapshot: Snapshot, steps: readonly Step[]): Place {
  const page = pageOf(snapshot);
  const { answers } = snapshot.context;
  if (snapshot.status === 'done') return { page, answers, ways: [], runs: [{ answers, steps, outcome: page as OutcomeId }] };
  if (steps.some(({ question }) => question === page)) throw new Error(`${page} is asked twice`);

  const ways = offered(snapshot).map((answer): Way => {
    const open = openTransitions(snapshot, answer);
    const { because = [], when } = open[0] ?? {};
    const step = { question: page as QuestionId, answer, because, ...(when && { when }) };
    const way = { answer, because, open: open.map(({ target }) => target) };
    const after = next(flow, snapshot, answer);
    // XState stays where it is when no condition holds. One transition for each answer, because asking first whether it can costs another.
    return after.context === snapshot.context ? way : { ...way, to: visit(flow, after, [...steps, step]) };
  });
  return { page, answers, ways, runs: ways.flatMap(({ to }) => to?.runs ?? []) };
}

interface Open {
  readonly target: PageId;
  readonly because: readonly LagrumId[];
  readonly when?: Condition;
}

const openTransitions = (snapshot: Snapshot, answer: AnswerId): readonly Open[] =>
  getNextTransitions(snapshot)
    .filter(({ eventType, guard }) => eventType === answer && (!guard || holds(conditionOf(guard), snapshot.context.answers)))
    .map(({ target, meta, guard }) => ({
      target: target![0]!.meta!.page,
      because: meta?.because ?? [],
      ...(guard && { when: conditionOf(guard) }),
    }));
