const step = 50;

/** Waits until something holds, and gives what it gave. Throws, with what was waited for, when it has not within so many ms. */
export async function until<T>(holds: () => T | Promise<T>, what: string, within = 20_000): Promise<NonNullable<T>> {
  const latest = Date.now() + within;
  for (;;) {
    const found = await holds();
    if (found) return found;
    if (Date.now() > latest) throw new Error(`väntade förgäves på: ${what}`);
    await new Promise((done) => setTimeout(done, step));
  }
}
