import { assign, setup } from 'xstate';
import type { AnswerIds, FlowAnswerIds, LagrumId, OutcomeId, QuestionId } from './ids.gen.ts';

/** Any answer id, whatever the question. */
export type AnswerId = AnswerIds[QuestionId];

/** What stands on the screen at one position in a flow: a question or an outcome. */
export type PageId = QuestionId | OutcomeId;

/** What the user has answered, by question. The only state worth keeping; everything else is derived from it. */
export type Answers = { readonly [Q in QuestionId]?: AnswerIds[Q] };

/** What earlier answers must be: for each question one answer, or a list of which any will do. All questions must agree. */
export type Condition = { readonly [Q in QuestionId]?: AnswerIds[Q] | readonly AnswerIds[Q][] };

/** The answers that `condition` accepts, by question. */
export const wanted = (condition: Condition): (readonly [QuestionId, readonly AnswerId[]])[] =>
  Object.entries(condition).map(([question, answers]) => [question as QuestionId, [answers].flat()]);

/** True when every question in `condition` has an answer that it accepts; a question not answered holds nothing. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  (Object.keys(condition) as QuestionId[]).every((question) => {
    const accepted: AnswerId | readonly AnswerId[] | undefined = condition[question];
    return typeof accepted === 'object' ? accepted.some((answer) => answer === answers[question]) : accepted === answers[question];
  });

/**
 * The vocabulary shared by every flow.
 * A flow responds to answers and nothing else: no BACK, no RESTART, no effects. That keeps it acyclic,
 * so that every path through it can be enumerated.
 */
export const flow = setup({
  types: {
    context: {} as { answers: Answers },
    events: {} as { type: AnswerId },
    tags: {} as 'question' | 'outcome',
    meta: {} as { page: PageId },
    transitionMeta: {} as { because: readonly LagrumId[] },
  },
  actions: {
    record: assign({
      answers: ({ context, event }, { question }: { question: QuestionId }) => ({
        ...context.answers,
        [question]: event.type,
      }),
    }),
  },
  guards: {
    answered: ({ context }, condition: Condition) => holds(condition, context.answers),
  },
});

/** Any machine written with the shared vocabulary. */
export type Flow = ReturnType<typeof flow.createMachine>;

/** One way on from an answer. */
export interface Route {
  readonly to: PageId;
  /** Taken only when earlier answers are these. */
  readonly when?: Condition;
  /** The legal ground for going this way, where it is not the question's own. */
  readonly because?: readonly LagrumId[];
}

type Routes<Ids, Q extends keyof Ids> = { readonly [A in Ids[Q] & AnswerId]: PageId | Route | readonly Route[] };
type Exactly<Shape, T extends Shape> = T & { readonly [K in Exclude<keyof T, keyof Shape>]: never };

/**
 * Makes the `question()` of one flow, whose answers are `Ids`: both conversations may ask a question of the same name.
 * A question is a state. It names every answer the question's content file offers, and no other.
 * `because` is the legal ground of each of its transitions that does not name one itself.
 */
export const questionIn =
  <Ids>() =>
  <const Q extends keyof Ids & QuestionId, const R extends Routes<Ids, Q>>(
    id: Q,
    because: readonly LagrumId[],
    routes: Exactly<Routes<Ids, Q>, R>,
  ) => {
    const on = Object.fromEntries(
      Object.entries<PageId | Route | readonly Route[]>(routes).map(([answer, to]) => [answer, transitions(to, because)]),
    ) as Record<Ids[Q] & AnswerId, ReturnType<typeof transitions>>;

    // One place records the answer: the event says which, the state says to what.
    return { id, tags: ['question'], meta: { page: id }, exit: { type: 'record', params: { question: id } }, on } as const;
  };

/** A state that asks the staff one question. */
export const question = questionIn<FlowAnswerIds['personal']>();

/** A state that ends the flow. */
export function outcome<const O extends OutcomeId>(id: O) {
  return { id, type: 'final', tags: ['outcome'], meta: { page: id } } as const;
}

/** The final states of a flow, by id. */
export const outcomes = <const O extends OutcomeId>(...ids: readonly O[]) =>
  Object.fromEntries(ids.map((id) => [id, outcome(id)])) as { [K in O]: ReturnType<typeof outcome<K>> };

// Targets are page ids, resolved as `#id`, so a question may live in any section and any file.
const transitions = (routes: PageId | Route | readonly Route[], ground: readonly LagrumId[]) =>
  [routes]
    .flat()
    .map((route): Route => (typeof route === 'string' ? { to: route } : route))
    .map(({ to, when, because = ground }) => ({
      target: `#${to}`,
      ...(when && { guard: { type: 'answered' as const, params: when } }),
      meta: { because },
    }));
