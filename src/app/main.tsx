import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../styles/index.css';
import { App } from './App.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { addressOf, pathHere } from '../content/address.ts';
import { languageFacts, setLanguage } from '../content/language.ts';
import { bring, bringRest, needsOf } from './needs.ts';
import { flowOf, routeOf } from './routes.ts';
import { titleOf } from './titles.ts';
import { bringTypeface } from './typeface.ts';
import { setAddress } from '../session/history.ts';
import { guardGestures } from '../kit/one-gesture.ts';
import { watchIdle } from '../session/idle.ts';
import { beginning, fromStart } from '../session/start-visit.ts';
import { ahead } from '../../machines/ahead.ts';
import { flows } from '../../machines/index.ts';
import { replay } from '../../machines/replay.ts';

// Who leaves at once takes an import along; the next page asks again.
const ignore = () => undefined;

const root = document.getElementById('root')!;
const route = routeOf(pathHere());

if ('language' in route) setLanguage(route.language);
watchIdle();
guardGestures();
const flow = flowOf(route);
const initial = flow ? beginning(flow) : fromStart('personal');
// An address such as /#franvaro, from a shortcut on the home screen, begins with that concern; it leaves the address at once.
const shortcut = location.hash.slice(1);

// The address that the HTML in the page was written for: the frame that the service worker serves has none.
const written = root.dataset['sida'] === pathHere();
// A question cannot be answered without the app, but everything else that was written can be read if it fails.
const app = (
  <StrictMode>
    <ErrorBoundary written={written ? root.innerHTML : undefined}>
      <App route={route} initial={initial} written={written && !flow ? root.querySelector('main')?.innerHTML : undefined} />
    </ErrorBoundary>
  </StrictMode>
);

// What only older browsers need, they fetch: iOS before 17, Chrome before 114, Firefox before 125; and on paper the same a year on.
if (!('popover' in HTMLElement.prototype))
  void import('../kit/popover-fallback.ts').then(({ standInForPopover }) => standInForPopover(), ignore);
if (!CSS.supports('selector(::details-content)')) void import('../kit/print-folded.ts').then(({ printFolded }) => printFolded(), ignore);

// What the page shows must be at hand before React takes it over, or it would show something else than what was written.
void bring(needsOf[route.page])
  .then(
    () => true,
    () => false,
  )
  .then((complete) => {
    // What was written can be read and its links followed; without its parts the app could only put an apology in its place.
    if (written && !complete) return;
    if (written && !initial.resumed && !initial.wiped) hydrateRoot(root, app);
    else createRoot(root).render(app);
    if ('language' in route) {
      document.documentElement.lang = route.language;
      document.documentElement.dir = languageFacts(route.language).riktning;
    }
    document.title = titleOf(route) ?? document.title;
    if (route.page !== 'start') void import('./anchors.ts').then(({ followAnchors }) => followAnchors(), ignore);
    else {
      if (shortcut) beginWith(shortcut);
      // A shortcut tapped while the app is open only changes the address.
      addEventListener('hashchange', ({ newURL }) => beginWith(new URL(newURL).hash.slice(1)));
    }
    whenIdle(prepare);
  });

function beginWith(concern: string) {
  setAddress(addressOf('/'));
  requestAnimationFrame(() => document.querySelector<HTMLButtonElement>(`button[name="arende"][value="${CSS.escape(concern)}"]`)?.click());
}

// The rest of what a run needs, fetched while the user reads the start.
function prepare() {
  bringTypeface();
  // How many questions may be left is worked out once for all of them, not while the first one waits to be painted.
  const flow = flowOf(route);
  if (flow) ahead(flows[flow], replay(flows[flow], {}).page, {});
  void bringRest(route)
    .then(() => import('./pwa.ts'))
    .then(({ registerOffline }) => registerOffline())
    .catch(ignore);
}

function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
