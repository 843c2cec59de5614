import { firstPage, waysFrom } from '../../../../machines/graph.ts';
import { holds } from '../../../../machines/flow.ts';
import type { Answers, Flow, PageId } from '../../../../machines/flow.ts';

/** A whole run: the answers in the order they were given, by question, and the outcome. */
export interface Run {
  readonly answers: Answers;
  readonly outcome: PageId;
}

/** Every run of a machine, read as the graph it is. */
export function runsIn(flow: Flow): readonly Run[] {
  const runs: Run[] = [];
  const visit = (page: PageId, answers: Answers) => {
    const ways = waysFrom(flow, page);
    if (ways.size === 0) runs.push({ answers, outcome: page });
    for (const [answer, edges] of ways) {
      const taken = edges.find(({ when }) => !when || holds(when, answers));
      if (taken) visit(taken.to, { ...answers, [page]: answer });
    }
  };
  visit(firstPage(flow), {});
  return runs;
}

/** The pages that can be met from a page on, each before those behind it as far as a reader first meets them. */
export function asMet(flow: Flow, from: PageId, met: Set<PageId> = new Set()): readonly PageId[] {
  if (!met.has(from)) {
    met.add(from);
    for (const edges of waysFrom(flow, from).values()) for (const { to } of edges) asMet(flow, to, met);
  }
  return [...met];
}
