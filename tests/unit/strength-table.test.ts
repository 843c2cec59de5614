import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allPassed, tableOf } from '../browser/strength-table.ts';
import type { Outcome } from '../browser/strength-table.ts';

const kept: Outcome = { during: 'the road', run: 'kept', after: 'by itself' };
const anew: Outcome = { during: 'the question', run: 'begun anew', after: 'by itself' };
const before = tableOf(
  '',
  new Map([
    ['A gone fault', [kept]],
    ['The network is cut', [anew]],
  ]),
  true,
);
const faultsIn = (table: string) => table.split('\n').flatMap((line) => /^\| ([A-Z][^|]*) \| (?!On the)/.exec(line)?.[1] ?? []);

it('a fault that no test brings about any more is gone when all of them have been', () => {
  expect(faultsIn(tableOf(before, new Map([['The network is cut', [kept]]]), true))).toEqual(['The network is cut']);
});

it('where only some have been, the others stay as they were, and what has been seen anew is written anew', () => {
  const table = tableOf(before, new Map([['The network is cut', [kept, anew]]]), false);
  expect(faultsIn(table)).toEqual(['A gone fault', 'The network is cut']);
  expect(table).toContain('| The network is cut | the question; or the road | begun anew; or kept | by itself |');
});

it('all have been when every test has passed: none was left out, and none has failed', () => {
  const test = (state?: string) => ({ type: 'test' as const, ...(state && { result: { state } }) });
  const file = (...tasks: ReturnType<typeof test>[]) => ({
    type: 'suite' as const,
    tasks: [{ type: 'suite' as const, tasks }, test('pass')],
  });
  expect([file(test('pass')), file(test('pass'), test('skip')), file(test()), file(test('fail'))].map(allPassed)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('the table that is there reads as it would be written', () => {
  const table = readFileSync('tests/browser/strength.md', 'utf8');
  expect(tableOf(table, new Map(), false)).toBe(table);
});
