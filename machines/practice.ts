import { ahead } from './ahead.ts';
import type { AnswerId, Answers, Flow } from './flow.ts';
import type { RoadId, QuestionId } from './ids.gen.ts';
import { answersOf, replay } from './replay.ts';

/** What a case must have to be practised. */
export interface Practisable {
  readonly id: string;
  readonly tema: string;
  readonly svar: Answers;
  readonly utfall: RoadId;
  readonly godtagbara: readonly { readonly utfall: RoadId }[];
  readonly fallor: readonly { readonly fraga: QuestionId; readonly svar: AnswerId }[];
  readonly provar: readonly number[];
}

/** One choice in a practised case. */
export interface Choice {
  readonly question: QuestionId;
  readonly answer: AnswerId;
}

/** How a choice stands against the case: the facts as told, a road that can be defended, more careful than the case, another fact on the same road, a wrong turn. */
export type Judgement = 'ratt' | 'godtagbart' | 'forsiktigt' | 'samma-vag' | 'fel';

// At these questions the answers that are less careful than one that is not named, the more careful of them first: nobody must learn that
// it is wrong to be unsure about a child's safety.
const careful: { readonly [Q in QuestionId]?: readonly AnswerId[] } = {
  misstanke: ['osaker', 'nej'],
  'akut-fara': ['ja', 'nej'],
  narstaende: ['vet-inte', 'nej'],
  'beteende-risk': ['nej'],
  men: ['vet-inte', 'nej'],
};

/** A choice judged, with where it would have led. */
export interface Judged {
  readonly judgement: Judgement;
  readonly outcomes: readonly RoadId[];
}

/** One question on a case's road, with what was chosen there, first to last. */
export interface PractisedStep {
  readonly question: QuestionId;
  readonly expected: AnswerId;
  readonly tried: readonly AnswerId[];
}

/** Where a practised case stands. */
export interface Practised {
  readonly steps: readonly PractisedStep[];
  /** The question to answer now; none when the road has been walked. */
  readonly at?: QuestionId;
}

/** Judges one choice: the rest of the case is taken as told, so that only this answer makes the difference. */
export function judge(flow: Flow, trainingCase: Practisable, { question, answer }: Choice): Judged {
  if (trainingCase.svar[question] === answer) return { judgement: 'ratt', outcomes: [trainingCase.utfall] };
  const { page, steps } = replay(flow, { ...trainingCase.svar, [question]: answer });
  const outcomes = [...ahead(flow, page, answersOf(steps)).outcomes] as RoadId[];
  const isTrap = trainingCase.fallor.some((trap) => trap.fraga === question && trap.svar === answer);
  const order = careful[question];
  if (!isTrap && order && order.indexOf(answer) < order.indexOf(trainingCase.svar[question]!)) return { judgement: 'forsiktigt', outcomes };
  const defended = new Set(trainingCase.godtagbara.map(({ utfall }) => utfall));
  if (outcomes.every((outcome) => defended.has(outcome))) return { judgement: 'godtagbart', outcomes };
  if (!isTrap && outcomes.every((outcome) => outcome === trainingCase.utfall)) return { judgement: 'samma-vag', outcomes };
  return { judgement: 'fel', outcomes };
}

/** Where these choices lead along the case's road. A question is left when it has been answered as the case tells. */
export function practised(flow: Flow, trainingCase: Practisable, choices: readonly Choice[]): Practised {
  const steps: PractisedStep[] = [];
  for (const { question, answer } of replay(flow, trainingCase.svar).steps) {
    const tried = choices.filter((choice) => choice.question === question).map((choice) => choice.answer);
    steps.push({ question, expected: answer, tried });
    if (!tried.includes(answer)) return { steps, at: question };
  }
  return { steps };
}

/** What a finished case taught: the questions where the first choice was a wrong turn. */
export interface Result {
  readonly id: string;
  readonly missed: readonly QuestionId[];
}

/** The result of a case, given all choices in it. */
export function resultOf(flow: Flow, trainingCase: Practisable, choices: readonly Choice[]): Result {
  const wrong = practised(flow, trainingCase, choices).steps.filter(
    ({ question, tried }) => tried[0] !== undefined && judge(flow, trainingCase, { question, answer: tried[0] }).judgement === 'fel',
  );
  return { id: trainingCase.id, missed: wrong.map(({ question }) => question) };
}

/**
 * The cases to practise more on: those that ask what was missed, try the same safety rules or begin in the same concern, in that order of weight.
 * Cases already walked come last, those without a wrong turn not at all.
 */
export function practiceMore<C extends Practisable>(cases: readonly C[], results: readonly Result[], limit = 3): readonly C[] {
  const latest = new Map(results.map((result) => [result.id, result]));
  const failed = [...latest.values()].filter(({ missed }) => missed.length > 0);
  const failedCases = cases.filter(({ id }) => failed.some((result) => result.id === id));
  const questions = new Set(failed.flatMap(({ missed }) => missed));
  const rules = new Set(failedCases.flatMap(({ provar }) => provar));
  const concerns = new Set(failedCases.map(({ tema }) => tema));

  const weight = ({ id, svar, provar, tema }: C) =>
    6 * [...questions].filter((question) => Object.hasOwn(svar, question) && question !== 'arende').length +
    2 * provar.filter((rule) => rules.has(rule)).length +
    Number(concerns.has(tema)) -
    (latest.has(id) ? 100 : 0);
  return cases
    .filter(({ id }) => failed.length > 0 && latest.get(id)?.missed.length !== 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, limit);
}
