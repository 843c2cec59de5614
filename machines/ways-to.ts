import type { OutcomeId, QuestionId } from './ids.gen.ts';
import type { AnswerId, Condition, Flow, PageId } from './flow.ts';
import { ahead } from './ahead.ts';
import { conditionOf, offered, start, next, pageOf } from './replay.ts';

/** A last step to an outcome: answers to one question, and what earlier answers must be. */
export interface WayTo {
  readonly question: QuestionId;
  readonly answers: readonly AnswerId[];
  readonly when?: Condition;
}

/** Which situations lead to `outcome`: the first answers it can follow from, and its last steps. */
export function waysTo(flow: Flow, outcome: OutcomeId): { readonly concerns: readonly AnswerId[]; readonly ways: readonly WayTo[] } {
  const first = start(flow);
  const concerns = offered(first).filter((answer) => {
    const after = next(flow, first, answer);
    return ahead(flow, pageOf(after), after.context.answers).outcomes.has(outcome);
  });

  const ways = new Map<string, WayTo>();
  for (const { id, transitions } of flow.idMap.values() as Iterable<Node>)
    for (const [answer, edges] of transitions)
      for (const { target, guard } of edges) {
        if (target?.[0]?.id !== outcome) continue;
        const when = guard ? conditionOf(guard) : undefined;
        const key = `${id} ${JSON.stringify(when)}`;
        const answers = [...(ways.get(key)?.answers ?? []), answer as AnswerId];
        ways.set(key, { question: id as PageId as QuestionId, answers, ...(when && { when }) });
      }
  return { concerns, ways: [...ways.values()] };
}

interface Node {
  readonly id: string;
  readonly transitions: ReadonlyMap<
    string,
    readonly { readonly guard?: unknown; readonly target?: readonly { readonly id: string }[] | undefined }[]
  >;
}
