import { describe, expect, it } from 'vitest';
import type { RoomEvent } from '../../machines/room.machine.ts';
import { fromStored, isStoredRoom, toStored } from '../../machines/room/stored.ts';
import { distance, leading, partingOf } from '../../machines/room/hands.ts';
import type { Hands } from '../../machines/room/hands.ts';
import { splitsOf, summaryOf } from '../../machines/room/summary.ts';
import { advance, after, at, begin, cases, hand, hands, where } from './room-model.ts';

const everything: readonly RoomEvent[] = [
  begin,
  at('ADVANCE'),
  ...hands('skola', 'franvaro', 2),
  { type: 'GROUP', group: 'socialtjanst' },
  hand('socialtjanst', 'oro'),
  hand('skola', 'franvaro', -1),
  at('TIMER_START', 5000),
  at('ADVANCE'),
  at('BACK'),
  at('ADVANCE'),
  at('TIMER_STOP', 9000),
  ...advance(2),
  at('SKIP'),
  { type: 'JUMP', to: 'fara', step: 2, at: 9100 },
  { type: 'TIMER_SET', minutes: 7, at: 9200 },
  at('TIMER_START', 9300),
  at('TIMER_RESET', 9400),
  ...advance(2),
  { type: 'TAKE_HOME', item: 'x', on: true, at: 9500 },
  { type: 'TAKE_HOME', item: 'x', on: false, at: 9600 },
  { type: 'ADD', case: { id: 'eget-fall', svar: cases[1]!.svar, own: true }, at: 9700 },
  at('RESTART', 9800),
  at('ADVANCE', 9900),
  at('END', 9950),
];

const caseOf = (id: string) => cases.find((roomCase) => roomCase.id === id);
const spread = (skola: Hands['skola'], socialtjanst: Hands['skola']): Hands => ({ skola, socialtjanst });

describe('undo', () => {
  it('is exact over everything that can be done', () => {
    const kinds = new Set(everything.map(({ type }) => type));
    expect(kinds.size).toBe(15);
    let room = after([]);
    const history = [room];
    for (const event of everything) {
      room = after([event], room);
      if (event.type !== 'GROUP' && room.moves.length > history.at(-1)!.moves.length) history.push(room);
    }
    for (const before of history.toReversed().slice(1)) {
      room = after([{ type: 'UNDO' }], room);
      expect({ ...room, group: 'skola' }).toEqual({ ...before, group: 'skola' });
    }
    expect(after([{ type: 'UNDO' }], room)).toEqual(room);
  });

  it("is the room's: with the session the group begins anew", () => {
    expect(after([begin, { type: 'GROUP', group: 'socialtjanst' }, { type: 'UNDO' }])).toMatchObject({ group: 'skola', moves: [] });
  });
});

describe('the group that the keyboard counts for', () => {
  const social: RoomEvent = { type: 'GROUP', group: 'socialtjanst' };

  it('is the school’s at every new question, so that no hands go to the wrong group', () => {
    const counted = after([begin, at('ADVANCE'), social, hand('socialtjanst', 'oro')]);
    expect(counted.group).toBe('socialtjanst');
    expect(after([at('ADVANCE'), at('ADVANCE'), at('ADVANCE')], counted)).toMatchObject({ group: 'skola' });
    expect(after([at('SKIP')], counted).group).toBe('skola');
    expect(after([{ type: 'JUMP', to: 'fara', step: 1, at: 9 }], counted).group).toBe('skola');
    expect(after([{ type: 'UNDO' }], counted).group).toBe('socialtjanst');
    expect(after([{ type: 'UNDO' }, { type: 'UNDO' }], counted).group).toBe('skola');
  });
});

