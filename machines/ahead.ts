import type { OutcomeId, QuestionId } from './ids.gen.ts';
import { wanted } from './flow.ts';
import type { AnswerId, Answers, Flow, PageId } from './flow.ts';
import { wayTaken, waysFrom } from './graph.ts';
import { offeredAt } from './replay.ts';
import type { Skips } from './replay.ts';

/** What still lies ahead of a position in a flow. */
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
 * What is ahead depends on the page and on the answers that conditions from there on read, and on nothing else, so each such pair is
 * walked once.
 */
export function ahead(flow: Flow, page: PageId, answers: Answers, skips: Skips = none): Ahead {
  const memory = memoryOf(flow);
  let key: string = page;
  for (const question of readFrom(flow, page, memory)) key += `,${answers[question] ?? ''}`;
  for (const question of skips) key += `-${question}`;
  const found = memory.seen.get(key) ?? look(flow, page, answers, skips);
  memory.seen.set(key, found);
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
  /** The questions whose answers some condition reads, at a page or anywhere after it. */
  readonly read: Map<PageId, ReadonlySet<QuestionId>>;
  readonly seen: Map<string, Ahead>;
}

const memories = new WeakMap<Flow, Memory>();

function memoryOf(flow: Flow): Memory {
  const known = memories.get(flow) ?? { read: new Map<PageId, ReadonlySet<QuestionId>>(), seen: new Map<string, Ahead>() };
  memories.set(flow, known);
  return known;
}

function readFrom(flow: Flow, page: PageId, { read }: Memory): ReadonlySet<QuestionId> {
  const known = read.get(page) ?? gathered(flow, page);
  read.set(page, known);
  return known;
}

// Two questions may each lead to the other, after different answers: so the pages are gathered first.
function gathered(flow: Flow, page: PageId): ReadonlySet<QuestionId> {
  const pages = new Set([page]);
  const questions = new Set<QuestionId>();
  for (const one of pages)
    for (const edges of waysFrom(flow, one).values())
      for (const { to, when } of edges) {
        pages.add(to);
        if (when) for (const [question] of wanted(when)) questions.add(question);
      }
  return questions;
}
