import type { OutcomeId, QuestionId } from './ids.gen.ts';
import { wanted } from './flow.ts';
import type { AnswerId, Answers, Flow, PageId } from './flow.ts';
import { pagesOf, wayTaken, waysFrom } from './graph.ts';
import { offeredAt } from './replay.ts';
import type { Skips } from './replay.ts';

/** What still lies ahead of a place in a flow. */
export interface Ahead {
  /** The most questions that can still be asked, the one on the screen included; 0 at an outcome. */
  readonly questions: number;
  /** The outcomes that can still be reached. */
  readonly outcomes: ReadonlySet<OutcomeId>;
  /** How many complete runs go through here. */
  readonly runs: number;
  /** The chance of each number of questions, by the number, where all answers to a question are as likely. */
  readonly chances: readonly number[];
}

/**
 * Looks ahead from `page` over every run that is left, given the answers so far.
 * What is ahead depends on the page and on the answers that guards read, and on nothing else, so each such pair is walked once.
 */
export function ahead(flow: Flow, page: PageId, answers: Answers, skips: Skips = none): Ahead {
  const { guarded, seen } = memoryOf(flow);
  const key = [page, ...guarded.map((question) => answers[question]), ...skips].join();
  const found = seen.get(key) ?? look(flow, page, answers, skips);
  seen.set(key, found);
  return found;
}

const none: Skips = new Set();

function look(flow: Flow, page: PageId, answers: Answers, skips: Skips): Ahead {
  const offered = offeredAt(flow, page);
  const then = (answer: AnswerId, known: Answers) => ahead(flow, wayTaken(flow, page, answer, answers)!.to, known, skips);
  if (offered.length === 0) return { questions: 0, outcomes: new Set([page as OutcomeId]), runs: 1, chances: [1] };
  if (skips.has(page as QuestionId)) return then(offered[0]!, answers);
  const ways = offered.map((answer) => then(answer, { ...answers, [page]: answer }));
  const questions = 1 + Math.max(...ways.map((way) => way.questions));
  const chanceOf = (count: number) => ways.reduce((sum, { chances }) => sum + (chances[count - 1] ?? 0), 0) / ways.length;
  return {
    questions,
    outcomes: new Set(ways.flatMap(({ outcomes }) => [...outcomes])),
    runs: ways.reduce((sum, { runs }) => sum + runs, 0),
    chances: Array.from({ length: questions + 1 }, (_, count) => chanceOf(count)),
  };
}

interface Memory {
  /** The questions whose answers some guard reads. */
  readonly guarded: readonly QuestionId[];
  readonly seen: Map<string, Ahead>;
}

const memories = new WeakMap<Flow, Memory>();

function memoryOf(flow: Flow): Memory {
  const known = memories.get(flow);
  if (known) return known;
  const edges = pagesOf(flow).flatMap((page) => [...waysFrom(flow, page).values()].flat());
  const guarded = new Set(edges.flatMap(({ when = {} }) => wanted(when).map(([question]) => question)));
  const memory = { guarded: [...guarded], seen: new Map<string, Ahead>() };
  memories.set(flow, memory);
  return memory;
}
