import { useSyncExternalStore } from 'react';
import first from 'virtual:content/first';
import { today } from './local-day.ts';
import type { IsoDate, Provision, Wording } from './types.ts';

export { today };

/** Milliseconds until the next calendar day begins on the device; a day with a change of clocks is as long as it is. */
export const untilMidnight = (now = new Date()): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();

/** The day that pages are written for at build time; nothing in the browser. */
let written: IsoDate | undefined;

/** Sets the day that pages are written for: the day of the build, or the one that a test travels to. */
export const writeFor = (day: IsoDate): void => {
  written = day;
};

/**
 * Today on the device; the day of the build while the page takes over what was written then.
 * A page that stands open follows: at midnight, and when it is looked at again after a sleep in which no clock ran.
 */
export const useToday = (): IsoDate => useSyncExternalStore(onNewDay, today, () => written ?? first.built);

/** The same outside components. */
export const dayNow = (): IsoDate => written ?? today();

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function onNewDay(listener: () => void): () => void {
  if (listeners.size === 0) watch();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stopWatching();
  };
}

const tell = () => {
  for (const listener of listeners) listener();
};

function atMidnight() {
  clearTimeout(timer);
  // A moment after, so that a timer that is early does not find yesterday.
  timer = setTimeout(() => {
    tell();
    atMidnight();
  }, untilMidnight() + 500);
}

// A timer does not run while the device sleeps: whoever comes back to the page has the day read anew.
const lookAgain = () => {
  if (document.visibilityState !== 'visible') return;
  tell();
  atMidnight();
};

function watch() {
  atMidnight();
  document.addEventListener('visibilitychange', lookAgain);
  addEventListener('pageshow', lookAgain);
  addEventListener('focus', lookAgain);
}

function stopWatching() {
  clearTimeout(timer);
  document.removeEventListener('visibilitychange', lookAgain);
  removeEventListener('pageshow', lookAgain);
  removeEventListener('focus', lookAgain);
}

/** What a provision says on a day: the wording in force, else the next to come, else the last, with how it stands. */
export function wordingOn(
  { lydelser }: Provision,
  date: IsoDate,
): { readonly wording: Wording; readonly stands: 'gäller' | 'kommer' | 'utgången' } {
  const started = lydelser.filter(({ gallerFran }) => gallerFran <= date);
  const wording = started.at(-1);
  if (!wording) return { wording: lydelser[0]!, stands: 'kommer' };
  return { wording, stands: wording.gallerTill && wording.gallerTill <= date ? 'utgången' : 'gäller' };
}
