import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endedNow } from '../../machines/concerns.ts';
import { pagesOf } from '../../machines/graph.ts';
import { flows } from '../../machines/index.ts';
import { plan as planOf } from '../../machines/plan.ts';
import { replay } from '../../machines/replay.ts';
import { currentAnswers } from '../../machines/session.machine.ts';
import { besideAt } from '../../machines/several.ts';
import { fromStored, isStoredRoom } from '../../machines/room/stored.ts';
import { storedDisplay } from '../../src/session/display.ts';
import { storedPlace } from '../../src/session/settings.ts';
import { beginning, moveOf, runMarks } from '../../src/session/start-visit.ts';
import { allRemembered, keyOf, remembered } from '../../src/session/storage.ts';
import { rememberedRoom, roomKey } from '../../src/training/room/memory.ts';
import { positionOf } from '../../src/training/quiz/useQuiz.ts';
import { patience, tried } from './budget.ts';
import { nearly, text, value } from './values.ts';

class Store {
  private readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, kept: string) => void this.kept.set(key, kept);
  removeItem = (key: string) => void this.kept.delete(key);
  clear = () => this.kept.clear();
}
const tab = new Store();
const device = new Store();
vi.stubGlobal('sessionStorage', tab);
vi.stubGlobal('localStorage', device);
beforeEach(() => {
  tab.clear();
  device.clear();
});

