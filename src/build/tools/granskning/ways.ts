import { rules } from '../../../../machines/advice.ts';
import { continues } from '../../../../machines/continues.ts';
import type { Condition, PageId } from '../../../../machines/flow.ts';
import type { AdviceId, QuestionId, RoadId } from '../../../../machines/ids.gen.ts';
import { firstPage, pagesOf, waysFrom } from '../../../../machines/graph.ts';
import { flows } from '../../../../machines/index.ts';
import type { FlowId } from '../../../../machines/index.ts';
import { asMet, runsIn } from './runs.ts';
import type { Run } from './runs.ts';
import { once } from '../../compiler/remembered.ts';
import type { Flow } from '../../../../machines/flow.ts';

/** An answer that leads somewhere, after which earlier answers and on what ground. */
export interface Arrow {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  readonly when?: Condition | undefined;
  readonly because: readonly string[];
}

/** Every answer of a conversation and where it leads, question by question in the order they are first met. */
export const arrowsOf = (flow: FlowId): readonly Arrow[] =>
  questionsOf(flow).flatMap((from) =>
    [...waysFrom(flows[flow], from as PageId)].flatMap(([answer, edges]) =>
      edges.map(({ to, when, because }) => ({ from, answer, to, when, because })),
    ),
  );

/** Arrows that differ in the answer only, told together. */
export interface Together extends Omit<Arrow, 'answer'> {
  readonly answers: readonly string[];
}

/** Arrows with those told together that lead from the same question to the same page, on the same conditions and the same ground. */
export function together(arrows: readonly Arrow[]): readonly Together[] {
  const groups = new Map<string, Together>();
  for (const { answer, ...rest } of arrows) {
    const key = JSON.stringify(rest);
    groups.set(key, { ...rest, answers: [...(groups.get(key)?.answers ?? []), answer] });
  }
  return [...groups.values()];
}

/** The questions of a conversation in the order they are first met. */
export const questionsOf = (flow: FlowId): readonly string[] => {
  const machine = flows[flow];
  const met = asMet(machine, firstPage(machine));
  return [...met, ...pagesOf(machine).filter((page) => !met.includes(page))].filter((page) => waysFrom(machine, page).size > 0);
};

/** The outcomes of a conversation, in the machine's order. */
export const outcomesOf = (flow: FlowId): readonly string[] =>
  pagesOf(flows[flow]).filter((page) => waysFrom(flows[flow], page).size === 0);

/** Every run of a conversation. */
export const allRuns = (flow: FlowId): readonly Run[] => runsOnce(flows[flow]);
const runsOnce = once((machine: Flow) => runsIn(machine));

/** Where the reader's own question goes on after a road of the staff, and in how many runs. */
export const continuations = (): readonly GoesOn[] => goesOnOnce(flows.personal);

interface GoesOn {
  readonly outcome: string;
  readonly concern: string;
  readonly question: QuestionId;
  readonly runs: number;
}

// Asked of each road, and worked out of every run there is.
const goesOnOnce = once((machine: typeof flows.personal): readonly GoesOn[] => {
  const counts = new Map<string, number>();
  for (const { outcome, answers } of runsOnce(machine)) {
    const on = continues(machine, outcome, answers);
    if (!on) continue;
    const key = [outcome, answers['arende' as QuestionId], on.question].join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, runs]) => {
    const [outcome = '', concern = '', question = ''] = key.split(' ');
    return { outcome, concern, question: question as QuestionId, runs };
  });
});

/** The rules of advice that can stand beside a road. */
export const advicesAt = (road: RoadId) =>
  rules.filter(({ advice, at }) => advice !== road && ('allBut' in at ? !at.allBut.includes(road) : at.includes(road)));

/** The rules that a piece of advice stands by. */
export const rulesOf = (advice: AdviceId | RoadId) => rules.filter((rule) => rule.advice === advice);
