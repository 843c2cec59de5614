import { describe, expect, it } from 'vitest';
import { emptyRoom } from '../../machines/room.machine.ts';
import type { RoomEvent } from '../../machines/room.machine.ts';
import { gone, left } from '../../machines/room/clock.ts';
import { handsAt, recordOf } from '../../machines/room/sitting.ts';
import { advance, after, at, begin, cases, hand, hands, where } from './room-model.ts';

/** Every position that one step on leads through, from the beginning. */
function trail(events: readonly RoomEvent[], from = after([begin])): readonly string[] {
  let room = from;
  return [where(room), ...events.map((event) => where((room = after([event], room))))];
}

// The hands, how the room split, and why.
const asked = (id: string, question: string) => [
  `${id} choose ${question}`,
  `${id} revealed ${question} 0`,
  `${id} revealed ${question} 1`,
];

const wholeWay = [
  'borta story',
  ...['arende', 'misstanke', 'skolform', 'myndig'].flatMap((question) => asked('borta', question)),
  ...[0, 1, 2, 3, 4, 5].map((part) => `borta road ${part}`),
  'fara story',
  ...['arende', 'misstanke', 'akut-fara'].flatMap((question) => asked('fara', question)),
  ...[0, 1, 2, 3, 4, 5].map((part) => `fara road ${part}`),
  'fara minutes',
];

describe('the way through a session', () => {
  it('is story, each question, how the room split and why, the road, the next case, the minute', () => {
    expect(trail(advance(wholeWay.length - 1))).toEqual(wholeWay);
    expect(where(after(advance(100), after([begin])))).toBe('fara minutes');
  });

  it('is the same backwards, but for the choices that are open again', () => {
    const end = after([begin, ...advance(100)]);
    const back = trail(
      Array.from({ length: wholeWay.length - 1 }, () => at('BACK')),
      end,
    );
    expect(back).toEqual(wholeWay.toReversed());
    expect(where(after([at('BACK')], after([begin])))).toBe('borta story');
  });

  it("leads along the case's own answers, whatever the room chose", () => {
    const room = after([begin, ...advance(4), ...hands('skola', 'ja', 9), ...advance(3)]);
    expect(where(room)).toBe('borta choose skolform');
  });

  it('begins with nothing to step through, and never with a case that has no end', () => {
    expect(where(after([...advance(3), at('BACK'), at('SKIP'), at('END'), at('RESTART'), hand('skola', 'ja')]))).toBe('plan');
    expect(after([{ type: 'BEGIN', cases: [{ id: 'stum', svar: { arende: 'oro' } }], minutes: 2, at: 0 }])).toEqual(emptyRoom);
  });
});

describe('hands', () => {
  const asked = after([begin, ...advance(4)]);
  const counts = (room = asked) => handsAt(room.now, 'borta', 'misstanke');

  it('are counted by group and answer, and taken away again', () => {
    const room = after([...hands('skola', 'nej', 3), ...hands('socialtjanst', 'osaker', 2), hand('skola', 'nej', -1)], asked);
    expect(counts(room)).toEqual({ skola: { nej: 2 }, socialtjanst: { osaker: 2 } });
  });

  it('never go below none, and a hand that was not there leaves no trace', () => {
    const room = after([hand('skola', 'nej', -1), hand('skola', 'nej'), hand('skola', 'nej', -1), hand('skola', 'nej', -1)], asked);
    expect(counts(room)).toEqual({ skola: {}, socialtjanst: {} });
    expect(room.moves).toHaveLength(asked.moves.length + 2);
    expect(counts(after(hands('skola', 'nej', 1100), asked)).skola).toEqual({ nej: 999 });
  });

  it('are locked once the answer is shown, and open again on the way back', () => {
    const shown = after([hand('skola', 'nej'), at('ADVANCE'), hand('skola', 'nej')], asked);
    expect(counts(shown).skola).toEqual({ nej: 1 });
    expect(counts(after([at('BACK'), hand('skola', 'nej')], shown)).skola).toEqual({ nej: 2 });
  });

  it('stay with their question when the room goes elsewhere and returns', () => {
    const away = after([hand('skola', 'nej'), { type: 'JUMP', to: 'fara', step: 1, at: 1 }, hand('skola', 'ja')], asked);
    expect(handsAt(away.now, 'fara', 'misstanke').skola).toEqual({ ja: 1 });
    expect(counts(after([{ type: 'JUMP', to: 'borta', step: 1, at: 2 }], away)).skola).toEqual({ nej: 1 });
  });
});

