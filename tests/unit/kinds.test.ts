import { expect, it } from 'vitest';
import { needsOf } from '../../src/app/needs.ts';
import { routeOf } from '../../src/app/routes.ts';
import { kinds } from '../browser/kinds.ts';

it('each kind of page has an address where the one file is opened', () => {
  expect(Object.keys(kinds)).toEqual(Object.keys(needsOf));
  for (const [kind, path] of Object.entries(kinds)) expect([path, routeOf(`/${path}`).page]).toEqual([path, kind]);
});
