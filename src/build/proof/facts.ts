import { answersTo, pagesOf } from '../../../machines/graph.ts';
import { personal } from '../../../machines/personal.machine.ts';
import type { ContentFacts } from '../../content/proof.ts';
import type { Content } from '../compiler/compile.ts';
import type { ContentFiles } from '../compiler/files.ts';

/** What can be said of the content without a test: counted from what is built, as it reads on a day. */
export function factsOf(content: Content, files: ContentFiles): ContentFacts {
  const reviews = files.all.flatMap(({ data }) => ('granskad' in data ? [data.granskad] : []));
  const roads = Object.values(content.roads);
  const wordings = Object.values(content.provisions).flatMap(({ lydelser }) => lydelser);
  const read = wordings.filter(({ last }) => last);
  const marked = [content.roads, content.questions, content.timelines, content.pages].flatMap((kind) =>
    Object.values<{ readonly jurist: readonly string[] }>(kind),
  );
  const pages = pagesOf(personal);
  const questions = pages.filter((page) => answersTo(personal, page));
  // What is compared with the statutes: a decision and a guidance have no section to compare with.
  const compared = Object.values(content.provisions).filter(({ slag }) => slag === 'lag' || slag === 'konvention');
  return {
    files: files.all.length,
    questions: questions.length,
    roads: pages.length - questions.length,
    reviewed: span(reviews.map(({ datum }) => datum)),
    roles: tally(reviews.map(({ roll }) => roll)),
    signedRoads: roads.filter(({ id, granskad }) => pages.some((page) => page === id) && granskad.roll === 'jurist').length,
    provisions: Object.keys(content.provisions).length,
    quotes: compared.flatMap(({ lydelser }) => lydelser.filter(({ last }) => last).flatMap(({ citat }) => citat)).length,
    read: { count: read.length, days: span(read.map(({ kontrollerad }) => kontrollerad)) },
    unread: wordings.length - read.length,
    roadsToReview: roads.filter(({ jurist }) => jurist.length > 0).length,
    toReview: [...marked, ...wordings].reduce((sum, { jurist }) => sum + jurist.length, 0),
  };
}

function span(days: readonly string[]): readonly [string, string] {
  const inOrder = days.toSorted();
  return [inOrder[0] ?? '', inOrder.at(-1) ?? ''];
}

function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
