/** Numbers between 0 and 1 that a seed decides: the same on every device (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order that the seed decides (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed);
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

/** The lowest and the highest seed that trainer and group can share: easy to say aloud. */
export const seeds = { from: 1, to: 99 } as const;

/** The seed in an address, or the first one when there is none that can be used. */
export function seedIn(search: string): number {
  const seed = Number(new URLSearchParams(search).get('fro'));
  return Number.isInteger(seed) && seed >= seeds.from && seed <= seeds.to ? seed : seeds.from;
}
