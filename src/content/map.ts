import type { AnswerId, PageId } from '../../machines/flow.ts';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import type { FlowId } from '../../machines/index.ts';
import { mapOf } from '../../machines/map.ts';

/** A box on a map, in the map's own units; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The words in it, in the lines that they are set in. */
  readonly lines: readonly string[];
}

/** Answers that lead alike, as a part of their question's box. */
export interface AnswerBox extends Box {
  readonly answers: readonly AnswerId[];
}

/** A box on a map. On the map of a section `in` and `ut` are questions of other sections, that lead here and that are led to. */
export interface MapNode extends Box {
  readonly page: PageId;
  readonly kind: 'question' | 'outcome' | 'in' | 'ut';
  /** The answers, where the map shows them. */
  readonly answers?: readonly AnswerBox[];
}

/** A line on a map. */
export interface MapLine {
  readonly from: QuestionId;
  readonly to: PageId;
  /** The answers that it comes from, where the map shows them. */
  readonly answers?: readonly AnswerId[];
  /** It is taken only after certain earlier answers. */
  readonly conditional: boolean;
  /** The line and its arrowhead, as SVG paths. */
  readonly d: string;
  readonly head: string;
}

/** A map as it is drawn at build time: of a whole flow, or of one section. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In reading order: row by row. */
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** The maps of one flow. */
export interface Drawings {
  readonly whole: Drawing;
  readonly sections: Readonly<Record<string, Drawing>>;
}

/** The maps of both conversations. */
export type Maps = Readonly<Record<FlowId, Drawings>>;

/** A page with a map: of the staff's conversation or the parents', the whole of it or one section. Whether there is such a section is the map's to say. */
export interface MapRoute {
  readonly page: 'karta' | 'foralderkarta';
  readonly section: string | undefined;
}

/** The flow that a page maps. */
export const flowMapped = ({ page }: MapRoute): FlowId => (page === 'karta' ? 'personal' : 'foralder');

/** The addresses of every map there is. */
export const mapAddresses = (): readonly string[] =>
  (['personal', 'foralder'] as const).flatMap((flow) =>
    [undefined, ...mapOf(flows[flow]).sections.map(({ id }) => id)].map((section) => mapAddress(flow, section)),
  );

/** The page of a map: of a whole flow, or of one section of it. */
export const mapAddress = (flow: FlowId, section?: string): string =>
  `/karta/${flow === 'foralder' ? 'foralder/' : ''}${section ? `${section}/` : ''}`;
