import type { Room } from '../../../machines/room.machine.ts';
import type { RemoteAction } from './channel.ts';
import type { Deed } from './useRoom.ts';

/** What the buttons that both windows have do in the room. */
export function deedOf(action: RemoteAction, { now }: Room): Deed {
  switch (action) {
    case 'next':
      return { type: 'ADVANCE' };
    case 'back':
      return { type: 'BACK' };
    case 'undo':
      return { type: 'UNDO' };
    case 'skip':
      return { type: 'SKIP' };
    case 'timer':
      return { type: now.clock.startedAt === undefined ? 'TIMER_START' : 'TIMER_STOP' };
    case 'timer-reset':
      return { type: 'TIMER_RESET' };
  }
}