describe('a session that names what it votes on', () => {
  const short: RoomEvent = { type: 'BEGIN', cases, ask: ['misstanke'], minutes: 2, at: 0 };
  const trail = (count: number) =>
    Array.from({ length: count }, (_, index) => where(after([short, ...advance(index)]))).filter((position) =>
      /story|choose|road . 0/.test(position),
    );

  it('passes the other questions by, forwards and backwards', () => {
    expect(trail(20)).toEqual(['borta story', 'borta choose misstanke', 'fara story', 'fara choose misstanke']);
    const atRoad = after([short, ...advance(4)]);
    expect(where(atRoad)).toBe('borta road 0');
    expect(where(after([at('BACK')], atRoad))).toBe('borta revealed misstanke 1');
    expect(where(after([at('BACK')], after([short, at('ADVANCE')])))).toBe('borta story');
    expect(where(after([short, at('ADVANCE'), at('SKIP')]))).toBe('borta road 0');
  });

  it('can still go to any question, and is remembered whole', () => {
    const room = after([short, { type: 'JUMP', to: 'borta', step: 0, at: 1 }]);
    expect(where(room)).toBe('borta choose arende');
    expect(fromStored(JSON.parse(JSON.stringify(toStored(room))) as ReturnType<typeof toStored>, caseOf)).toEqual(room);
  });
});

it('says when nobody chose the answer that the road takes', () => {
  const room = after([begin, at('ADVANCE'), ...hands('skola', 'oro', 2), ...hands('socialtjanst', 'oro', 3)]);
  const [first, second] = splitsOf(room.now, cases[0]!);
  expect([first!.parting, first!.missed]).toEqual(['agree', true]);
  expect([second!.parting, second!.missed]).toEqual(['none', false]);
});

describe('what the tab remembers', () => {
  const again = (room = after(everything)) => fromStored(JSON.parse(JSON.stringify(toStored(room))) as ReturnType<typeof toStored>, caseOf);

  it('is the whole session, so that undo goes on working', () => {
    const room = after(everything.filter(({ type }) => type !== 'ADD'));
    expect(again(room)).toEqual(room);
    expect(again(after([{ type: 'UNDO' }], room))).toEqual(after([{ type: 'UNDO' }], again(room)));
  });

  it('holds no answer and no text of a case, only ids', () => {
    expect(JSON.stringify(toStored(after([begin])))).toBe(
      '{"group":"skola","moves":[{"type":"BEGIN","cases":["borta","fara"],"minutes":2,"at":0}]}',
    );
  });

  it('holds nothing of a case from the device, and goes on where it was left', () => {
    const own: RoomEvent = { type: 'ADD', case: { id: 'eget-fall', svar: cases[1]!.svar, own: true }, at: 1 };
    const inOwn = after([begin, ...advance(2), own, at('ADVANCE'), ...hands('skola', 'oro', 3)]);
    expect(JSON.stringify(toStored(inOwn))).not.toMatch(/eget-fall|akut|"oro"/);
    expect(where(again(inOwn))).toBe('borta revealed arende 0');
    const past = after([{ type: 'JUMP', to: 'fara', step: 1, at: 5 }, hand('skola', 'ja')], inOwn);
    expect(where(again(past))).toBe('fara choose misstanke');
    expect(summaryOf(again(past).now).cases.map(({ id }) => id)).toEqual(['borta', 'fara']);
    expect(where(again(after([own])))).toBe('plan');
  });

  it('leaves out cases that are gone', () => {
    const room = fromStored(toStored(after(everything)), (id) => caseOf(id === 'borta' ? '' : id));
    expect(room.now.cases.map(({ id }) => id)).toEqual(['fara']);
  });

  const junk = [
    null,
    7,
    [],
    {},
    { group: 'skola' },
    { group: 'alla', moves: [] },
    { group: 'skola', moves: [null] },
    { group: 'skola', moves: [{ type: 'COUNT', at: 1 }] },
    { group: 'skola', moves: [{ type: 'COUNT', at: 1, group: '__proto__', by: 1, answer: 'ja' }] },
    { group: 'skola', moves: [{ type: 'BEGIN', at: 1 }] },
    { group: 'skola', moves: [{ type: 'ADD', at: 1 }] },
    { group: 'skola', moves: [{ type: 'OKAND', at: 1 }] },
    { group: 'skola', moves: [{ type: 'JUMP', at: 1, to: ['x'] }] },
    { group: 'skola', moves: [{ type: 'TIMER_SET', at: 1, minutes: 'tre' }] },
    { group: 'skola', moves: [{ type: 'TIMER_START', at: null }] },
    { group: 'skola', moves: [{ type: 'TAKE_HOME', at: 1, item: 'x' }] },
    { group: 'skola', moves: [{ type: 'BEGIN', at: 1, minutes: 3, cases: [7] }] },
  ];
  it.each(junk.map((value) => ({ value })))('is not $value', ({ value }) => expect(isStoredRoom(value)).toBe(false));

  it.each([
    [{ type: 'COUNT', at: 1, group: 'skola', by: 1, answer: '__proto__' }],
    [{ type: 'JUMP', at: 1, to: 'borttaget-fall' }],
    [{ type: 'TIMER_SET', at: 1, minutes: 0.5 }],
  ])('may hold a move that changes nothing: %j', (move) => {
    const stored = { group: 'skola', moves: [...toStored(after([begin, at('ADVANCE')])).moves, move] };
    expect(isStoredRoom(stored)).toBe(true);
    expect(where(fromStored(stored as ReturnType<typeof toStored>, caseOf))).toBe('borta choose arende');
  });
});

