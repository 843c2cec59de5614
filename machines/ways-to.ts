import type { OutcomeId, QuestionId } from './ids.gen.ts';
import type { AnswerId, Answers, Condition, Flow } from './flow.ts';
import { ahead } from './ahead.ts';
import { firstPage, pagesOf, wayTaken, waysFrom } from './graph.ts';
import { offeredAt } from './replay.ts';

/** A last step to an outcome: answers to one question, and what earlier answers must be. */
export interface WayTo {
  readonly question: QuestionId;
  readonly answers: readonly AnswerId[];
  readonly when?: Condition;
}

/** Which situations lead to `outcome`: the first answers it can follow from, and its last steps. */
export function waysTo(flow: Flow, outcome: OutcomeId): { readonly concerns: readonly AnswerId[]; readonly ways: readonly WayTo[] } {
  const first = firstPage(flow) as QuestionId;
  const concerns = offeredAt(flow, first).filter((answer) => {
    const answers: Answers = { [first]: answer };
    return ahead(flow, wayTaken(flow, first, answer, {})!.to, answers).outcomes.has(outcome);
  });

  const ways = new Map<string, WayTo>();
  for (const page of pagesOf(flow))
    for (const [answer, edges] of waysFrom(flow, page))
      for (const { to, when } of edges) {
        if (to !== outcome) continue;
        const key = `${page} ${JSON.stringify(when)}`;
        const answers = [...(ways.get(key)?.answers ?? []), answer];
        ways.set(key, { question: page as QuestionId, answers, ...(when && { when }) });
      }
  return { concerns, ways: [...ways.values()] };
}
