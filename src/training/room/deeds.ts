import { groups } from '../../../machines/room/hands.ts';
import type { Room } from '../../../machines/room.machine.ts';
import type { Remote } from './channel.ts';
import type { Deed } from './useRoom.ts';

/** What the buttons that both windows have do in the room. */
export function deedOf(action: Remote, { now, group }: Room): Deed {
  if (typeof action === 'object') return { type: 'COUNT', group: action.group, answer: action.answer, by: action.by };
  switch (action) {
    case 'next':
      return { type: 'ADVANCE' };
    case 'back':
      return { type: 'BACK' };
    case 'undo':
      return { type: 'UNDO' };
    case 'skip':
      return { type: 'SKIP' };
    case 'group':
      return { type: 'GROUP', group: groups[(groups.indexOf(group) + 1) % groups.length]! };
    case 'timer':
      return { type: now.clock.startedAt === undefined ? 'TIMER_START' : 'TIMER_STOP' };
    case 'timer-reset':
      return { type: 'TIMER_RESET' };
  }
}
