import workerStrings from 'virtual:content/worker-strings';
import { addressOf, base } from '../content/address.ts';
import { addStrings } from '../content/i18n.ts';
import { languages } from '../content/language.ts';
import { parentAddress } from '../content/parent-addresses.ts';
import { setOffline } from '../session/offline.ts';
import type { Obstacle } from '../session/offline.ts';
import { tellUpdate } from '../session/updates.ts';
import { trustWorkers } from './trusted-worker.ts';

// Those of the other languages come with their pages.
addStrings('sv', workerStrings);

/** The worker that keeps the whole app, and the one that stands in with the least where the whole could not be fetched. */
const whole = addressOf('/sw.js');
const least = addressOf('/minsta.js');
trustWorkers([whole, least]);
const leastCache = 'vagval-minsta';

const hour = 60 * 60 * 1000;
const shortest = 60 * 1000;

/** Makes the app work offline, once the page has loaded: nothing of it may delay the first question. */
export async function registerOffline(): Promise<void> {
  if (import.meta.env.DEV) return;
  if (!('serviceWorker' in navigator)) {
    setOffline({ status: 'impossible', obstacle: isSecureContext ? 'stods-inte' : 'osaker' });
    return;
  }
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(whole, { scope: base });
  let asked = false;
  worker.addEventListener(
    'waiting',
    () =>
      void offerUpdate(() => {
        asked = true;
        worker.messageSkipWaiting();
      }),
  );
  // Another tab may be in the middle of a run, with all it needs at hand: only the one that was asked begins anew.
  worker.addEventListener('controlling', () => asked && location.reload());
  try {
    const registration = await worker.register({ immediate: true });
    if (!registration) return;
    void follow(registration);
    askForUpdates(registration);
  } catch {
    await failed();
  }
}

// The first worker of all waits a moment too, in some browsers: that is no newer version of anything.
async function offerUpdate(apply: () => void) {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.active || !registration.waiting || isLeast(registration.waiting)) return;
  if (isLeast(registration.active)) return takeOver(registration);
  tellUpdate(apply);
}

const isLeast = (worker: ServiceWorker) => new URL(worker.scriptURL).pathname === least;
// A worker has no origin to name: it is of this one. (The rule takes it for a window.)
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const takeOver = ({ waiting: next }: ServiceWorkerRegistration) => next?.postMessage({ type: 'SKIP_WAITING' });

/** An open page hears of a newer version when it is looked at again, and each hour. */
function askForUpdates(registration: ServiceWorkerRegistration) {
  let last = Date.now();
  const ask = () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < shortest) return;
    last = Date.now();
    // Without network there is none to be had; the next time may be better.
    void registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  addEventListener('pageshow', ask);
  setInterval(ask, hour);
}

/** Says what is kept, and goes on saying it while it changes. */
async function follow(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing, active } = registration;
  if (active && !isLeast(active) && (await isKept())) {
    setOffline({ status: 'ready' });
    return;
  }
  const worker = installing ?? registration.waiting;
  if (!worker) {
    await refill();
    return;
  }
  const onChange = () => {
    if (worker.state === 'installed' && registration.active && isLeast(registration.active)) takeOver(registration);
    if (worker.state === 'activated') {
      setOffline({ status: 'ready' });
      void caches.delete(leastCache);
    }
    if (worker.state === 'redundant') void failed();
  };
  worker.addEventListener('statechange', onChange);
  onChange();
}

// What the browser or somebody else empties, is emptied whole, or so far that a page cannot be put together.
async function isKept(): Promise<boolean> {
  const found = await Promise.all(['/app.html', '/index.html'].map((file) => caches.match(addressOf(file), { ignoreSearch: true })));
  return found.every(Boolean);
}

/**
 * Fills caches that have been emptied under the worker. It fills them when it is installed and never else, so that what is kept does not tell
 * what was opened: the one with the least takes its place for a moment, and then it is installed anew.
 */
async function refill(): Promise<void> {
  try {
    await keepLeast(true);
    const registration = await navigator.serviceWorker.register(whole, { scope: base });
    if (registration.installing ?? registration.waiting) await follow(registration);
    else await failed();
  } catch {
    await failed();
  }
}

/** Says what is kept though not all is, and tries again when the network is back or somebody asks. */
async function failed(): Promise<void> {
  const obstacle = await obstacleNow();
  let asked = false;
  const again = () => {
    if (asked) return;
    asked = true;
    setOffline({ status: 'not-yet' });
    void navigator.serviceWorker.register(whole, { scope: base }).then(follow, failed);
  };
  const kept = await keepLeast().catch(() => false);
  setOffline({ status: kept ? 'least' : 'failed', obstacle, again });
  addEventListener('online', again, { once: true });
}

/** Keeps 112 and what to do at violence, in every language; `instead` also where a worker is in place that keeps nothing any more. */
async function keepLeast(instead = false): Promise<boolean> {
  const pages = ['/', '/vag/larma-112/', ...languages.map(({ id }) => parentAddress('/foralder/hjalp-vid-vald/', id))];
  const cache = await caches.open(leastCache);
  await cache.addAll(pages.map(addressOf));
  const registration = await navigator.serviceWorker.getRegistration();
  // An older version that keeps the whole app is better than the least.
  if (instead || !registration?.active) await navigator.serviceWorker.register(least, { scope: base });
  return true;
}

async function obstacleNow(): Promise<Obstacle> {
  if (await isFull()) return 'utrymme';
  if (!navigator.onLine) return 'nat';
  const answers = await fetch(whole, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  return answers ? 'webblasare' : 'nat';
}

/** True when there is no room for the copy. It is tried: what browsers say of the room that is left, they have stopped saying truly. */
async function isFull(): Promise<boolean> {
  const name = 'vagval-prov';
  try {
    const cache = await caches.open(name);
    await cache.put(addressOf('/prov'), new Response(new Uint8Array(4_000_000)));
    return false;
  } catch (error) {
    return (error as Error).name === 'QuotaExceededError';
  } finally {
    await caches.delete(name).catch(() => false);
  }
}
