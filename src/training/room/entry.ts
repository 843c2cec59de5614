import { useSyncExternalStore } from 'react';
import { marks, onTravel } from '../../session/history.ts';

/** What an entry of the browser's history holds: only whether it is the room. Never an answer or a count. */
const entries = marks<boolean>('rum');

const isRoom = () => entries.here() === true;
const listeners = new Set<() => void>();

/** Whether this entry of the history is the room; nothing until the browser has been asked, as in what is written at build time. */
export const useInRoom = (): boolean | undefined => useSyncExternalStore<boolean | undefined>(subscribe, isRoom, () => undefined);

/** Shows the room, one step on in the history, so that Back leads to the overview. */
export const enterRoom = (): void => go(true);

/** Shows the overview again, one step on in the history. */
export const leaveRoom = (): void => go(false);

function go(rum: boolean) {
  if (isRoom() === rum) return;
  entries.put(!rum);
  entries.push(rum, location.pathname);
  tell();
}

const tell = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void) {
  let before = isRoom();
  const moved = () => {
    before = isRoom();
    listener();
  };
  listeners.add(moved);
  const stopListening = onTravel(entries, () => entries.put(before), moved);
  return () => {
    listeners.delete(moved);
    stopListening();
  };
}
