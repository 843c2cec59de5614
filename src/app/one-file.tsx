import './one-file-storage.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import oneFileStrings from 'virtual:content/one-file-strings';
import '../styles/index.css';
import { App } from './App.tsx';
import { arrive, nameInFile } from './anchors.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { addStrings } from '../content/i18n.ts';
import { pathHere } from '../content/address.ts';
import { fetchInOrder, fetchRest } from '../content/in-order.ts';
import { languageFacts, setLanguage } from '../content/language.ts';
import { bring, needsOf, orderOf } from './needs.ts';
import { flowOf, routeOf } from './routes.ts';
import { titleOf } from './titles.ts';
import { guardGestures } from '../kit/one-gesture.ts';
import { watchIdle } from '../session/idle.ts';
import { setOffline } from '../session/offline.ts';
import { beginning, fromStart } from '../session/start-visit.ts';

// Begins the build that is one file: its pages follow each other in it, each as if it had been loaded, and what the tab remembers holds.

addStrings('sv', oneFileStrings);
const element = document.getElementById('root')!;
let root: ReturnType<typeof createRoot> | undefined;
let shown: string | undefined;

async function show(): Promise<void> {
  const path = pathHere();
  const before = shown;
  shown = path;
  const route = routeOf(path);
  const language = 'language' in route ? route.language : 'sv';
  // The texts of a language are loaded once for a page.
  if (before !== undefined && language !== document.documentElement.lang) return location.reload();
  setLanguage(language);
  await bring(route.page === 'utbildning' ? { screens: [], content: [] } : needsOf[route.page]);
  if (shown !== path) return;
  const flow = flowOf(route);
  root?.unmount();
  root = createRoot(element);
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <App route={route} initial={flow ? beginning(flow) : fromStart('personal')} />
      </ErrorBoundary>
    </StrictMode>,
  );
  document.documentElement.lang = language;
  document.documentElement.dir = languageFacts(language).riktning;
  document.title = titleOf(route) ?? document.title;
  const part = nameInFile(location.hash);
  if (part) arrive(part);
  else if (before !== undefined) {
    scrollTo(0, 0);
    arrive('innehall');
  }
  fetchInOrder(orderOf(route));
  void fetchRest();
}

// Stands before the listeners of what is shown: an entry of another page is none of theirs.
function travelled(event: Event) {
  if (pathHere() === shown) return;
  event.stopImmediatePropagation();
  void show();
}
addEventListener('popstate', travelled);
addEventListener('hashchange', travelled);

// Stands behind them: what they have answered themselves, as with a provision over the page, leads nowhere.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  if (event.defaultPrevented || !href.startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!href.startsWith('#/')) return arrive(href.slice(1));
  history.pushState(null, '', href);
  void show();
});

watchIdle();
guardGestures();
setOffline({ status: 'ready' });
void show();
