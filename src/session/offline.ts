import { useSyncExternalStore } from 'react';

/** Why the app is not kept for use without network: the network did not answer, the device is full, or the browser would not. */
export type Obstacle = 'nat' | 'utrymme' | 'webblasare';

/**
 * What is kept on this device for use without network: nothing yet, all of it, only the least (112 and what to do at violence), or nothing
 * for a reason. `impossible` is where no try can help: the address is not https, or the browser cannot.
 */
export type OfflineState =
  | { readonly status: 'not-yet' | 'ready' }
  | { readonly status: 'least' | 'failed'; readonly obstacle: Obstacle; readonly again: () => void }
  | { readonly status: 'impossible'; readonly obstacle: 'osaker' | 'stods-inte' };

const notYet: OfflineState = { status: 'not-yet' };
let state: OfflineState = notYet;
const listeners = new Set<() => void>();

/** Sets what is true now. */
export function setOffline(next: OfflineState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** What is true now, for components. */
export const useOffline = (): OfflineState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => state,
    () => notYet,
  );
