import { useSyncExternalStore } from 'react';

/** Where the tab remembers that they are off. It says something of the trainer's device, and nothing of anyone in the room. */
export const singleKeysKey = 'vagval-utbildning-tangenter';
const off = 'av';

let on = !rememberedOff();
const listeners = new Set<() => void>();

/** Whether keys of a single character do anything in the room (WCAG 2.1.4): speech input and unsteady hands set them off by mistake. */
export const singleKeysOn = (): boolean => on;

/** Turns them on or off until the tab is closed, also when its page is loaded anew. */
export function setSingleKeys(next: boolean): void {
  on = next;
  try {
    if (next) sessionStorage.removeItem(singleKeysKey);
    else sessionStorage.setItem(singleKeysKey, off);
  } catch {
    // Blocked or full storage: it holds as long as the page is open.
  }
  for (const listener of listeners) listener();
}

function rememberedOff(): boolean {
  try {
    return sessionStorage.getItem(singleKeysKey) === off;
  } catch {
    // Blocked, or the build, which has no tab.
    return false;
  }
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
