import { describe, expect, it } from 'vitest';
import { ahead } from '../../machines/ahead.ts';
import type { Flow } from '../../machines/flow.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { personal } from '../../machines/personal.machine.ts';
import { skipsFor } from '../../machines/skips.ts';
import { typical, typically } from '../../machines/typical.ts';
import type { Position } from './runs.ts';
import { positionsOf } from './runs.ts';

/** How likely each number of questions after this one is, walked anew over XState's own tree: every answer as likely as the others. */
function chancesAfter({ page, ways }: Position, skips: ReadonlySet<string>, first = true): ReadonlyMap<number, number> {
  if (ways.length === 0) return new Map([[0, 1]]);
  const passed = !first && skips.has(page);
  const chances = new Map<number, number>();
  // A question that is passed by goes the same way whatever the answer.
  for (const { to } of passed ? ways.slice(0, 1) : ways)
    for (const [count, chance] of chancesAfter(to!, skips, false)) {
      const asked = count + (first || passed ? 0 : 1);
      chances.set(asked, (chances.get(asked) ?? 0) + chance / (passed ? 1 : ways.length));
    }
  return chances;
}

const one = (flow: Flow, position: Position, skips: ReadonlySet<never> | ReturnType<typeof skipsFor>) => {
  const { page, answers } = position;
  return { page, ahead: ahead(flow, page, answers, skips), chances: [...chancesAfter(position, skips)].sort(([a], [b]) => a - b) };
};

describe.each([
  ['personal, with every question', personal, new Set<never>()],
  ['personal, where no grade is asked for', personal, skipsFor([])],
  ['foralder', foralder, new Set<never>()],
])('%s: what is said to be left', (_name, flow, skips) => {
  const positions = positionsOf(flow)
    .filter(({ page, ways }) => ways.length > 0 && !(skips as ReadonlySet<string>).has(page))
    .map((position) => one(flow, position, skips));

  it('is measured at every position', () => expect(positions.length).toBeGreaterThan(flow === personal ? 5000 : 9));

  it('holds in nine cases of ten, and no narrower range does', () => {
    const wrong = positions.filter(({ ahead: looked, chances }) => {
      const { least, most } = typical(looked);
      const within = (from: number, to: number) =>
        chances.reduce((sum, [count, chance]) => (count >= from && count <= to ? sum + chance : sum), 0);
      const narrower = chances.some(
        ([from]) => from + (most - least) - 1 >= from && within(from, from + (most - least) - 1) > typically + 1e-6,
      );
      return within(least, most) < typically - 1e-6 || narrower;
    });
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  it('is never more than at most, and the last question is the last', () => {
    const wrong = positions.filter(({ ahead: looked, chances }) => looked.questions - 1 !== chances.at(-1)![0]);
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  it('does not frighten', () => expect(Math.max(...positions.map(({ ahead: looked }) => typical(looked).most))).toBeLessThanOrEqual(9));
});
