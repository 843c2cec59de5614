import type { AnswerId } from '../flow.ts';
import { flows } from '../index.ts';
import type { QuestionId } from '../ids.gen.ts';
import { clockAfter } from './clock.ts';
import type { ClockMove } from './clock.ts';
import { offeredAt } from '../replay.ts';
import { counted } from './hands.ts';
import type { Group } from './hands.ts';
import { currentCase, currentStep, emptySitting, handsAt, recordOf, runOf } from './sitting.ts';
import type { CaseRecord, RoomCase, Sitting } from './sitting.ts';
import { advanced, arrivedAt, nextAsked, steppedBack } from './walk.ts';

/** Something done in the room, at a time (ms since 1970). A session is nothing but its moves. */
export type Move =
  | {
      readonly type: 'BEGIN';
      readonly cases: readonly RoomCase[];
      /** The questions to vote on, in a session that is short. */
      readonly ask?: readonly QuestionId[];
      readonly minutes: number;
      readonly at: number;
    }
  | { readonly type: 'ADD'; readonly case: RoomCase; readonly at: number }
  | { readonly type: 'COUNT'; readonly group: Group; readonly answer: AnswerId; readonly by: 1 | -1; readonly at: number }
  | { readonly type: 'ADVANCE' | 'BACK' | 'SKIP' | 'RESTART' | 'END'; readonly at: number }
  | { readonly type: 'JUMP'; readonly to: string; readonly step?: number; readonly at: number }
  | { readonly type: 'TAKE_HOME'; readonly item: string; readonly on: boolean; readonly at: number }
  | ClockMove;

/** The session after a move; the very same object when the move is none that can be made there. */
export function after(sitting: Sitting, move: Move): Sitting {
  const moved = step(sitting, move);
  return moved === sitting ? sitting : { ...timed(sitting, moved, move.at), latest: move.at };
}

function step(sitting: Sitting, move: Move): Sitting {
  switch (move.type) {
    case 'BEGIN':
      return begun(move) ?? sitting;
    case 'ADD':
      return added(sitting, move.case, move.at);
    case 'COUNT':
      return count(sitting, move.group, move.answer, move.by);
    case 'ADVANCE':
      return advanced(sitting);
    case 'BACK':
      return steppedBack(sitting);
    case 'SKIP':
      return skipped(sitting);
    case 'JUMP':
      return arrivedAt(sitting, move.to, move.step);
    case 'RESTART':
      return restarted(sitting);
    case 'END':
      return sitting.current === undefined || sitting.stage === 'minutes' ? sitting : { ...sitting, stage: 'minutes' };
    case 'TAKE_HOME':
      return takenHome(sitting, move.item, move.on);
    default: {
      const clock = clockAfter(sitting.clock, move);
      return clock === sitting.clock ? sitting : { ...sitting, clock };
    }
  }
}

// A case without an end cannot be played: the file that says so has passed no check.
const playable = (cases: readonly RoomCase[]) => cases.filter((roomCase) => runOf(roomCase).outcome !== undefined);

function begun({ cases, ask, minutes, at }: Extract<Move, { type: 'BEGIN' }>): Sitting | undefined {
  const [first, ...rest] = playable(cases);
  if (!first) return undefined;
  const clock = clockAfter(emptySitting.clock, { type: 'TIMER_SET', minutes, at });
  return { ...emptySitting, ...(ask && { ask }), cases: [first, ...rest], current: first.id, stage: 'story', clock, began: at };
}

function added(sitting: Sitting, roomCase: RoomCase, at: number): Sitting {
  if (playable([roomCase]).length === 0 || sitting.cases.some(({ id }) => id === roomCase.id)) return sitting;
  const next = sitting.cases.findIndex(({ id }) => id === sitting.current) + 1;
  const cases = [...sitting.cases.slice(0, next), roomCase, ...sitting.cases.slice(next)];
  return { ...sitting, cases, current: roomCase.id, stage: 'story', step: 0, part: 0, began: sitting.began ?? at };
}

function count(sitting: Sitting, group: Group, answer: AnswerId, by: 1 | -1): Sitting {
  const at = currentStep(sitting);
  // What the tab remembers may be of an older version, with answers that are no longer there.
  if (!at || sitting.stage !== 'choose' || !offeredAt(flows.personal, at.question).includes(answer)) return sitting;
  const before = handsAt(sitting, sitting.current!, at.question);
  const hands = counted(before, group, answer, by);
  return hands === before ? sitting : changed(sitting, (record) => ({ hands: { ...record.hands, [at.question]: hands } }));
}

function skipped(sitting: Sitting): Sitting {
  const at = currentStep(sitting);
  if (!at || sitting.stage !== 'choose') return sitting;
  const marked = changed(sitting, (record) => ({ skipped: [...without(record.skipped, at.question), at.question] }));
  return arrivedAt(marked, sitting.current!, nextAsked(marked, sitting.step + 1));
}

function restarted(sitting: Sitting): Sitting {
  if (!currentCase(sitting) || sitting.stage === 'minutes') return sitting;
  const empty = changed(sitting, () => ({ hands: {}, shown: [], skipped: [], ended: false }));
  return { ...empty, stage: 'story', step: 0, part: 0 };
}

function takenHome(sitting: Sitting, item: string, on: boolean): Sitting {
  if (sitting.takenHome.includes(item) === on) return sitting;
  return { ...sitting, takenHome: on ? [...sitting.takenHome, item] : sitting.takenHome.filter((other) => other !== item) };
}

const changed = (sitting: Sitting, change: (record: CaseRecord) => Partial<CaseRecord>): Sitting => {
  const record = recordOf(sitting, sitting.current!);
  return { ...sitting, records: { ...sitting.records, [sitting.current!]: { ...record, ...change(record) } } };
};

const without = (list: readonly QuestionId[], question: QuestionId) => list.filter((other) => other !== question);

// The time since the last move was spent at the case that stood on the screen.
function timed(before: Sitting, moved: Sitting, at: number): Sitting {
  const { current, latest = at, stage } = before;
  const roomCase = moved.cases.find(({ id }) => id === current);
  if (!roomCase || stage === 'minutes') return moved;
  const record = recordOf(moved, roomCase.id);
  const spent = record.spent + Math.max(0, at - latest);
  return { ...moved, records: { ...moved.records, [roomCase.id]: { ...record, spent } } };
}
