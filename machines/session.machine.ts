import { assign, setup } from 'xstate';
import type { AnswerId, Answers } from './flow.ts';
import type { FlowId } from './index.ts';
import { flows } from './index.ts';
import type { QuestionId } from './ids.gen.ts';
import { prune, replay } from './replay.ts';
import { besideAt, endedNow, inOrder } from './several.ts';
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
  | { type: 'GO_ON'; answers: Answers; passes?: readonly QuestionId[] }
  | { type: 'NEXT'; arende: NonNullable<Answers['arende']>; known: Answers; passes?: readonly QuestionId[] }
  | { type: 'PLAN' }
  | { type: 'SHOW'; move: number }
  | { type: 'GO'; at: number }
  | { type: 'PLACE'; whereabouts: Whereabouts }
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
        move(context, without(currentAnswers(context), question), { passed: passes }),
      ),
    },
    // What the gate said is done: the same run goes on to the question that somebody came with, its answers kept.
    GO_ON: { actions: assign(({ context, event: { answers, passes = [] } }) => answered(context, answers, passes)) },
    // Another concern: a run of its own, with what is known filled in.
    NEXT: {
      guard: ({ context }) => hasEnded(context),
      actions: assign(({ context, event: { arende, known, passes = [] } }) => {
        const others = endedNow(context).map((ended) => ended.move);
        const answers = prune(flows[context.flow], { ...known, arende }, new Set(passes));
        return move(context, answers, { others, before: others.length, known, passed: passes });
      }),
    },
    PLAN: {
      guard: ({ context }) => hasEnded(context) && besideAt(context, context.at).others.length > 0,
      actions: assign(({ context }) => move(context, currentAnswers(context), {})),
    },
    SHOW: {
      guard: ({ context, event }) => inOrder(context).includes(event.move),
      actions: assign(({ context, event }) => shown(context, event.move)),
    },
    GO: { guard: ({ context, event }) => event.at in context.moves, actions: assign(({ event }) => ({ at: event.at })) },
    PLACE: { actions: assign(({ event }) => ({ whereabouts: event.whereabouts })) },
    RESTORE: { actions: assign(({ event }) => event.session) },
    CLEAR: { actions: assign(({ context }) => fresh(context.flow)) },
  },
});

const hasEnded = (context: Session) => endedNow(context).some((ended) => ended.move === context.at);

/** The run goes on with these answers, and with what the concerns before it have said. */
const answered = (context: Session, answers: Answers, passed: readonly QuestionId[]) =>
  move(context, prune(flows[context.flow], { ...besideAt(context, context.at).known, ...answers }, new Set(passed)), { passed });

/** One move on. Where the last of several concerns has ended, all of them stand on the screen as one plan. */
function move(context: Session, answers: Answers, changed: Partial<Beside>): Partial<Session> {
  const { moves, at, beside, flow } = context;
  const next = { ...besideAt(context, at), ...changed };
  const { outcome } = replay(flows[flow], answers, undefined, new Set(next.passed));
  return {
    moves: [...moves.slice(0, at + 1), answers],
    at: at + 1,
    beside: { ...beside, [at + 1]: { ...next, plan: outcome !== undefined && next.others.length > 0 } },
  };
}

/** One concern of a plan by itself: its run is on the screen, and the rest are the others. */
function shown(context: Session, wanted: number): Partial<Session> {
  const { moves, at, beside } = context;
  const order = inOrder(context);
  const others = order.filter((one) => one !== wanted);
  const { passed, known } = besideAt(context, wanted);
  return {
    moves: [...moves.slice(0, at + 1), moves[wanted]!],
    at: at + 1,
    beside: { ...beside, [at + 1]: { others, before: order.indexOf(wanted), known, plan: false, passed } },
  };
}

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([q]) => q !== question));
