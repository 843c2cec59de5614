import fc from 'fast-check';
import { expect } from 'vitest';

/** How many inputs each property is tried with: 500 in every test run, 10 000 by `npm run test:entrances`. */
const numRuns = Number(process.env['VAGVAL_INPUTS'] ?? 500);

/** How long that may take (ms): many inputs on a busy machine. */
export const patience = numRuns * 120 + 60_000;

/** How long one input may take (ms). */
const longest = 1000;

/** Tries what holds of every input: 500 of them, or a share of that where each takes long to draw, and each answered within a second. */
export function tried<T>(inputs: fc.Arbitrary<T>, hold: (input: T) => void, share = 1): void {
  const timed = (input: T) => {
    const began = performance.now();
    hold(input);
    return performance.now() - began;
  };
  fc.assert(
    fc.property(inputs, (input) => {
      // A busy machine may stand still once; what takes that long by itself does so each time.
      if (timed(input) > longest) expect(Math.min(timed(input), timed(input))).toBeLessThan(longest);
    }),
    { numRuns: Math.ceil(numRuns * share) },
  );
}

/** The same for what is answered later. */
export async function triedLater<T>(inputs: fc.Arbitrary<T>, hold: (input: T) => Promise<void>): Promise<void> {
  const timed = async (input: T) => {
    const began = performance.now();
    await hold(input);
    return performance.now() - began;
  };
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      if ((await timed(input)) > longest) expect(Math.min(await timed(input), await timed(input))).toBeLessThan(longest);
    }),
    { numRuns },
  );
}
