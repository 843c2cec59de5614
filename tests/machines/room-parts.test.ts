import { describe, expect, it } from 'vitest';
import { room, roomAfter } from '../../machines/room.machine.ts';
import type { RoomEvent } from '../../machines/room.machine.ts';
import { clockAfter, gone, stillClock } from '../../machines/room/clock.ts';
import type { Clock } from '../../machines/room/clock.ts';
import { leading, noHands, partingOf, share } from '../../machines/room/hands.ts';
import { recordOf } from '../../machines/room/sitting.ts';
import { fromStored, isStoredRoom, toStored } from '../../machines/room/stored.ts';
import { summaryOf } from '../../machines/room/summary.ts';
import { advance, after, at, begin, cases, where } from './room-model.ts';

const [absent, worried] = cases;
const own = { id: 'eget-fall', svar: worried!.svar, own: true } as const;
const jump = (to: string, step?: number, time = 1): RoomEvent => ({ type: 'JUMP', to, ...(step !== undefined && { step }), at: time });

/** The kinds of the moves that changed something. */
const kept = (events: readonly RoomEvent[]) => after(events).moves.map(({ type }) => type);

describe('the timer', () => {
  const still: Clock = { minutes: 2, elapsed: 30_000 };
  const running: Clock = { minutes: 2, elapsed: 0, startedAt: 1000 };

  it('stands still at three minutes from the beginning', () => {
    expect(stillClock).toEqual({ minutes: 3, elapsed: 0 });
    expect(gone(still, 99_000)).toBe(30_000);
  });

  it('is the same when a move changes nothing', () => {
    expect(clockAfter(running, { type: 'TIMER_START', at: 5000 })).toBe(running);
    expect(clockAfter(still, { type: 'TIMER_STOP', at: 5000 })).toBe(still);
    expect(clockAfter(stillClock, { type: 'TIMER_RESET', at: 5000 })).toBe(stillClock);
    expect(clockAfter(running, { type: 'TIMER_SET', minutes: 2, at: 5000 })).toBe(running);
    expect(kept([begin, at('TIMER_STOP')])).toEqual(['BEGIN']);
  });

  it('stops when it is put back to nothing, also before anything has gone', () => {
    expect(clockAfter(running, { type: 'TIMER_RESET', at: 5000 })).toEqual({ minutes: 2, elapsed: 0 });
  });

  it.each([1, 90])('can be set to %d minutes', (minutes) => {
    expect(clockAfter(still, { type: 'TIMER_SET', minutes, at: 1 })).toEqual({ minutes, elapsed: 0 });
  });
});

describe('hands', () => {
  it('are no part of none', () => {
    expect(share(noHands, 'skola', 'ja')).toBe(0);
    expect(leading(noHands, 'skola')).toEqual([]);
  });

  it('weigh unevenly when a third of a group, and no more, would have to move', () => {
    expect(partingOf({ skola: { ja: 1 }, socialtjanst: { ja: 4, nej: 1, osaker: 1 } })).toBe('weight');
  });
});

describe('a move that changes nothing is none', () => {
  const takeHome = (on: boolean): RoomEvent => ({ type: 'TAKE_HOME', item: 'x', on, at: 1 });

  it.each<[string, readonly RoomEvent[], RoomEvent]>([
    ['to end what has ended', [at('END')], at('END')],
    ['to begin anew what has ended', [at('END')], at('RESTART')],
    ['to skip a question whose answer is shown', advance(2), at('SKIP')],
    ['to take home what has been taken', [takeHome(true)], takeHome(true)],
    ['to put back what has not been taken', [], takeHome(false)],
    ['to take in a case without an end', [], { type: 'ADD', case: { id: 'stum', svar: { arende: 'oro' } }, at: 1 }],
  ])('%s', (_, before, move) => expect(kept([begin, ...before, move])).toEqual(kept([begin, ...before])));
});

describe('the positions of a session', () => {
  it('are none before it has begun, and the moves there none', () => {
    expect(after([...advance(2), at('BACK')]).moves).toEqual([]);
    expect(after([])).toMatchObject({ group: 'skola', moves: [], now: { stage: 'plan' } });
    expect(roomAfter([]).group).toBe('skola');
    expect(room.id).toBe('room');
  });

  it("put a case of the room's own after the one on the screen, wherever that stands", () => {
    const { now } = after([begin, jump('fara'), { type: 'ADD', case: own, at: 2 }]);
    expect(now.cases.map(({ id }) => id)).toEqual(['borta', 'fara', 'eget-fall']);
  });

  it('skip each question once, the last one skipped last', () => {
    const skips = [begin, at('ADVANCE'), at('SKIP'), at('SKIP')];
    expect(recordOf(after(skips).now, 'borta').skipped).toEqual(['arende', 'misstanke']);
    expect(recordOf(after([...skips, jump('borta', 0), at('SKIP')]).now, 'borta').skipped).toEqual(['misstanke', 'arende']);
    expect(recordOf(after([...skips, at('RESTART')]).now, 'borta').skipped).toEqual([]);
  });

  it('count a question as asked once its answer is shown, and leave the other skipped ones as they are', () => {
    const { now } = after([begin, at('ADVANCE'), at('SKIP'), at('SKIP'), jump('borta', 1), at('ADVANCE')]);
    expect(recordOf(now, 'borta')).toMatchObject({ skipped: ['arende'], shown: ['misstanke'] });
  });

  it('hide an answer on the way back, and that one only', () => {
    const shown = after([begin, ...advance(5)]);
    expect(recordOf(shown.now, 'borta').shown).toEqual(['arende', 'misstanke']);
    const hidden = after([at('BACK')], shown);
    expect(where(hidden)).toBe('borta choose misstanke');
    expect(recordOf(hidden.now, 'borta').shown).toEqual(['arende']);
  });

  it('begin with the first group at another case, though it stands at the same question', () => {
    const social: RoomEvent = { type: 'GROUP', group: 'socialtjanst' };
    expect(after([begin, jump('borta', 0), social, jump('fara', 0)]).group).toBe('skola');
  });
});

