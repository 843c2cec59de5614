import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tried, triedLater } from './budget.ts';

/** Stands still for longer than one input may, without keeping a processor busy. */
function hang(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1050);
}

it('an input that is answered, but not within a second, is a fault', async () => {
  const one = fc.constant(1);
  expect(() => tried(one, hang)).toThrow('Property failed');
  await expect(triedLater(one, async () => hang())).rejects.toThrow('Property failed');
}, 60_000);

it('a machine that stands still once is none', () => {
  let times = 0;
  tried(fc.constant(1), () => {
    times += 1;
    if (times === 1) hang();
  });
  expect(times).toBeGreaterThan(1);
});

it('every property of an entrance is tried so', () => {
  const folder = new URL('./', import.meta.url);
  const others = readdirSync(folder).filter((file) => !file.startsWith('budget'));
  expect(
    others.filter((file) => /fc\.(?:assert|check|property|asyncProperty)\b/.test(readFileSync(new URL(file, folder), 'utf8'))),
  ).toEqual([]);
});
