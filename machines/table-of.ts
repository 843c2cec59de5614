import { firstPage, pagesOf, waysFrom } from './graph.ts';
import { wanted } from './flow.ts';
import type { AnswerId, Flow, PageId } from './flow.ts';
import type { Table, Way } from './table.ts';

/** Makes the table of a flow, from the machine itself. */
export function tableOf(flow: Flow): Table {
  const pages = pagesOf(flow);
  const answers = pages.map((page) => [...waysFrom(flow, page).keys()]);
  const at = (page: PageId) => pages.indexOf(page);
  const maskOf = (question: number, accepted: readonly AnswerId[]) =>
    accepted.reduce((mask, answer) => mask | (1 << answers[question]!.indexOf(answer)), 0);
  const ways = pages.map((page) =>
    [...waysFrom(flow, page).values()].map((edges) => {
      const [only, ...others] = edges;
      if (only && !only.when && others.length === 0) return at(only.to);
      return edges.map(({ to, when = {} }): Way => [
        at(to),
        ...wanted(when).flatMap(([question, accepted]) => [at(question), maskOf(at(question), accepted)]),
      ]);
    }),
  );
  return { first: at(firstPage(flow)), pages, answers, ways };
}
