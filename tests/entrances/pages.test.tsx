import { renderToString } from 'react-dom/server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { FlowId } from '../../machines/index.ts';
import { App } from '../../src/app/App.tsx';
import { written } from '../../src/app/prerender.tsx';
import { addresses, flowOf, routeOf } from '../../src/app/routes.ts';
import { provideScreens } from '../../src/app/screens.ts';
import { fetchInOrder } from '../../src/content/in-order.ts';
import { setLanguage } from '../../src/content/language.ts';
import { load, provide } from '../../src/content/store.ts';
import * as municipalities from '../../src/municipalities/views.ts';
import * as parents from '../../src/parents/views.ts';
import { beginning, fromStart } from '../../src/session/start-visit.ts';
import { keyOf } from '../../src/session/storage.ts';
import * as map from '../../src/staff/map/views.ts';
import * as staff from '../../src/staff/views.ts';
import * as training from '../../src/training/views.ts';
import { today } from '../content/compiled.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { franvaro, oro } from '../machines/answers.ts';
import { runsOf } from '../machines/runs.ts';
import { patience, tried } from './budget.ts';
import { nearly, text, value } from './values.ts';

// What comes from outside, as far as a page: whatever it is, 112 and something to read stand there.

/** A whole page is drawn for each. */
const aFifth = 0.2;
const tab = new Map<string, string>();
beforeAll(async () => {
  fetchInOrder([]);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, kept: string) => void tab.set(key, kept),
    removeItem: (key: string) => void tab.delete(key),
  });
  vi.stubGlobal('history', { state: null });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // The day, and the words that every page has.
  written(today, () => false);
  setLanguage('sv');
  provide({});
  const parts = [
    'questions',
    'roads',
    'law',
    'calendar',
    'pages',
    'hitta',
    'coverage',
    'layers',
    'kommunfil',
    'foralder',
    'utbildning',
  ] as const;
  await Promise.all(parts.map(load));
  provideScreens({ staff, parents, training, municipalities, map });
});
afterAll(() => {
  vi.unstubAllGlobals();
  provide({});
  provideScreens({});
});

const pageOf = (path: string) => {
  const route = routeOf(path);
  const flow = flowOf(route);
  return renderToString(<App route={route} initial={flow ? beginning(flow) : fromStart('personal')} />);
};
const wordsIn = (html: string) => (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim();
const expectPage = (html: string) => {
  expect(html).toContain('href="tel:112"');
  expect(wordsIn(html)).toMatch(/\p{L}{3}/u);
};

it(
  'any path shows a page',
  () => {
    const part = fc.oneof(text, fc.constantFrom('vag', 'foralder', 'en', 'karta', 'utbildning', 'spegel', 'sip', '%', '..'));
    const paths = fc.oneof(
      fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
      fc.tuple(fc.constantFrom(...addresses([])), text).map(([address, more]) => address + more),
    );
    tried(paths, (path) => expectPage(pageOf(path)), aFifth);
  },
  patience,
);

const visitOf = (flow: FlowId, moves: readonly object[]) => ({
  run: 'r',
  touched: 1,
  session: { flow, moves: [{}, ...moves], at: moves.length, beside: {}, whereabouts: {} },
});
const ofParents = runsOf(foralder).map(({ answers }) => visitOf('foralder', [answers]));

it.each([
  ['personal', '/', [visitOf('personal', [{ arende: 'oro' }, oro]), visitOf('personal', [franvaro])]],
  ['foralder', '/foralder/', ofParents],
] as const)(
  'whatever the tab says that it remembers of %s, and whichever entry of the history it is, a question or a road is shown',
  (flow, path, visits) => {
    const stored = fc.oneof(text, ...visits.map(nearly).map((one) => one.map((any) => JSON.stringify(any) ?? '')));
    const mark = fc.oneof(
      value,
      fc.integer({ min: -1, max: 3 }).map((at) => ({ vagval: { run: 'r', at } })),
    );
    tried(
      fc.tuple(stored, mark),
      ([kept, state]) => {
        tab.set(keyOf(flow), kept);
        vi.stubGlobal('history', { state });
        const html = pageOf(path);
        expectPage(html);
        expect(html).toMatch(/<h1\b/);
      },
      aFifth,
    );
    // Runs that are whole lead to their roads.
    for (const whole of visits) {
      tab.set(keyOf(flow), JSON.stringify(whole));
      vi.stubGlobal('history', { state: { vagval: { run: 'r', at: whole.session.at } } });
      expect(pageOf(path)).toMatch(/<article\b[^>]*\bid="/);
    }
  },
  patience,
);
