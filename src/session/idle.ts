import { allRemembered, forgetAll, remember } from './storage.ts';

/** What has been answered is wiped when left alone for this long (ms): a shared computer must not show the last user's answers. */
const idleLimit = 30 * 60 * 1000;

/** How far ahead of the clock a remembered time may be (ms): one further ahead tells nothing, for the clock has been set back. */
const clockSlack = 60 * 1000;

/** What the window is told when what has been answered is wiped for having been left alone. */
export const leftAlone = 'vagval-lamnat';

let used = Date.now();

/** When something was last done in this tab, on any page of the site (ms since 1970). */
export const lastUsed = (): number => used;

/** Wipes what has been answered when the site has been left alone for half an hour, whatever page of it is open. */
export function watchIdle(): void {
  arrive();
  // Back brings a page as it was: other pages may have been used since.
  addEventListener('pageshow', ({ persisted }) => persisted && arrive());
  for (const type of ['pointerdown', 'keydown', 'click', 'scroll', 'popstate'])
    addEventListener(type, use, { capture: true, passive: true });
  addEventListener('pagehide', rest);
  document.addEventListener('visibilitychange', rest);
  setInterval(rest, 30_000);
}

function arrive() {
  const times = allRemembered().map(({ touched }) => touched);
  if ((times.length > 0 ? times : [used]).some(isLongAgo)) wipe();
  used = Date.now();
}

// The touch that wakes a page left alone must not count as having used it.
function use() {
  wipeIfLeft();
  used = Date.now();
}

function rest() {
  if (!wipeIfLeft()) for (const visit of allRemembered()) remember({ ...visit, touched: used });
}

function wipeIfLeft() {
  // A clock set back under an open page must not wipe what is in use.
  used = Math.min(used, Date.now());
  const left = isLongAgo(used);
  if (left) wipe();
  return left;
}

function wipe() {
  const kept = allRemembered().length > 0;
  used = Date.now();
  dispatchEvent(new Event(leftAlone));
  forgetAll(kept);
}

const isLongAgo = (time: number) => {
  const age = Date.now() - time;
  return age > idleLimit || age < -clockSlack;
};
