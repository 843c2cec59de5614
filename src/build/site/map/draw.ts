import type { AnswerId, Flow, PageId } from '../../../../machines/flow.ts';
import type { QuestionId } from '../../../../machines/ids.gen.ts';
import { answerGroups, mapOf, sectionMap } from '../../../../machines/map.ts';
import type { FlowMap, MapEdge } from '../../../../machines/map.ts';
import type { Drawing, Drawings, MapLine, MapNode } from '../../../content/map.ts';
import type { UnlaidNode, UnlaidLine } from './dot.ts';
import { layOut } from './layout.ts';
import type { Laid } from './layout.ts';
import { setWords } from './set.ts';
import type { Setting } from './set.ts';

/** The words that a map is drawn with. */
export interface MapWords {
  readonly question: (id: PageId) => { readonly kort: string; readonly titel: string; readonly answer: (id: AnswerId) => string };
  readonly outcome: (id: PageId) => string;
  /** Words that may be divided, with a hyphen where. */
  readonly hyphens: readonly string[];
  /** Answers too many to be named: how many they are. */
  readonly many: (count: number) => string;
  /** Told of a word that is wider than its box and has no place to be divided at. */
  readonly tooWide: (word: string) => void;
}

// Sizes in map units: of the words, their lines, the boxes and the room around the words.
const whole = { size: 15, line: 17, width: 104, padding: 6 } as const;
const section = { size: 14, title: 15, line: 18, width: 132, least: 230, padding: 9, named: 3 } as const;

// An A3 lying down, inside its margins (mm): the map should be as large as can be on it.
const paper = { width: 400, height: 272 } as const;
/** On how many rows boxes that lead nowhere may be spread; what is best on paper is taken. */
const rows = [1, 2, 3, 4, 5] as const;

/** Draws the maps of a flow: the whole of it, and each of its sections with the answers in view. */
export async function drawingsOf(flow: Flow, words: MapWords): Promise<Drawings> {
  const map = mapOf(flow);
  const sections: [string, Drawing][] = [];
  for (const { id } of map.sections) sections.push([id, await drawSection(flow, map, id, words)]);
  return { whole: await drawWhole(map, words), sections: Object.fromEntries(sections) };
}

async function drawWhole(map: FlowMap, words: MapWords): Promise<Drawing> {
  const box = (page: PageId, kind: MapNode['kind'], text: string): UnlaidNode => ({
    name: page,
    page,
    kind,
    ...boxed([text], whole, words),
  });
  const nodes = [
    ...map.sections.flatMap(({ questions }) => questions.map((id) => box(id, 'question', words.question(id).kort))),
    ...map.outcomes.map((id) => box(id, 'outcome', words.outcome(id))),
  ];
  return drawn(
    nodes,
    map.edges.map(({ from, to }) => ({ from, to })),
    map.edges.map(lineOf),
  );
}

async function drawSection(flow: Flow, map: FlowMap, id: string, words: MapWords): Promise<Drawing> {
  const { questions, outcomes, edges, into } = sectionMap(map, id)!;
  const own = new Set<PageId>([...questions, ...outcomes]);
  const elsewhere = (page: PageId, kind: 'in' | 'ut'): UnlaidNode => ({
    name: `${kind} ${page}`,
    page,
    kind,
    ...boxed([words.question(page).kort], section, words),
  });
  const nodes = [
    ...[...new Set(into.map(({ from }) => from))].map((page) => elsewhere(page, 'in')),
    ...questions.map((question) => card(flow, question, words)),
    ...outcomes.map((page): UnlaidNode => ({ name: page, page, kind: 'outcome', ...boxed([words.outcome(page)], section, words) })),
    ...[...new Set(edges.map(({ to }) => to))].filter((page) => !own.has(page)).map((page) => elsewhere(page, 'ut')),
  ];
  const fromAnswers = questions.flatMap((from) =>
    answerGroups(flow, from).flatMap(({ answers, ways }, answer) =>
      [...new Set(ways.map(({ to }) => to))].map((to) => ({
        laid: { from, answer, to: own.has(to) ? to : `ut ${to}` },
        line: { from, to, answers, conditional: ways.every((way) => way.to !== to || way.when !== undefined) },
      })),
    ),
  );
  return drawn(
    nodes,
    [...into.map(({ from, to }) => ({ from: `in ${from}`, to })), ...fromAnswers.map(({ laid }) => laid)],
    [...into.map(lineOf), ...fromAnswers.map(({ line }) => line)],
  );
}

const lineOf = ({ from, to, ways }: MapEdge) => ({ from, to, conditional: ways.every(({ when }) => when !== undefined) });

// A question with its answers below it, side by side. Those that lead alike are one box: each on a line of its own if there is room,
// else the first and the last and how many they are.
function card(flow: Flow, id: QuestionId, words: MapWords): UnlaidNode {
  const { titel, answer } = words.question(id);
  const groups = answerGroups(flow, id);
  const width = Math.max(section.width * groups.length, section.least);
  const own = width / groups.length;
  const boxes = groups.map(({ answers }) => {
    const texts = answers.map(answer);
    const shown = texts.length > section.named ? [texts[0]!, `… ${texts.at(-1)}`, `(${words.many(texts.length)})`] : texts;
    return { answers, ...boxed(shown, { ...section, width: own }, words) };
  });
  const height = Math.max(...boxes.map(({ h }) => h));
  const title = boxed([titel], { ...section, size: section.title, width }, words);
  return { name: id, page: id, kind: 'question', ...title, h: title.h + height, answers: boxes.map((box) => ({ ...box, h: height })) };
}

function boxed(texts: readonly string[], { size, line, width, padding }: Setting & { line: number; padding: number }, words: MapWords) {
  const lines = texts.flatMap((text) => {
    const set = setWords(text, { size, width: width - 2 * padding }, words.hyphens);
    if (set.tooWide) words.tooWide(set.tooWide);
    return set.lines;
  });
  return { lines, w: width, h: lines.length * line + 2 * padding };
}

async function drawn(
  unlaid: readonly UnlaidNode[],
  laid: readonly UnlaidLine[],
  lines: readonly Omit<MapLine, 'd' | 'head'>[],
): Promise<Drawing> {
  const tried = await Promise.all(rows.map((count) => layOut(unlaid, laid, count)));
  const { width, height, nodes, paths } = tried.reduce((best, next) => (scaleOf(next) > scaleOf(best) ? next : best));
  return {
    width,
    height,
    nodes: nodes.toSorted((a, b) => a.y - b.y || a.x - b.x),
    lines: lines.map((line, index) => ({ ...line, ...paths[index]! })),
  };
}

const scaleOf = ({ width, height }: Laid) => Math.min(paper.width / width, paper.height / height);
