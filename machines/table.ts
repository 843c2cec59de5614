import type { AnswerId, PageId } from './flow.ts';

/** One of the ways on from an answer: where to, and what must have been answered: pairs of a page and a mask of its answers. */
export type Way = readonly [to: number, ...when: number[]];

/** A flow as numbers: pages and answers by where they stand in these lists. Serialisable, and walked without XState. */
export interface Table {
  /** Where the flow begins, among `pages`. */
  readonly first: number;
  readonly pages: readonly PageId[];
  /** The answers to each page, in the flow's order; none at an outcome. */
  readonly answers: readonly (readonly AnswerId[])[];
  /** For each page and each of its answers: the page that comes next, or the ways of which one is open. */
  readonly ways: readonly (readonly (number | readonly Way[])[])[];
}

/** Answers by question, as texts: unknown ones are passed over. */
export type Given = { readonly [question: string]: string | undefined };

/** Where answers lead. */
export interface Walked {
  readonly page: PageId;
  readonly ended: boolean;
  /** Which questions were passed, in order, each with its answer. */
  readonly steps: readonly (readonly [question: PageId, answer: AnswerId])[];
}

/**
 * Walks a table from its beginning as far as the answers lead, as `replay` walks the flow: an answer that is missing, unknown or off the
 * path is passed over.
 */
export function walk({ first, pages, answers, ways }: Table, given: Given): Walked {
  const said: number[] = [];
  const steps: (readonly [PageId, AnswerId])[] = [];
  for (let page = first; ;) {
    const name = pages[page]!;
    const offered = answers[page]!;
    const chosen = Object.hasOwn(given, name) ? offered.indexOf(given[name] as AnswerId) : -1;
    if (chosen < 0) return { page: name, ended: offered.length === 0, steps };
    const next = wayOn(ways[page]![chosen]!, said);
    if (next === undefined) return { page: name, ended: false, steps };
    said[page] = 1 << chosen;
    steps.push([name, offered[chosen]!]);
    page = next;
  }
}

function wayOn(ways: number | readonly Way[], said: readonly number[]): number | undefined {
  if (typeof ways === 'number') return ways;
  return ways.find((way) => {
    for (let at = 1; at < way.length; at += 2) if (((said[way[at]!] ?? 0) & way[at + 1]!) === 0) return false;
    return true;
  })?.[0];
}