describe('where the groups part', () => {
  it.each([
    [spread({}, {}), 'none'],
    [spread({ ja: 3 }, {}), 'one-group'],
    [spread({ ja: 3 }, { ja: 9 }), 'agree'],
    [spread({ ja: 3, nej: 3 }, { nej: 2 }), 'weight'],
    [spread({ ja: 9, nej: 1 }, { ja: 5, nej: 4 }), 'weight'],
    [spread({ ja: 9, nej: 3 }, { ja: 5, nej: 4 }), 'mixed'],
    // A room split in half is not agreed, however alike its groups are.
    [spread({ ja: 5, nej: 5 }, { ja: 5, nej: 5 }), 'mixed'],
    [spread({ ja: 9, nej: 5 }, { nej: 4, ja: 3 }), 'choice'],
  ] as const)('%j: %s', (given, parting) => expect(partingOf(given)).toBe(parting));

  it('is measured in parts of a group, and even counts lead together', () => {
    expect(distance(spread({ ja: 1 }, { nej: 5 }))).toBe(1);
    expect(leading(spread({ ja: 2, nej: 2, osaker: 1 }, {}), 'skola')).toEqual(['ja', 'nej']);
  });
});

it('sums the session up: only the cases that were begun, with splits, outcome and time', () => {
  const room = after([
    { ...begin, at: 1000 } as RoomEvent,
    at('ADVANCE', 61_000),
    ...[...hands('skola', 'franvaro', 2), ...hands('socialtjanst', 'oro', 1)].map((event) => ({ ...event, at: 70_000 }) as RoomEvent),
    at('ADVANCE', 121_000),
    at('ADVANCE', 121_500),
    at('ADVANCE', 122_000),
    at('SKIP', 123_000),
    { type: 'JUMP', to: 'borta', step: 4, at: 181_000 },
    { type: 'JUMP', to: 'fara', at: 241_000 },
  ]);
  const { cases: summed, duration, began } = summaryOf(room.now);
  expect({ duration, began }).toEqual({ duration: 240_000, began: 1000 });
  expect(summed).toHaveLength(1);
  expect(summed[0]).toMatchObject({ id: 'borta', outcome: 'franvaro-myndig', ended: true, spent: 240_000 });
  expect(summed[0]!.splits.map(({ question, parting, shown, skipped }) => [question, parting, shown, skipped])).toEqual([
    ['arende', 'choice', true, false],
    ['misstanke', 'none', false, true],
    ['skolform', 'none', false, false],
    ['myndig', 'none', false, false],
  ]);
  expect(summed[0]!.splits[0]!.leading).toEqual({ skola: ['franvaro'], socialtjanst: ['oro'] });
});
