import type { Box, MapNode } from '../../../content/map.ts';

/** A box to be laid out: what is drawn, without where. */
export interface UnlaidNode extends Omit<MapNode, 'x' | 'y' | 'answers'> {
  /** Names it in the layout. */
  readonly name: string;
  /** The answers below the words, side by side, each as wide and high as it says. */
  readonly answers?: readonly (Omit<Box, 'x' | 'y'> & { readonly answers: NonNullable<MapNode['answers']>[number]['answers'] })[];
}

/** A line to be laid out, from one of the answers where they are shown. */
export interface UnlaidLine {
  readonly from: string;
  readonly answer?: number;
  readonly to: string;
}

/** A map in Graphviz's language, from top to bottom: boxes of a fixed size (a map unit is a point), and lines by the boxes' names. */
export const dotOf = (nodes: readonly UnlaidNode[], lines: readonly UnlaidLine[]): string => `digraph {
  rankdir=TB nodesep=0.14 ranksep=0.42 outputorder=edgesfirst
  node [shape=plain margin=0 fontsize=1]
  edge [arrowsize=0.7]
${nodes.map((node) => `  "${node.name}" [label=<${table(node)}>]`).join('\n')}
${lines.map(({ from, answer, to }) => `  "${from}"${answer === undefined ? '' : `:a${answer}`}:s -> "${to}":n`).join('\n')}
}`;

// A table is the only shape of Graphviz that has doors of its own: each answer is a cell, and its lines leave from there.
function table({ w, h, answers = [] }: UnlaidNode): string {
  const cell = (width: number, height: number, more: string) => `<TD FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"${more}></TD>`;
  const own = answers.length > 0 ? h - Math.max(...answers.map((answer) => answer.h)) : h;
  const top = `<TR>${cell(w, own, answers.length > 0 ? ` COLSPAN="${answers.length}"` : '')}</TR>`;
  const below = answers.map((answer, index) => cell(answer.w, answer.h, ` PORT="a${index}"`)).join('');
  return `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">${top}${below && `<TR>${below}</TR>`}</TABLE>`;
}
