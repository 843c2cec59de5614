import type { AnswerId, Answers, Condition, Flow, PageId } from './flow.ts';
import { firstPage, nodesOf, pagesOf, wayTaken, waysFrom } from './graph.ts';
import type { Edge } from './graph.ts';
import type { LagrumId, OutcomeId, QuestionId } from './ids.gen.ts';
import { answersOf, replay } from './replay.ts';

/** Answers to one question that lead to the same page, after the same earlier answers and on the same ground. */
export interface MapWay {
  readonly answers: readonly AnswerId[];
  readonly when?: Condition;
  readonly because: readonly LagrumId[];
}

/** Everything that leads from a question to one other page: one line on the map. */
export interface MapEdge {
  readonly from: QuestionId;
  readonly to: PageId;
  readonly ways: readonly MapWay[];
}

/** Answers to one question that the flow treats alike: they can go to the same pages, under the same conditions. */
export interface AnswerGroup {
  readonly answers: readonly AnswerId[];
  readonly ways: readonly Edge[];
}

/** A part of a flow, with its questions in the flow's order. */
export interface FlowSection {
  readonly id: string;
  readonly questions: readonly QuestionId[];
}

/** A flow as it is drawn and listed: every page in it once, and every line between two of them once. */
export interface FlowMap {
  readonly first: PageId;
  readonly sections: readonly FlowSection[];
  /** In the order that the flow reaches them. */
  readonly outcomes: readonly OutcomeId[];
  readonly edges: readonly MapEdge[];
}

/** The map of `flow`: what there is in the machine and nothing else. Made once for each flow. */
export function mapOf(flow: Flow): FlowMap {
  const known = maps.get(flow);
  if (known) return known;
  const sections = sectionsOf(flow);
  const edges = sections.flatMap(({ questions }) => questions.flatMap((question) => edgesFrom(flow, question)));
  const reached = new Set(edges.map(({ to }) => to));
  const outcomes = [...reached, ...pagesOf(flow)].filter((page) => waysFrom(flow, page).size === 0);
  const made: FlowMap = { first: firstPage(flow), sections, outcomes: [...new Set(outcomes)] as OutcomeId[], edges };
  maps.set(flow, made);
  return made;
}
const maps = new WeakMap<Flow, FlowMap>();

// Outcomes stand in none: several sections lead to the same.
function sectionsOf(flow: Flow): readonly FlowSection[] {
  const sections = new Map<string, QuestionId[]>();
  for (const [page, { parent, transitions }] of nodesOf(flow))
    if (transitions.size > 0) sections.set(parent!.key, [...(sections.get(parent!.key) ?? []), page as QuestionId]);
  return [...sections].map(([id, questions]) => ({ id, questions }));
}

function edgesFrom(flow: Flow, from: QuestionId): readonly MapEdge[] {
  const edges = new Map<PageId, MapWay[]>();
  for (const { answers, ways } of answerGroups(flow, from))
    for (const { to, when, because } of ways) {
      const found = edges.get(to) ?? [];
      edges.set(to, found);
      // Other answers may lead here in the same way, and then somewhere else after other earlier answers.
      const same = found.findIndex((way) => alike(way, { when, because }));
      if (same < 0) found.push({ answers, ...(when && { when }), because });
      else found[same] = { ...found[same]!, answers: [...found[same]!.answers, ...answers] };
    }
  return [...edges].map(([to, ways]) => ({ from, to, ways }));
}

const alike = (one: Omit<MapWay, 'answers'>, other: { when: Condition | undefined; because: readonly LagrumId[] }) =>
  JSON.stringify([one.when, one.because]) === JSON.stringify([other.when, other.because]);

/** The answers to `question` in the flow's order, those that lead alike together. */
export function answerGroups(flow: Flow, question: QuestionId): readonly AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>();
  for (const [answer, ways] of waysFrom(flow, question)) {
    const key = JSON.stringify(ways);
    groups.set(key, { answers: [...(groups.get(key)?.answers ?? []), answer], ways });
  }
  return [...groups.values()];
}

/** What the map of one section shows: its questions, where they lead, and from which questions elsewhere one comes to them. */
export interface SectionMap {
  readonly id: string;
  readonly questions: readonly QuestionId[];
  readonly outcomes: readonly OutcomeId[];
  /** The lines from the section's own questions. */
  readonly edges: readonly MapEdge[];
  /** The lines that come in from questions of other sections. */
  readonly into: readonly MapEdge[];
}

/** The part of the map that is about one section; undefined when the flow has no such section. Any text may be asked for. */
export function sectionMap(map: FlowMap, id: string): SectionMap | undefined {
  const section = map.sections.find((one) => one.id === id);
  if (!section) return undefined;
  const own = (page: PageId) => (section.questions as readonly PageId[]).includes(page);
  const edges = map.edges.filter(({ from }) => own(from));
  const reached = new Set(edges.map(({ to }) => to));
  return {
    ...section,
    outcomes: map.outcomes.filter((outcome) => reached.has(outcome)),
    edges,
    into: map.edges.filter(({ from, to }) => !own(from) && own(to)),
  };
}

/** The section that a question stands in; undefined for an outcome. */
export const sectionOf = (map: FlowMap, page: PageId): string | undefined =>
  map.sections.find(({ questions }) => (questions as readonly PageId[]).includes(page))?.id;

/** A run as it goes over the map: each page in order with the answer that was given there, and one that was passed by without any. */
export type RunOnMap = readonly { readonly page: PageId; readonly answer?: AnswerId }[];

/** Where `answers` go over the map, from the first question to where they lead; `passed` are the questions that were passed by. */
export function runOnMap(flow: Flow, answers: Answers, passed: readonly QuestionId[]): RunOnMap {
  const { page, steps } = replay(flow, answers, undefined, new Set(passed));
  const given = answersOf(steps);
  const run: { page: PageId; answer?: AnswerId }[] = [];
  let before: Answers = {};
  for (let here = firstPage(flow); ;) {
    const answer = given[here as QuestionId];
    run.push({ page: here, ...(answer && { answer }) });
    if (here === page) return run;
    // What is passed by goes the same way whatever the answer.
    const taken: AnswerId = answer ?? waysFrom(flow, here).keys().next().value!;
    const next = wayTaken(flow, here, taken, before)!.to;
    if (answer) before = { ...before, [here]: answer };
    here = next;
  }
}
