import type { Ahead } from './ahead.ts';

/** From so many to so many. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How large a part of all ways on, where all answers are as likely, `typical` speaks for. */
export const typically = 0.9;

/** How many questions most often come after the one at `page`: the narrowest range that holds in nine cases of ten, the lowest of those. */
export function typical({ chances: [, ...after] }: Pick<Ahead, 'chances'>): Range {
  const ranges = after.map((_, least) => {
    let chance = 0;
    // Sums of fractions come out a hair under what they are.
    return { least, most: after.findIndex((each, count) => count >= least && (chance += each) >= typically - 1e-9) };
  });
  const enough = ranges.filter(({ most }) => most >= 0);
  return enough.reduce((best, range) => (range.most - range.least < best.most - best.least ? range : best));
}
