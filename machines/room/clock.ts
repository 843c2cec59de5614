/** The timer of the room, as data: how long it is set to, what has gone, and since when it is running (ms). */
export interface Clock {
  readonly minutes: number;
  readonly elapsed: number;
  readonly startedAt?: number;
}

/** What can be done with the timer. */
export type ClockMove =
  | { readonly type: 'TIMER_START' | 'TIMER_STOP' | 'TIMER_RESET'; readonly at: number }
  | { readonly type: 'TIMER_SET'; readonly minutes: number; readonly at: number };

/** A timer that stands still. */
export const stillClock: Clock = { minutes: 3, elapsed: 0 };

/** The timer after a move; the same timer when the move changes nothing. */
export function clockAfter(clock: Clock, move: ClockMove): Clock {
  const { startedAt: _running, ...still } = clock;
  switch (move.type) {
    case 'TIMER_START':
      return clock.startedAt === undefined ? { ...clock, startedAt: move.at } : clock;
    case 'TIMER_STOP':
      return clock.startedAt === undefined ? clock : { ...still, elapsed: gone(clock, move.at) };
    case 'TIMER_RESET':
      return clock.startedAt === undefined && clock.elapsed === 0 ? clock : { ...still, elapsed: 0 };
    case 'TIMER_SET':
      return Number.isInteger(move.minutes) && move.minutes >= 1 && move.minutes <= 90 && move.minutes !== clock.minutes
        ? { ...still, minutes: move.minutes, elapsed: 0 }
        : clock;
  }
}

/** How much has gone at a moment (ms). A clock that is set back on the device never takes time away. */
export const gone = ({ elapsed, startedAt }: Clock, now: number): number =>
  elapsed + (startedAt === undefined ? 0 : Math.max(0, now - startedAt));

/** How much is left at a moment (ms); below 0 when the time is out. */
export const left = (clock: Clock, now: number): number => clock.minutes * 60_000 - gone(clock, now);
