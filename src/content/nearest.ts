const enough = 3;

/** The items whose spelling is nearest to what was written, at most three; none when one letter in three is wrong. */
export function nearest<T>(written: string, items: readonly T[], spellings: (item: T) => readonly string[]): readonly T[] {
  const measured = items.map((item) => ({ item, far: Math.min(...spellings(item).map((spelling) => distance(written, spelling))) }));
  const best = Math.min(...measured.map(({ far }) => far));
  if (best > Math.floor(written.length / 3)) return [];
  return measured
    .filter(({ far }) => far === best)
    .slice(0, enough)
    .map(({ item }) => item);
}

// Letters to put in, take out, change, or let two neighbours change places (optimal string alignment).
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]), swapped);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