const session = {
  flow: 'personal',
  moves: [{}, { arende: 'oro' }, { arende: 'oro', misstanke: 'ja' }],
  at: 2,
  beside: {},
  whereabouts: { home: 'har' },
};
const visit = { run: 'r', touched: 1, session };
const worry = { arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja', alder: '12-14' };
const colleague = { arende: 'sekretess', misstanke: 'nej', roll: 'skolpersonal', huvudman: 'kommunal', mottagare: 'kollega' };
const alone = { others: [], before: 0, known: {}, plan: false, passed: [] };
/** Two concerns, each with its road, on the screen as one plan. */
const two = {
  ...visit,
  session: {
    ...session,
    moves: [{}, worry, colleague],
    beside: { 1: alone, 2: { ...alone, others: [1], before: 1, known: { misstanke: 'nej' }, plan: true, passed: ['arskurs'] } },
  },
};
/** A parent on the way to a road. */
const ofParent = {
  ...visit,
  session: { ...session, flow: 'foralder', moves: [{}, { lage: 'borta' }, { lage: 'borta', 'skolan-utreder': 'ja' }], whereabouts: {} },
};
const room = {
  group: 'skola',
  moves: [
    { type: 'BEGIN', cases: ['a', 'b'], ask: ['misstanke'], minutes: 3, at: 1 },
    { type: 'ADVANCE', at: 2 },
    { type: 'COUNT', group: 'skola', answer: 'ja', by: 1, at: 3 },
    { type: 'JUMP', to: 'b', step: 1, at: 4 },
    { type: 'TIMER_SET', minutes: 5, at: 5 },
    { type: 'TAKE_HOME', item: 'x', on: true, at: 6 },
  ],
};
const cases = new Map([
  ['a', { id: 'a', svar: { arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja' } as const }],
  ['b', { id: 'b', svar: { arende: 'franvaro', misstanke: 'ja', 'akut-fara': 'ja' } as const }],
]);

/** What stands in a store: rubbish, JSON of any shape, and JSON that is nearly right. */
const kept = (whole: object) =>
  fc.oneof(
    text,
    value.map((any) => JSON.stringify(any) ?? ''),
    nearly(whole).map((any) => JSON.stringify(any)),
  );

describe('what the tab remembers', () => {
  it(
    'of a run is whole or wiped, and can always be shown',
    () => {
      tried(fc.oneof(kept(visit), kept(two)), (stored) => {
        tab.setItem(keyOf('personal'), stored);
        const known = remembered('personal');
        if (!known) {
          expect(tab.getItem(keyOf('personal'))).toBeNull();
          return;
        }
        const { session } = known;
        expect(Number.isInteger(session.at) && session.at < session.moves.length).toBe(true);
        expect(pagesOf(flows.personal)).toContain(replay(flows.personal, currentAnswers(session)).page);
        const ended = endedNow(session);
        const { others, plan } = besideAt(session, session.at);
        if (plan) expect(new Set(ended.map(({ move }) => move))).toEqual(new Set([...others, session.at]));
        expect(planOf(ended).length > 0).toBe(ended.length > 0);
        expect(allRemembered()).toHaveLength(1);
      });
      for (const whole of [visit, two]) {
        tab.setItem(keyOf('personal'), JSON.stringify(whole));
        expect(remembered('personal')).toEqual(whole);
      }
    },
    patience,
  );

  it(
    'of a parent’s run is whole or wiped, and can always be shown',
    () => {
      tried(kept(ofParent), (stored) => {
        tab.setItem(keyOf('foralder'), stored);
        const known = remembered('foralder');
        expect(allRemembered()).toEqual(known ? [known] : []);
        if (!known) {
          expect(tab.getItem(keyOf('foralder'))).toBeNull();
          return;
        }
        expect(known.session.at < known.session.moves.length).toBe(true);
        expect(pagesOf(flows.foralder)).toContain(replay(flows.foralder, currentAnswers(known.session)).page);
      });
      tab.setItem(keyOf('foralder'), JSON.stringify(ofParent));
      expect(remembered('foralder')).toEqual(ofParent);
      // What stands under the other flow's name is nobody's.
      tab.setItem(keyOf('personal'), JSON.stringify(ofParent));
      expect(remembered('personal')).toBeUndefined();
    },
    patience,
  );

  it.each<[what: string, stored: object]>([
    ['nothing beside it, as an older version wrote it', { beside: undefined }],
    ['a concern that is no move', { beside: { 2: { ...two.session.beside[2], others: [7] } } }],
    ['a concern that comes after it', { beside: { 1: { ...alone, others: [2] } } }],
    ['a concern that is there twice', { beside: { 2: { ...two.session.beside[2], others: [1, 1] } } }],
    ['a plan of a concern that has not ended', { moves: [{}, { arende: 'oro' }, colleague] }],
    ['a plan of a run that has not ended', { moves: [{}, worry, { arende: 'sekretess' }] }],
  ])('of a run with %s is that run alone, and nothing answered is lost', (_, broken) => {
    const stored = { ...two, session: { ...two.session, ...broken } };
    tab.setItem(keyOf('personal'), JSON.stringify(stored));
    expect(remembered('personal')).toEqual({ ...stored, session: { ...stored.session, beside: {} } });
  });

  it(
    'of a room is whole or nothing, and can always be played',
    () => {
      tried(kept(room), (stored) => {
        tab.setItem(roomKey, stored);
        const known = rememberedRoom();
        if (!known) return;
        const { now } = fromStored(known, (id) => cases.get(id));
        expect(now.current === undefined || cases.has(now.current)).toBe(true);
      });
      expect(isStoredRoom(room)).toBe(true);
    },
    patience,
  );
});

it(
  'what the device keeps gives a place and a display, or none',
  () => {
    tried(fc.oneof(text, fc.constantFrom('malmo', 'stockholm/farsta', 'stor/hog', '/', '//x')), (stored) => {
      device.setItem('vagval-kommun', stored);
      device.setItem('vagval-visning', stored);
      const place = storedPlace();
      expect(place === undefined || (typeof place.kommun === 'string' && place.kommun !== '')).toBe(true);
      expect(['normal', 'stor', 'storst']).toContain(storedDisplay().size);
      expect(['normal', 'hog']).toContain(storedDisplay().contrast);
    });
  },
  patience,
);

it(
  'a mark in the history leads to a question of the test, or to the page before it',
  () => {
    tried(fc.oneof(value, nearly({ round: 'fore', at: 3 })), (mark) => {
      const { round, at } = positionOf(mark);
      expect([undefined, 'fore', 'efter']).toContain(round);
      expect(Number.isInteger(at) && at >= 0 && at < 10).toBe(true);
    });
  },
  patience,
);

it(
  'a mark in the history leads to a move of the run that the tab remembers, or to its start',
  () => {
    tab.setItem(keyOf('personal'), JSON.stringify(two));
    const at = fc.oneof(value, fc.integer({ min: -2, max: 4 }), fc.constantFrom('1', 'length', 'toString', '__proto__', 0.5));
    const mark = fc.oneof(
      value,
      nearly({ run: 'r', at: 1 }),
      at.map((named) => ({ run: 'r', at: named })),
    );
    tried(
      fc.oneof(
        value,
        mark.map((held) => ({ vagval: held })),
        nearly({ vagval: { run: 'r', at: 1 } }),
      ),
      (state) => {
        vi.stubGlobal('history', { state });
        const { session } = beginning('personal').visit;
        expect([0, 1, 2]).toContain(session.at);
        expect(pagesOf(flows.personal)).toContain(replay(flows.personal, currentAnswers(session)).page);
        const move = moveOf(runMarks.of(state), 'r', two.session.moves.length);
        expect([undefined, 0, 1, 2]).toContain(move);
      },
    );
    vi.stubGlobal('history', { state: { vagval: { run: 'r', at: 1 } } });
    expect(beginning('personal').visit.session.at).toBe(1);
    expect([moveOf({ run: 'r', at: 2 }, 'r', 3), moveOf({ run: 'r', at: 3 }, 'r', 3), moveOf({ run: 'x', at: 2 }, 'r', 3)]).toEqual([
      2,
      undefined,
      undefined,
    ]);
  },
  patience,
);
