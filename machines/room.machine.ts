import { assign, setup } from 'xstate';
import { groups } from './room/hands.ts';
import type { Group } from './room/hands.ts';
import { after } from './room/moves.ts';
import type { Move } from './room/moves.ts';
import { emptySitting } from './room/sitting.ts';
import type { Sitting } from './room/sitting.ts';

/** A training session in a room: what has been done, move by move, and where that has led. */
export interface Room {
  /** Every move that changed something, oldest first: undo is exact because it does the others again. */
  readonly moves: readonly Move[];
  readonly now: Sitting;
  /** The group that the keyboard counts for, the first at every new question. No move: it changes nothing in the session. */
  readonly group: Group;
}

/** What the trainer, the remote and the notes window can do. */
export type RoomEvent = Move | { readonly type: 'UNDO' } | { readonly type: 'GROUP'; readonly group: Group } | { readonly type: 'CLEAR' };

/** A room where nothing has begun. */
export const emptyRoom: Room = { moves: [], now: emptySitting, group: 'skola' };

/** The room that `moves` lead to; those that cannot be made are left out. */
export const roomAfter = (moves: readonly Move[], group: Group = 'skola'): Room => ({ ...moves.reduce(moved, emptyRoom), group });

function moved(room: Room, move: Move): Room {
  const now = after(room.now, move);
  return now === room.now ? room : { now, moves: [...room.moves, move], group: groupAt(room, now) };
}

// Every question is counted from the first group on: the one that was counted last must not get the next question's first hands.
function groupAt({ now: before, group }: Room, now: Sitting): Group {
  const same = before.current === now.current && before.step === now.step && before.stage === now.stage;
  return same ? group : groups[0];
}

function undone(room: Room): Room {
  const before = roomAfter(room.moves.slice(0, -1));
  return { ...before, group: groupAt(room, before.now) };
}

/** The live part of a training: hands, answers shown, cases, timer. Where a case leads is always `replay`'s to say. */
export const room = setup({
  types: { context: {} as Room, events: {} as RoomEvent, input: {} as Room },
  actions: { move: assign(({ context, event }) => moved(context, event as Move)) },
}).createMachine({
  id: 'room',
  context: ({ input }) => input,
  on: {
    BEGIN: { actions: 'move' },
    ADD: { actions: 'move' },
    COUNT: { actions: 'move' },
    ADVANCE: { actions: 'move' },
    BACK: { actions: 'move' },
    SKIP: { actions: 'move' },
    JUMP: { actions: 'move' },
    RESTART: { actions: 'move' },
    END: { actions: 'move' },
    TAKE_HOME: { actions: 'move' },
    TIMER_START: { actions: 'move' },
    TIMER_STOP: { actions: 'move' },
    TIMER_RESET: { actions: 'move' },
    TIMER_SET: { actions: 'move' },
    UNDO: { actions: assign(({ context }) => undone(context)) },
    GROUP: { actions: assign(({ event }) => ({ group: event.group })) },
    CLEAR: { actions: assign(() => emptyRoom) },
  },
});
