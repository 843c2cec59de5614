import type { Fault } from './faults.ts';

/** A function of an object, worked out once for each: what every check asks of the same file, on every compile. */
export function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const { value } = known.get(of) ?? { value: make(of) };
    known.set(of, { value });
    return value;
  };
}

/** The same for a function of a word: a kind of file, a path. */
export function onceFor<K extends string, T>(make: (of: K) => T): (of: K) => T {
  const known = new Map<K, { readonly value: T }>();
  return (of) => {
    const { value } = known.get(of) ?? { value: make(of) };
    known.set(of, { value });
    return value;
  };
}

interface Read {
  readonly text: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

const last = new Map<string, Read>();

/**
 * What a file is read as, with its faults: read anew only when its text is another than last time, so that a compile after one change
 * reads one file, and every other is the same object as before. `read` is a function of the text and of where the file stands.
 */
export function readAgain<T>(file: string, text: string, faults: Fault[], read: (faults: Fault[]) => T): T {
  const before = last.get(file);
  if (before?.text === text) {
    faults.push(...before.faults);
    return before.value as T;
  }
  const own: Fault[] = [];
  const value = read(own);
  last.set(file, { text, value, faults: own });
  faults.push(...own);
  return value;
}
