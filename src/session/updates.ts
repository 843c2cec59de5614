type Listener = (apply: () => void) => void;

let waiting: (() => void) | undefined;
const listeners = new Set<Listener>();

/** Calls back when a newer version waits, with what puts it in place; returns what ends the listening. */
export function onUpdate(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting) listener(waiting);
  return () => void listeners.delete(listener);
}

/** Says that a newer version waits, and what puts it in place. */
export function tellUpdate(apply: () => void): void {
  waiting = apply;
  for (const listener of listeners) listener(apply);
}
