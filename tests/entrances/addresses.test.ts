import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addresses, routeOf } from '../../src/app/routes.ts';
import { needsOf } from '../../src/app/needs.ts';
import { seedIn } from '../../src/training/quiz/draw.ts';
import { wantedIn } from '../../src/training/room/wanted.ts';
import { content } from '../content/compiled.ts';
import { patience, runs } from './budget.ts';
import { text } from './values.ts';

const known = [...addresses([])];
const part = fc.oneof(text, fc.constantFrom('', '.', '..', 'vag', 'foralder', 'en', 'utbildning', 'fall', 'index.html', '%', '%E0%A4%A'));
const path = fc.oneof(
  fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`),
  fc.tuple(fc.constantFrom(...known), text).map(([address, more]) => address + more),
);

it(
  'any path leads to a page',
  () => {
    fc.assert(
      fc.property(path, (address) => {
        expect(Object.keys(needsOf)).toContain(routeOf(address).page);
      }),
      runs,
    );
    for (const address of known) expect([address, routeOf(address).page === 'saknas']).toEqual([address, false]);
  },
  patience,
);

it(
  'any query asks for a session that there is, or for none, and for a test that there is',
  () => {
    const query = fc.oneof(
      text,
      fc.tuple(fc.constantFrom('fall', 'program', 'fro'), text).map(([key, asked]) => `?${key}=${asked}`),
      fc.tuple(fc.constantFrom('fall', 'program', 'fro'), fc.integer()).map(([key, asked]) => `?${key}=${asked}`),
    );
    const ids = new Set(content.training.cases.map(({ id }) => id));
    fc.assert(
      fc.property(query, (search) => {
        for (const id of wantedIn(search, content.training)?.ids ?? []) expect(ids.has(id)).toBe(true);
        const seed = seedIn(search);
        expect(Number.isInteger(seed) && seed >= 1 && seed <= 99).toBe(true);
      }),
      runs,
    );
  },
  patience,
);
