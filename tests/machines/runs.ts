import { getNextTransitions, initialTransition, transition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { holds, wanted } from '../../machines/flow.ts';
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

/** One position on the runs: a page, and the answers that led to it. */
export interface Position {
  readonly page: PageId;
  readonly answers: Answers;
  /** One for each answer offered; none at an outcome. */
  readonly ways: readonly Way[];
  /** Every complete run through here. */
  readonly runs: readonly Run[];
}

/** One answer at a position, and where it leads. */
export interface Way {
  readonly answer: AnswerId;
  readonly because: readonly LagrumId[];
  /** The pages that the answer's true conditions point to. In a sound flow always one. */
  readonly open: readonly PageId[];
  /** Where XState goes; left out when no condition holds, so that the answer leads nowhere. */
  readonly to?: Position;
}

/** A position in a flow as XState has it. */
export type Snapshot = SnapshotFrom<Flow>;

/** The position where `flow` begins. */
export const start = (flow: Flow): Snapshot => initialTransition(flow)[0];

/** The position that `answer` leads to; where it is not offered, the same position. */
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

const walked = new WeakMap<Flow, Position>();

/** Every run of `flow` as a tree, found by XState's own transitions and not by the code under test. */
export function walk(flow: Flow): Position {
  const begun = start(flow);
  const tree = walked.get(flow) ?? visit(flow, pageOf(begun), {}, [], () => begun);
  walked.set(flow, tree);
  return tree;
}

/** Every complete run of `flow`. */
export const runsOf = (flow: Flow): readonly Run[] => walk(flow).runs;

/** Every position on the runs of `flow`, the outcomes included. */
export const positionsOf = (flow: Flow): readonly Position[] => below(walk(flow));

const below = (position: Position): readonly Position[] => [position, ...position.ways.flatMap(({ to }) => (to ? below(to) : []))];

/** Every page of `flow`, reached or not. */
export const pagesOf = (flow: Flow, kind: 'question' | 'outcome'): readonly PageId[] =>
  statesOf(flow).flatMap(({ tags, meta }) => (meta && tags.includes(kind) ? [meta.page] : []));

type State = Flow['root'];

/** Every state of `flow` as XState has it, sections too, the first first. */
export const statesOf = (flow: Flow): readonly State[] => [flow.root, ...within(flow.root)];

const within = ({ states }: State): readonly State[] =>
  (Object.values(states) as readonly State[]).flatMap((state) => [state, ...within(state)]);

/** How many of the values are there of each, most first. */
export function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** Answers without exactly one true condition, which would dead-end or let the order of the routes decide, or that go elsewhere than it points. */
export const unsureAnswers = (flow: Flow): readonly string[] =>
  positionsOf(flow).flatMap(({ page, answers, ways }) =>
    ways
      .filter(({ open, to }) => open.length !== 1 || open[0] !== to?.page)
      .map(({ answer, open }) => `${page}: ${answer} → [${open.join()}] after ${JSON.stringify(answers)}`),
  );

/** What XState does at a page, for all runs that answer alike what the page's conditions read. */
interface Spot {
  readonly done: boolean;
  readonly ways: readonly (Omit<Way, 'to'> & { readonly when?: Condition; readonly to?: PageId })[];
}

// A condition is data and reads nothing but the questions it names, so XState is asked once for each way of answering those: some
// hundred times, not once for each of thirty thousand answers.
const spots = new WeakMap<Flow, Map<string, Spot>>();

function spotAt(flow: Flow, page: PageId, answers: Answers, snapshot: () => Snapshot): Spot {
  const known = spots.get(flow) ?? new Map<string, Spot>();
  spots.set(flow, known);
  const key = [page, ...readAt(flow, page).map((question) => answers[question])].join();
  const spot = known.get(key) ?? look(flow, snapshot());
  known.set(key, spot);
  return spot;
}

const reads = new WeakMap<Flow, Map<PageId, readonly QuestionId[]>>();

function readAt(flow: Flow, page: PageId): readonly QuestionId[] {
  const known = reads.get(flow) ?? new Map<PageId, readonly QuestionId[]>();
  reads.set(flow, known);
  const read = known.get(page) ?? conditionsRead(statesOf(flow).filter(({ meta }) => meta?.page === page));
  known.set(page, read);
  return read;
}

const conditionsRead = (states: readonly State[]): readonly QuestionId[] => {
  const guards = states.flatMap((state) => [...state.transitions.values()].flat()).map(({ guard }) => guard);
  return [...new Set(guards.flatMap((guard) => (guard ? wanted(conditionOf(guard)).map(([question]) => question) : [])))];
};

function look(flow: Flow, snapshot: Snapshot): Spot {
  const ways = offered(snapshot).map((answer) => {
    const open = openTransitions(snapshot, answer);
    const { because = [], when } = open[0] ?? {};
    const after = next(flow, snapshot, answer);
    // XState stays where it is when no condition holds.
    return {
      answer,
      because,
      open: open.map(({ target }) => target),
      ...(when && { when }),
      ...(after.context !== snapshot.context && { to: pageOf(after) }),
    };
  });
  return { done: snapshot.status === 'done', ways };
}

function visit(flow: Flow, page: PageId, answers: Answers, steps: readonly Step[], snapshot: () => Snapshot): Position {
  const { done, ways: known } = spotAt(flow, page, answers, snapshot);
  if (done) return { page, answers, ways: [], runs: [{ answers, steps, outcome: page as OutcomeId }] };
  if (Object.hasOwn(answers, page)) throw new Error(`${page} is asked twice`);

  const ways = known.map(({ answer, because, open, when, to }): Way => {
    const way = { answer, because, open };
    if (!to) return way;
    const step = { question: page as QuestionId, answer, because, ...(when && { when }) };
    const after = once(() => next(flow, snapshot(), answer));
    return { ...way, to: visit(flow, to, { ...answers, [page]: answer }, [...steps, step], after) };
  });
  return { page, answers, ways, runs: ways.flatMap(({ to }) => to?.runs ?? []) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
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