describe('skip, jump and restart', () => {
  it('leave a question out, until its answer is shown after all', () => {
    const skipped = after([begin, at('ADVANCE'), at('SKIP')]);
    expect(where(skipped)).toBe('borta choose misstanke');
    expect(recordOf(skipped.now, 'borta')).toMatchObject({ skipped: ['arende'], shown: [] });
    const shown = after([at('BACK'), at('ADVANCE')], skipped);
    expect(recordOf(shown.now, 'borta')).toMatchObject({ skipped: [], shown: ['arende'] });
    expect(where(after([begin, at('ADVANCE'), ...Array.from({ length: 4 }, () => at('SKIP'))]))).toBe('borta road 0');
  });

  it.each([
    [{ to: 'fara' }, 'fara story'],
    [{ to: 'fara', step: 2 }, 'fara choose akut-fara'],
    [{ to: 'fara', step: 3 }, 'fara road 0'],
    [{ to: 'fara', step: 4 }, 'borta story'],
    [{ to: 'fara', step: -1 }, 'borta story'],
    [{ to: 'fara', step: 0.5 }, 'borta story'],
    [{ to: 'constructor' }, 'borta story'],
  ])('jump to %j is at %s', (jump, position) => expect(where(after([begin, { type: 'JUMP', ...jump, at: 1 }]))).toBe(position));

  it('show a question as it was left when jumped to', () => {
    const room = after([begin, ...advance(2), { type: 'JUMP', to: 'fara', at: 1 }, { type: 'JUMP', to: 'borta', step: 0, at: 2 }]);
    expect(where(room)).toBe('borta revealed arende 0');
  });

  it('begin a case anew, and leave the other cases alone', () => {
    const played = after([begin, at('ADVANCE'), hand('skola', 'franvaro'), ...advance(18), hand('skola', 'oro')]);
    expect(where(played)).toBe('fara story');
    const room = after([at('BACK'), at('RESTART')], played);
    expect(where(room)).toBe('borta story');
    expect(recordOf(room.now, 'borta')).toMatchObject({ hands: {}, shown: [], ended: false });
    expect(where(after([at('RESTART')], after([at('ADVANCE'), hand('skola', 'oro')], played)))).toBe('fara story');
  });

  it('end the session from anywhere, and return to where it was', () => {
    const ended = after([begin, ...advance(6), at('END')]);
    expect(where(ended)).toBe('borta minutes');
    expect(where(after([at('BACK')], ended))).toBe('borta revealed misstanke 1');
  });
});

describe('the timer', () => {
  const running = after([begin, at('TIMER_START', 1000)]);

  it('is data: what has gone before, and since when it runs', () => {
    expect(running.now.clock).toEqual({ minutes: 2, elapsed: 0, startedAt: 1000 });
    expect(left(running.now.clock, 31_000)).toBe(90_000);
    const stopped = after([at('TIMER_STOP', 31_000)], running);
    expect(stopped.now.clock).toEqual({ minutes: 2, elapsed: 30_000 });
    expect(gone(after([at('TIMER_START', 50_000)], stopped).now.clock, 60_000)).toBe(40_000);
    expect(after([at('TIMER_RESET', 1)], stopped).now.clock).toEqual({ minutes: 2, elapsed: 0 });
  });

  it('runs over its time, and never backwards', () => {
    expect(left(running.now.clock, 181_000)).toBe(-60_000);
    expect(gone(running.now.clock, 0)).toBe(0);
  });

  it.each([
    [5, 5],
    [0, 2],
    [91, 2],
    [1.5, 2],
    [Number.NaN, 2],
  ])('set to %d minutes is %d', (minutes, set) => {
    expect(after([{ type: 'TIMER_SET', minutes, at: 1 }], running).now.clock.minutes).toBe(set);
  });
});

it('knows what the room takes home, once each', () => {
  const take = (item: string, on: boolean): RoomEvent => ({ type: 'TAKE_HOME', item, on, at: 1 });
  expect(after([begin, take('a', true), take('a', true), take('b', true), take('a', false)]).now.takenHome).toEqual(['b']);
});

it('remembers nothing when cleared', () => expect(after([begin, ...advance(5), { type: 'CLEAR' }])).toEqual(emptyRoom));

it("takes a case of the room's own in after the one on the screen, and no id twice", () => {
  const own: RoomEvent = { type: 'ADD', case: { ...cases[1]!, id: 'eget-fall', own: true }, at: 1 };
  const room = after([begin, own]);
  expect(room.now.cases.map(({ id }) => id)).toEqual(['borta', 'eget-fall', 'fara']);
  expect(where(room)).toBe('eget-fall story');
  expect(after([own, { ...own, case: cases[0]! }], room)).toEqual(room);
  expect(where(after([own]))).toBe('eget-fall story');
});
