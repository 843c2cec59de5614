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

/** True for something that has the shape of a stored room, whatever wrote it: a move of an unknown kind or shape makes it none. */
export function isStoredRoom(value: unknown): value is StoredRoom {
  if (!isObject(value) || !groups.includes(value['group'] as Group) || !Array.isArray(value['moves'])) return false;
  return value['moves'].every((move) => isObject(move) && isTime(move['at']) && isWhole(move));
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
const isText = (value: unknown) => typeof value === 'string';
const isTime = (value: unknown) => Number.isFinite(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

// The ids in it may be of an older version: a move that no longer fits changes nothing.
function isWhole({ type, ...move }: Readonly<Record<string, unknown>>): boolean {
  switch (type) {
    case 'BEGIN':
      return isTexts(move['cases']) && isTime(move['minutes']) && (move['ask'] === undefined || isTexts(move['ask']));
    case 'COUNT':
      return groups.includes(move['group'] as Group) && (move['by'] === 1 || move['by'] === -1) && isText(move['answer']);
    case 'JUMP':
      return isText(move['to']) && (move['step'] === undefined || isTime(move['step']));
    case 'TAKE_HOME':
      return isText(move['item']) && typeof move['on'] === 'boolean';
    case 'TIMER_SET':
      return isTime(move['minutes']);
    case 'ADVANCE':
    case 'BACK':
    case 'SKIP':
    case 'RESTART':
    case 'END':
    case 'TIMER_START':
    case 'TIMER_STOP':
    case 'TIMER_RESET':
      return true;
    default:
      return false;
  }
}
