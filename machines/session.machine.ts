import { assign, setup } from 'xstate';
import { continues } from './continues.ts';
import type { AnswerId, Answers } from './flow.ts';
import type { FlowId } from './index.ts';
import { flows } from './index.ts';
import type { QuestionId } from './ids.gen.ts';
import { prune, replay } from './replay.ts';
import type { Whereabouts } from './whereabouts.ts';

/** One visit to the flow: the answers after each move, so that Back and Forward are exact, and where among them the user is. */
export interface Session {
  readonly flow: FlowId;
  /** The answers after each move, the first without any. */
  readonly moves: readonly Answers[];
  /** The index in `moves` of what is on the screen. */
  readonly at: number;
  /** Where the pupil lives and goes to school, beside the questions. */
  readonly whereabouts: Whereabouts;
}

/** What the user, or the browser's Back and Forward, can do to a visit. */
export type SessionEvent =
  | { type: 'ANSWER'; question: QuestionId; answer: AnswerId }
  | { type: 'CHANGE'; question: QuestionId }
  | { type: 'GO_ON' }
  | { type: 'GO'; at: number }
  | { type: 'PLACE'; whereabouts: Whereabouts }
  | { type: 'RESTORE'; session: Session }
  | { type: 'CLEAR' };

/** A visit that has not begun. */
export const fresh = (flow: FlowId): Session => ({ flow, moves: [{}], at: 0, whereabouts: {} });

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
      actions: assign(({ context, event: { question, answer } }) =>
        move(context, prune(flows[context.flow], { ...currentAnswers(context), [question]: answer })),
      ),
    },
    // The later answers are kept until the new one is given; those it makes invalid are pruned then.
    CHANGE: { actions: assign(({ context, event }) => move(context, without(currentAnswers(context), event.question))) },
    // What the gate said is done: the same run goes on to the question that somebody came with, its answers kept.
    GO_ON: {
      guard: ({ context }) => goesOn(context) !== undefined,
      actions: assign(({ context }) => move(context, goesOn(context)!.answers)),
    },
    GO: { guard: ({ context, event }) => event.at in context.moves, actions: assign(({ event }) => ({ at: event.at })) },
    PLACE: { actions: assign(({ event }) => ({ whereabouts: event.whereabouts })) },
    RESTORE: { actions: assign(({ event }) => event.session) },
    CLEAR: { actions: assign(({ context }) => fresh(context.flow)) },
  },
});

function goesOn(context: Session) {
  const answers = currentAnswers(context);
  const { outcome } = replay(flows[context.flow], answers);
  return outcome && continues(flows[context.flow], outcome, answers);
}

const move = ({ moves, at }: Session, answers: Answers) => ({ moves: [...moves.slice(0, at + 1), answers], at: at + 1 });

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([q]) => q !== question));
