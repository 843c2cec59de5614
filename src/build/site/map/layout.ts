import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { MapNode } from '../../../content/map.ts';
import { dotOf } from './dot.ts';
import type { UnlaidNode, UnlaidLine } from './dot.ts';

/** Where Graphviz has put everything, in map units from the upper left corner. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  /** In the order that they were given in. */
  readonly nodes: readonly MapNode[];
  /** The paths of each line, in the order that they were given in. */
  readonly paths: readonly { readonly d: string; readonly head: string }[];
}

let loading: Promise<Graphviz> | undefined;

/** Lays a map out. `stagger` spreads boxes that lead nowhere on so many rows, so that the map is not wider than it need be. */
export async function layOut(unlaid: readonly UnlaidNode[], lines: readonly UnlaidLine[], stagger: number): Promise<Laid> {
  const graphviz = await (loading ??= Graphviz.load());
  const dot = dotOf(unlaid, lines);
  const spread = stagger > 1 ? graphviz.unflatten(dot, stagger, false, 0) : dot;
  const laid = JSON.parse(graphviz.layout(spread, 'json', 'dot')) as Answer;
  const [, , width, height] = numbersIn(laid.bb) as [number, number, number, number];
  const objects = new Map((laid.objects ?? []).map((object) => [object.name, object]));
  const nodes = unlaid.map(({ name, answers, ...node }): MapNode => {
    const [centre, middle] = numbersIn(objects.get(name)!.pos) as [number, number];
    const [x, y] = [Math.round(centre - node.w / 2), Math.round(height - middle - node.h / 2)];
    return { ...node, x, y, ...(answers && { answers: sideBySide(answers, x, y + node.h) }) };
  });
  // Graphviz hands lines back in an order of its own; by its ends and its door each is known again.
  const found = new Map(
    (laid.edges ?? []).map((edge) => [keyOf(laid.objects![edge.tail]!.name, edge.tailport, laid.objects![edge.head]!.name), edge]),
  );
  const paths = lines.map(({ from, answer, to }) => {
    const edge = found.get(keyOf(from, answer === undefined ? 's' : `a${answer}:s`, to));
    if (!edge) throw new Error(`Graphviz har inte ritat linjen från ${from} till ${to}`);
    return pathsOf(edge.pos, height);
  });
  return { width: Math.ceil(width), height: Math.ceil(height), nodes, paths };
}

interface Answer {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos: string }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly tailport: string; readonly pos: string }[];
}

const keyOf = (from: string, door: string, to: string) => `${from} ${door} ${to}`;
const numbersIn = (text: string): readonly number[] => text.split(',').map(Number);

function sideBySide(answers: NonNullable<UnlaidNode['answers']>, x: number, bottom: number) {
  let left = x;
  return answers.map((answer) => {
    const box = { ...answer, x: left, y: bottom - answer.h };
    left += answer.w;
    return box;
  });
}

// ”e,x,y p0 p1 p2 p3 …”: where the arrow ends, then where the line begins and three points for each bend of it.
function pathsOf(pos: string, height: number): { readonly d: string; readonly head: string } {
  const [end, ...points] = pos.split(' ').map((point) => {
    const [x, y] = point.replace('e,', '').split(',').map(Number) as [number, number];
    return [x, height - y] as const;
  });
  const [start, ...bends] = points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  return { d: `M${start}C${bends.join(' ')}`, head: headAt(points.at(-1)!, end!) };
}

const halfWidth = 3.6;

function headAt([x, y]: readonly [number, number], [tipX, tipY]: readonly [number, number]): string {
  const length = Math.hypot(tipX - x, tipY - y) || 1;
  const [sideX, sideY] = [((tipY - y) / length) * halfWidth, ((x - tipX) / length) * halfWidth];
  const at = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`;
  return `M${at(tipX, tipY)}L${at(x + sideX, y + sideY)}L${at(x - sideX, y - sideY)}z`;
}
