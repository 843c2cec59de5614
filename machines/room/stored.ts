import type { Group } from './hands.ts';
import { groups } from './hands.ts';
import { after } from './moves.ts';
import type { Move } from './moves.ts';
import { currentCase, emptySitting } from './sitting.ts';
import type { RoomCase, Sitting } from './sitting.ts';
import type { Room } from '../room.machine.ts';
import { roomAfter } from '../room.machine.ts';

type Begin = Extract<Move, { type: 'BEGIN' }>;

/** A move as the tab remembers it: cases by id, since their answers stand in the content. */
type StoredMove = Exclude<Move, { type: 'BEGIN' | 'ADD' }> | (Omit<Begin, 'cases'> & { readonly cases: readonly string[] });

/** A session as the tab remembers it: hands and ids, and nothing of a case that came from the device. */
export interface StoredRoom {
  readonly group: Group;
  readonly moves: readonly StoredMove[];
}

/** What the tab may remember of a room. */
export function toStored({ moves, group }: Room): StoredRoom {
  let sitting = emptySitting;
  const kept = moves.flatMap((move) => {
    const before = sitting;
    sitting = after(before, move);
    return keep(before, move, sitting);
  });
  return { group, moves: kept };
}

/** The room that the tab remembers; cases that are no longer there are left out, and with them what rested on them. */
export function fromStored(stored: StoredRoom, caseOf: (id: string) => RoomCase | undefined): Room {
  const moves = stored.moves.map((move) =>
    move.type === 'BEGIN' ? { ...move, cases: move.cases.flatMap((id) => caseOf(id) ?? []) } : move,
  );
  return roomAfter(moves, stored.group);
}

/** True for something that has the shape of a stored room, whatever wrote it. */
export function isStoredRoom(value: unknown): value is StoredRoom {
  if (!isObject(value) || !groups.includes(value['group'] as Group) || !Array.isArray(value['moves'])) return false;
  return value['moves'].every(
    (move) => isObject(move) && typeof move['type'] === 'string' && typeof move['at'] === 'number' && isWhole(move),
  );
}

// Where a case from the device was on the screen only the way out of it is kept, as a jump to where it led.
function keep(before: Sitting, move: Move, now: Sitting): readonly StoredMove[] {
  if (move.type === 'BEGIN') return [{ ...move, cases: move.cases.filter(({ own }) => !own).map(({ id }) => id) }];
  const [was, is] = [before, now].map((sitting) => currentCase(sitting)?.own === true);
  if (move.type === 'ADD' || is) return [];
  if (!was) return [move];
  return [{ type: 'JUMP', to: now.current!, ...(now.stage !== 'story' && { step: now.step }), at: move.at }];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

// What `after` takes apart must be there; any value in it that does not fit is a move that changes nothing.
const isWhole = ({ type, cases, group, by, answer }: Readonly<Record<string, unknown>>) =>
  type === 'BEGIN'
    ? Array.isArray(cases)
    : type === 'COUNT'
      ? groups.includes(group as Group) && (by === 1 || by === -1) && typeof answer === 'string'
      : type !== 'ADD';
