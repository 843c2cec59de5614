import { startTransition, StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../styles/index.css';
import { App } from './App.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { addressOf, pathHere } from '../content/address.ts';
import { ask, fetchInOrder, fetchRest } from '../content/in-order.ts';
import { languageFacts, setLanguage } from '../content/language.ts';
import { bring, needsFor, orderOf } from './needs.ts';
import { flowOf, routeOf } from './routes.ts';
import { titleOf } from './titles.ts';
import { bringTypeface } from './typeface.ts';
import { whenIdle } from './when-idle.ts';
import { setAddress } from '../session/history.ts';
import { watchIdle } from '../session/idle.ts';
import { beginning, fromStart } from '../session/start-visit.ts';
import type { Beginning } from '../session/start-visit.ts';
import { isVisit, takeEntrance } from '../session/storage.ts';
import { load } from '../content/store.ts';
import type { EarlyWindow } from '../early/window.ts';
import { flows } from '../../machines/index.ts';
import { replay } from '../../machines/replay.ts';
import { currentAnswers } from '../../machines/session.machine.ts';

// Who leaves at once takes an import along; the next page asks again.
const ignore = () => undefined;

const root = document.getElementById('root')!;
const route = routeOf(pathHere());

if ('language' in route) setLanguage(route.language);
watchIdle();
const page = window as unknown as EarlyWindow;
// What answers the first questions (src/early/) has put the guard up already.
const guarded = page.vagvalGuarded || import('../kit/one-gesture.ts').then(({ guardGestures }) => guardGestures(), ignore);
const flow = flowOf(route);
// An address such as /#franvaro, from a shortcut on the home screen, begins with that concern; it leaves the address at once.
// Another page may have left one for the start.
const shortcut = location.hash.slice(1) || takeEntrance();

// The address that the HTML in the page was written for: the frame that the service worker serves has none.
const written = root.dataset['sida'] === pathHere();
// A question cannot be answered without the app, but everything else that was written can be read if it fails.
const appFrom = (initial: Beginning, asWritten: boolean, ready: () => void) => (
  <StrictMode>
    <ErrorBoundary written={asWritten ? root.innerHTML : undefined}>
      <App route={route} initial={initial} written={asWritten && !flow ? root.querySelector('main')?.innerHTML : undefined} ready={ready} />
    </ErrorBoundary>
  </StrictMode>
);

// What only older browsers need, they fetch: iOS before 17, Chrome before 114, Firefox before 125; and on paper the same a year on.
if (!('popover' in HTMLElement.prototype))
  void import('../kit/popover-fallback.ts').then(({ standInForPopover }) => standInForPopover(), ignore);
if (!CSS.supports('selector(::details-content)')) void import('../kit/print-folded.ts').then(({ printFolded }) => printFolded(), ignore);

fetchInOrder(
  orderOf(route, [
    ...(route.page === 'start'
      ? []
      : [{ name: 'anchors', fetch: () => import('./anchors.ts').then(({ followAnchors }) => followAnchors()) }]),
    { name: 'prepare', fetch: () => import('./prepare.ts').then(({ prepare }) => prepare(route)) },
    { name: 'typeface', fetch: bringTypeface },
  ]),
);

// What the page shows must be at hand before React takes it over, or it would show something else than what was written.
void Promise.all([bring(needsFor(route)), guarded])
  .then(
    () => true,
    () => false,
  )
  .then(async (complete) => {
    // What was written can be read and its links followed; without its parts the app could only put an apology in its place.
    if (written && !complete) return;
    const early = await handedOver();
    const initial = early ?? (flow ? beginning(flow) : fromStart('personal'));
    await new Promise<void>((ready) => {
      const app = appFrom(initial, written && !early, ready);
      if (written && !initial.wiped && (early ? !early.ended : !initial.resumed)) takeOver(app);
      else createRoot(root).render(app);
    });
    if ('language' in route) {
      document.documentElement.lang = route.language;
      document.documentElement.dir = languageFacts(route.language).riktning;
    }
    document.title = titleOf(route) ?? document.title;
    if (route.page !== 'start') void ask('anchors');
    else {
      if (shortcut) beginWith(shortcut);
      // A shortcut tapped while the app is open only changes the address.
      addEventListener('hashchange', ({ newURL }) => beginWith(new URL(newURL).hash.slice(1)));
    }
    // The rest of what a run needs, fetched while the user reads, and then what keeps it for use without network.
    whenIdle(
      () =>
        void fetchRest()
          .then(() => import('./pwa.ts'))
          .then(({ registerOffline }) => registerOffline())
          .catch(ignore),
    );
  });

function beginWith(concern: string) {
  setAddress(addressOf('/'));
  requestAnimationFrame(() => document.querySelector<HTMLButtonElement>(`button[name="arende"][value="${CSS.escape(concern)}"]`)?.click());
}

/** How long (ms) the reader has let the page be before the app takes it over: it would hold a tap up. */
const rest = 400;

/** The visit that was begun before the app had come, once no tap can be on its way, with all that is needed to show it. */
async function handedOver(): Promise<(Beginning & { readonly ended: boolean }) | undefined> {
  const { vagvalEarly: early } = page;
  if (!early) return undefined;
  const isWaiting = () => early.ended() || page.vagvalTap !== undefined;
  let asked = false;
  do {
    asked = early.begun();
    if (asked) await load('questions').catch(() => undefined);
    while (!isWaiting() && performance.now() < early.last() + rest) await new Promise((done) => setTimeout(done, 50));
    // What was begun meanwhile needs its questions as well.
  } while (early.begun() && !asked);
  const visit = early.handOver();
  if (!visit || !isVisit(visit)) return undefined;
  const ended = replay(flows[visit.session.flow], currentAnswers(visit.session)).outcome !== undefined;
  return { visit, resumed: true, wiped: false, ended, arrives: ended };
}

// Nodes that stand as React would make them are kept, and the focus in them. Where any does not, all are made anew.
function takeOver(app: ReactNode) {
  startTransition(() => {
    hydrateRoot(root, app, {
      onRecoverableError(error) {
        reportError(error);
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      },
    });
  });
}
