/** The middle of some figures. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** The figure that nine in ten stay within. */
export const p90 = (figures: readonly number[]): number => quantile(figures, 0.9);

function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
