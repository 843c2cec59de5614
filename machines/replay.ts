import { firstPage, wayTaken, waysFrom } from './graph.ts';
import type { LagrumId, OutcomeId, QuestionId } from './ids.gen.ts';
import type { AnswerId, Answers, Condition, Flow, PageId } from './flow.ts';

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
  /** The outcome, once there is one. */
  readonly outcome?: OutcomeId;
}

/** Questions that are passed by, because no answer to them changes anything here. */
export type Skips = ReadonlySet<QuestionId>;

/**
 * Walks `flow` with `answers`, from the start or from a position on the way, as far as they lead.
 * An answer that is missing, unknown or off the path is ignored, so that stored answers of an older version never break.
 * A question in `skips` is passed by with its answer unset: see `skips.ts`.
 */
export function replay(flow: Flow, answers: Answers, from?: Pick<Replay, 'steps' | 'page'>, skips?: Skips): Replay {
  const steps = [...(from?.steps ?? [])];
  let page = from?.page ?? firstPage(flow);
  let given = answersOf(steps);

  for (;;) {
    const ways = waysFrom(flow, page);
    if (ways.size === 0) return { page, steps, outcome: page as OutcomeId };

    const question = page as QuestionId;
    if (skips?.has(question)) {
      page = wayTaken(flow, page, ways.keys().next().value!, given)!.to;
      continue;
    }
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
    const way = answer && wayTaken(flow, page, answer, given);
    if (!way) return { page, steps };

    steps.push({ question, answer, because: way.because, ...(way.when && { when: way.when }) });
    given = { ...given, [question]: answer };
    page = way.to;
  }
}

/** The answers offered at `page`, in the flow's order; none at an outcome. */
export const offeredAt = (flow: Flow, page: PageId): readonly AnswerId[] => [...waysFrom(flow, page).keys()];

/** Only the answers that the flow still asks for: what was off the path must not come back to life later. */
export const prune = (flow: Flow, answers: Answers, skips?: Skips): Answers => answersOf(replay(flow, answers, undefined, skips).steps);

/** The answers of a run, by question. */
export const answersOf = (steps: readonly Step[]): Answers => Object.fromEntries(steps.map(({ question, answer }) => [question, answer]));
