import { assign, setup } from 'xstate';
import type { AnswerId, Answers } from './flow.ts';
import type { FlowId } from './index.ts';
import { flows } from './index.ts';
import type { QuestionId } from './ids.gen.ts';
import { prune, replay } from './replay.ts';
import { besideAt } from './several.ts';
import type { Beside, Moves } from './several.ts';
import type { Whereabouts } from './whereabouts.ts';

/**
 * One visit to the flow: the answers after each move, so that Back and Forward are exact, and where among them the user is.
 * With several concerns each has a run of its own in it, and a move says which others there are.
 */
export interface Session extends Moves {
  /** Where the pupil lives and goes to school, beside the questions. */
  readonly whereabouts: Whereabouts;
}

/** What the user, or the browser's Back and Forward, can do to a visit. `passes`: the questions that change nothing here. */
export type SessionEvent =
  | { type: 'ANSWER'; question: QuestionId; answer: AnswerId; passes?: readonly QuestionId[] }
  | { type: 'CHANGE'; question: QuestionId; passes?: readonly QuestionId[] }
  | { type: 'MOVE'; answers: Answers; beside: Beside }
  | { type: 'GO'; at: number }
  | { type: 'LOCATE'; whereabouts: Whereabouts }
  | { type: 'RESTORE'; session: Session }
  | { type: 'CLEAR' };

/** A visit that has not begun. */
export const fresh = (flow: FlowId): Session => ({ flow, moves: [{}], at: 0, beside: {}, whereabouts: {} });

/** The answers that hold now. */
export const currentAnswers = ({ moves, at }: Pick<Session, 'moves' | 'at'>): Answers => moves[at] ?? {};

/** The live part: what has been answered, move by move. Where that leads is always `replay`'s to say. */
export const session = setup({
  types: { context: {} as Session, events: {} as SessionEvent, input: {} as Session },
}).createMachine({
  id: 'session',
  context: ({ input }) => input,
  on: {
    ANSWER: {
      actions: assign(({ context, event: { question, answer, passes = [] } }) =>
        answered(context, { ...currentAnswers(context), [question]: answer }, passes),
      ),
    },
    // The later answers are kept until the new one is given; those it makes invalid are pruned then.
    CHANGE: {
      actions: assign(({ context, event: { question, passes = [] } }) =>
        moved(context, without(currentAnswers(context), question), { ...besideAt(context, context.at), passed: passes, plan: false }),
      ),
    },
    // On to the question somebody came with, to another concern, or to what they are together: see `concerns.ts`.
    MOVE: { actions: assign(({ context, event: { answers, beside } }) => moved(context, answers, beside)) },
    GO: { guard: ({ context, event }) => event.at in context.moves, actions: assign(({ event }) => ({ at: event.at })) },
    LOCATE: { actions: assign(({ event }) => ({ whereabouts: event.whereabouts })) },
    RESTORE: { actions: assign(({ event }) => event.session) },
    CLEAR: { actions: assign(({ context }) => fresh(context.flow)) },
  },
});

/** The run goes on with these answers, and with what the concerns before it have said. Where the last of several has ended, all stand as one plan. */
function answered(context: Session, answers: Answers, passed: readonly QuestionId[]): Partial<Session> {
  const beside = besideAt(context, context.at);
  const skips = new Set(passed);
  const kept = prune(flows[context.flow], { ...beside.known, ...answers }, skips);
  const { outcome } = replay(flows[context.flow], kept, undefined, skips);
  return moved(context, kept, { ...beside, passed, plan: outcome !== undefined && beside.others.length > 0 });
}

const moved = ({ moves, at, beside }: Session, answers: Answers, next: Beside): Partial<Session> => ({
  moves: [...moves.slice(0, at + 1), answers],
  at: at + 1,
  beside: { ...beside, [at + 1]: next },
});

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([q]) => q !== question));