describe('time', () => {
  const spent = (events: readonly RoomEvent[]) => cases.map(({ id }) => recordOf(after(events).now, id).spent);

  it('is counted for the case that stood on the screen', () => {
    expect(spent([begin, at('ADVANCE', 10), jump('fara', 0, 30), at('ADVANCE', 70)])).toEqual([30, 40]);
  });

  it('is none at the minute, and none when the clock is set back', () => {
    expect(spent([begin, at('ADVANCE', 10), at('END', 20), at('BACK', 100), at('BACK', 130)])).toEqual([50, 0]);
    expect(spent([begin, at('ADVANCE', 10), at('ADVANCE', 4), at('ADVANCE', 7)])).toEqual([13, 0]);
  });

  it('is none for a case that is no longer there', () => {
    expect(after([begin, { type: 'BEGIN', cases: [worried!], minutes: 2, at: 50 }]).now.records).toEqual({});
  });

  it('of the whole is from the beginning to the last move, and none before it', () => {
    expect(summaryOf(after([at('TIMER_START', 5)]).now)).toMatchObject({ began: undefined, duration: 0 });
    expect(summaryOf(after([{ ...begin, at: 50 } as RoomEvent, at('ADVANCE', 40)]).now)).toMatchObject({ began: 50, duration: 0 });
    const added = after([{ ...begin, at: 5 } as RoomEvent, { type: 'ADD', case: own, at: 9 }]);
    expect(summaryOf(added.now)).toMatchObject({ began: 5, duration: 4 });
    expect(after([{ type: 'ADD', case: own, at: 9 }]).now.began).toBe(9);
  });
});

describe('what the tab remembers', () => {
  const again = (events: readonly RoomEvent[]) =>
    fromStored(JSON.parse(JSON.stringify(toStored(after(events)))) as ReturnType<typeof toStored>, (id) =>
      cases.find((one) => one.id === id),
    );

  it('leaves out a case from the device that the session began with', () => {
    const { moves } = toStored(after([{ type: 'BEGIN', cases: [absent!, own], minutes: 2, at: 0 }]));
    expect(moves).toEqual([{ type: 'BEGIN', cases: ['borta'], minutes: 2, at: 0 }]);
  });

  it('has no added case, whoever it came from', () => {
    expect(toStored(after([begin, { type: 'ADD', case: { id: own.id, svar: own.svar }, at: 1 }])).moves).toHaveLength(1);
  });

  it('keeps the way out of a case from the device as a jump to where it led', () => {
    const inOwn = [begin, { type: 'ADD', case: own, at: 1 }] as const satisfies readonly RoomEvent[];
    expect(toStored(after([...inOwn, at('BACK', 7)])).moves.slice(1)).toEqual([{ type: 'JUMP', to: 'borta', step: 4, at: 7 }]);
    expect(toStored(after([...inOwn, jump('fara', undefined, 8)])).moves.slice(1)).toEqual([{ type: 'JUMP', to: 'fara', at: 8 }]);
    expect(where(again([...inOwn, jump('fara')]))).toBe('fara story');
  });

  const stored = (...moves: readonly object[]) => ({ group: 'skola', moves });
  const count = { type: 'COUNT', at: 1, group: 'skola', by: 1, answer: 'ja' };
  const beginning = { type: 'BEGIN', at: 1, minutes: 3, cases: ['borta'] };

  it.each([
    { ...count, by: -1 },
    count,
    beginning,
    { ...beginning, ask: ['misstanke'] },
    { ...beginning, cases: [] },
    { type: 'JUMP', at: 1, to: 'borta', step: 2 },
    { type: 'JUMP', at: 1, to: 'borta' },
    { type: 'TAKE_HOME', at: 1, item: 'x', on: false },
    { type: 'TIMER_SET', at: 1, minutes: 4 },
    ...['ADVANCE', 'BACK', 'SKIP', 'RESTART', 'END', 'TIMER_START', 'TIMER_STOP', 'TIMER_RESET'].map((type) => ({ type, at: 1 })),
  ])('may hold %j', (move) => expect(isStoredRoom(stored(move))).toBe(true));

  it.each([
    [{ ...count, by: 2 }],
    [{ type: 'COUNT', at: 1, group: 'skola', answer: 'ja' }],
    [{ ...count, answer: 1 }],
    [{ ...beginning, cases: ['borta', 7] }],
    [{ ...beginning, cases: 'borta' }],
    [{ ...beginning, ask: ['misstanke', 7] }],
    [{ ...beginning, ask: 'misstanke' }],
    [{ ...beginning, minutes: '3' }],
    [{ type: 'JUMP', at: 1, to: 'borta', step: '2' }],
    [{ type: 'JUMP', at: 1, step: 2 }],
    [{ type: 'TAKE_HOME', at: 1, item: 7, on: true }],
    [{ type: 'TAKE_HOME', at: 1, item: 'x', on: 'true' }],
    [{ type: 'TIMER_SET', at: 1 }],
    [{ type: 'END', at: Number.POSITIVE_INFINITY }],
    [count, { ...count, at: null }],
  ])('is none with %j', (...moves) => expect(isStoredRoom(stored(...moves))).toBe(false));

  it('is none without anything', () => expect(isStoredRoom(undefined)).toBe(false));
});
