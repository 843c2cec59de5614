import { useSyncExternalStore } from 'react';

let on = true;
const listeners = new Set<() => void>();

/** Whether keys of a single character do anything in the room (WCAG 2.1.4): speech input and unsteady hands set them off by mistake. */
export const singleKeysOn = (): boolean => on;

/** Turns them on or off, for as long as the page is open. */
export function setSingleKeys(next: boolean): void {
  on = next;
  for (const listener of listeners) listener();
}

/** The same for components. */
export const useSingleKeys = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    singleKeysOn,
    () => true,
  );
