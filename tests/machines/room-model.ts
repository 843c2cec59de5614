import { createActor } from 'xstate';
import type { AnswerId, Answers } from '../../machines/flow.ts';
import { emptyRoom, room } from '../../machines/room.machine.ts';
import type { Room, RoomEvent } from '../../machines/room.machine.ts';
import type { Group } from '../../machines/room/hands.ts';
import { currentStep } from '../../machines/room/sitting.ts';
import type { RoomCase } from '../../machines/room/sitting.ts';

const absent: Answers = { arende: 'franvaro', misstanke: 'nej', skolform: 'gymnasiet', myndig: 'ja' };
const worried: Answers = { arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja' };

/** Two cases to play with: four questions, and three. */
export const cases: readonly RoomCase[] = [
  { id: 'borta', svar: absent },
  { id: 'fara', svar: worried },
];

export const begin: RoomEvent = { type: 'BEGIN', cases, minutes: 2, at: 0 };

let clock = 0;
/** One event of a kind that carries nothing but its time. */
export const at = (
  type: 'ADVANCE' | 'BACK' | 'SKIP' | 'RESTART' | 'END' | 'TIMER_START' | 'TIMER_STOP' | 'TIMER_RESET',
  time = (clock += 1),
): RoomEvent => ({ type, at: time });
export const hand = (group: Group, answer: string, by: 1 | -1 = 1): RoomEvent => ({
  type: 'COUNT',
  group,
  answer: answer as AnswerId,
  by,
  at: (clock += 1),
});
export const hands = (group: Group, answer: string, count: number): readonly RoomEvent[] =>
  Array.from({ length: count }, () => hand(group, answer));
export const advance = (times: number): readonly RoomEvent[] => Array.from({ length: times }, () => at('ADVANCE'));

/** The room after events, from the beginning or from a room that was kept. Throws what the machine throws. */
export function after(events: readonly RoomEvent[], input: Room = emptyRoom): Room {
  const actor = createActor(room, { input });
  // Without somebody who listens XState tells of an error later, and the room stands as if nothing had happened.
  actor.subscribe({ error: () => undefined });
  actor.start();
  for (const event of events) actor.send(event);
  const snapshot = actor.getSnapshot();
  if (snapshot.status === 'error') throw snapshot.error;
  return snapshot.context;
}

/** Where a room is, for people: `borta choose arende`, `borta revealed arende 0`. */
export function where({ now }: Room): string {
  return [now.current, now.stage, currentStep(now)?.question, now.stage === 'road' || now.stage === 'revealed' ? now.part : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
}
