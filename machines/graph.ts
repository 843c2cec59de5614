import { holds } from './flow.ts';
import type { AnswerId, Answers, Condition, Flow, PageId } from './flow.ts';
import type { LagrumId } from './ids.gen.ts';

/** One way on from an answer, as the flow has it. */
export interface Edge {
  readonly to: PageId;
  readonly when?: Condition;
  readonly because: readonly LagrumId[];
}

/** The ways on from each answer to a question, in the flow's order; none at an outcome. */
export type Ways = ReadonlyMap<AnswerId, readonly Edge[]>;

/**
 * The ways on from `page`, read from the machine as the graph it is, once.
 * XState would take a slow phone half a second for a thousand transitions; the tests hold this reading and XState's own to the same runs.
 */
export function waysFrom(flow: Flow, page: PageId): Ways {
  const known = read.get(flow) ?? new Map<PageId, Ways>();
  read.set(flow, known);
  const ways = known.get(page) ?? waysOf(flow, page);
  known.set(page, ways);
  return ways;
}

/** The way that `answer` takes after `answers`: the one whose condition holds. Undefined where the answer is not offered. */
export const wayTaken = (flow: Flow, page: PageId, answer: AnswerId, answers: Answers): Edge | undefined =>
  waysFrom(flow, page)
    .get(answer)
    ?.find(({ when }) => !when || holds(when, answers));

/** The page where `flow` begins: the first of its first section. */
export function firstPage(flow: Flow): PageId {
  let node: Section = flow.root;
  for (let first = node.initial.target[0]; first; first = node.initial.target[0]) node = first;
  return node.id as PageId;
}

interface Section {
  readonly id: string;
  readonly initial: { readonly target: readonly Section[] };
}

/** Every question and outcome of `flow`, reached or not. */
export const pagesOf = (flow: Flow): readonly PageId[] => [...nodesOf(flow).keys()];

/** The answers to `question` in the flow's order; undefined when the flow has no such question. Any text may be asked for. */
export const answersTo = (flow: Flow, question: string): readonly AnswerId[] | undefined => {
  const node = nodesOf(flow).get(question as PageId);
  return node && node.transitions.size > 0 ? ([...node.transitions.keys()] as AnswerId[]) : undefined;
};

const read = new WeakMap<Flow, Map<PageId, Ways>>();

/** A state that is a page, as XState has it: what a question's answers lead to, and the section that it stands in. */
export interface Node {
  readonly parent: { readonly key: string } | undefined;
  readonly meta?: { readonly page: PageId } | undefined;
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
}

/**
 * The states that are pages; sections are not. The only place that reads XState's `idMap`, which XState keeps for itself: it can change
 * in any release, and then this is what is to be put right.
 */
export const nodesOf = (flow: Flow): ReadonlyMap<PageId, Node> => {
  const known = nodes.get(flow);
  if (known) return known;
  const pages = ([...flow.idMap.values()] as readonly Node[]).flatMap((node) => (node.meta ? [[node.meta.page, node] as const] : []));
  const found = new Map(pages);
  nodes.set(flow, found);
  return found;
};
const nodes = new WeakMap<Flow, ReadonlyMap<PageId, Node>>();

interface Transition {
  readonly guard?: unknown;
  readonly target?: readonly { readonly id: string }[] | undefined;
  readonly meta?: { readonly because: readonly LagrumId[] } | undefined;
}

const waysOf = (flow: Flow, page: PageId): Ways =>
  new Map(
    [...nodesOf(flow).get(page)!.transitions].map(([answer, transitions]) => [
      answer as AnswerId,
      transitions.map(({ target, guard, meta }): Edge => ({
        to: target![0]!.id as PageId,
        ...(guard ? { when: conditionOf(guard) } : {}),
        because: meta!.because,
      })),
    ]),
  );

/** The data of a guard: all guards in a flow are conditions on earlier answers. */
export const conditionOf = (guard: unknown) => (guard as { params: Condition }).params;
