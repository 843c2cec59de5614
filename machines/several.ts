import type { Answers } from './flow.ts';
import type { FlowId } from './index.ts';
import type { QuestionId } from './ids.gen.ts';

/** What a move has beside its answers. */
export interface Beside {
  /** The finished runs of the other concerns, in the order they were asked about: the moves that they ended in. */
  readonly others: readonly number[];
  /** How many of the others were asked about before the run of this move. */
  readonly before: number;
  /** What was known when it was asked about, from the concerns before it. */
  readonly known: Answers;
  /** All of them are on the screen, as one plan. */
  readonly plan: boolean;
  /** The questions that were passed by, because their answers changed nothing where the school lies. */
  readonly passed: readonly QuestionId[];
}

/** The moves of a visit, with what each has beside its answers. */
export interface Moves {
  readonly flow: FlowId;
  /** The answers after each move, the first without any. */
  readonly moves: readonly Answers[];
  /** The index in `moves` of what is on the screen. */
  readonly at: number;
  /** By index in `moves`; a move that has none is of a single concern. */
  readonly beside: Readonly<Record<number, Beside>>;
}

const alone: Beside = { others: [], before: 0, known: {}, plan: false, passed: [] };

/** What stands beside a move's answers. */
export const besideAt = ({ beside }: Pick<Moves, 'beside'>, move: number): Beside => beside[move] ?? alone;

/** True when what stands beside the moves hangs together, whatever wrote it: every concern is a move made before, and no concern is there twice. */
export const hangsTogether = ({ moves, beside }: Pick<Moves, 'moves' | 'beside'>): boolean =>
  Object.entries(beside).every(
    ([move, { others, before }]) =>
      Number(move) in moves &&
      before <= others.length &&
      new Set(others).size === others.length &&
      others.every((other) => other > 0 && other < Number(move)),
  );
