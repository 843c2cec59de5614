import type { AnswerIds, QuestionId, RoadId } from './ids.gen.ts';
import { holds } from './flow.ts';
import type { Answers, Condition, Flow } from './flow.ts';
import { prune, replay } from './replay.ts';

/** Where the reader's own question is kept: the question that comes next, and the answers of the same run with what the gate said done. */
export interface Continuation {
  readonly question: QuestionId;
  /** The answers that are kept. Nothing that has been answered is asked again. */
  readonly answers: Answers;
}

interface Rule {
  readonly at: readonly RoadId[];
  readonly when: Condition;
  /** What is true once the road has been walked. */
  readonly done: { readonly [Q in QuestionId]?: AnswerIds[Q] };
}

/** The rules of decision-model.md, `vidare`: a road of the gate never ends somebody's own question. */
const rules: readonly Rule[] = [
  { at: ['larma-112', 'akut-suicidrisk'], when: { 'akut-fara': ['ja', 'sjalv'] }, done: { 'akut-fara': 'nej' } },
  {
    at: ['orosanmalan', 'orosanmalan-utan-att-forvarna'],
    when: { arende: ['franvaro', 'samtycke', 'sekretess', 'service-bistand'] },
    done: { 'redan-anmalt': 'ja' },
  },
];

/** Where the run goes on from `outcome` when what it said is done; undefined where it has answered what was asked. */
export function continues(flow: Flow, outcome: string, answers: Answers): Continuation | undefined {
  const rule = rules.find(({ at, when }) => at.some((road) => road === outcome) && holds(when, answers));
  if (!rule) return undefined;
  const kept = prune(flow, { ...answers, ...rule.done });
  return { question: replay(flow, kept).page as QuestionId, answers: kept };
}
