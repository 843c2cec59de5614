import { today } from '../content/local-day.ts';
import { draw } from './draw.ts';
import type { EarlyTexts, Tree } from './texts.ts';
import { answered, changed, gone, none, positionOf } from './visit.ts';
import type { EarlySession } from './visit.ts';
import type { EarlyVisit, EarlyWindow } from './window.ts';

/** As in src/session/idle.ts and src/kit/Announcer.tsx. */
const idleLimit = 30 * 60 * 1000;
const announceAfter = 150;
const patience = 8000;

/** How long (ms) a page that is not painted, since nobody sees it, waits to be noted. */
const unseen = 300;

/**
 * Answers the first taps, from a table and without the app, until the app takes the page over: the same questions, the same history and
 * the same memory of the tab, so that the app goes on from there. A run that the tab remembers is the app's from the beginning.
 */
export function begin(texts: EarlyTexts): void {
  const key = `vagval-svar-${texts.flow}`;
  const home = window as unknown as EarlyWindow & { readonly vagvalReady?: boolean };
  const main = document.querySelector('main');
  if (!main || home.vagvalReady || readStored(key) !== null || location.hash.length > 1) return;

  const highEnough = matchMedia('(min-height: 46em)');
  const written = [...main.childNodes];
  let run = newRun();
  let session: EarlySession = none;
  let touched = Date.now();
  let last = -Infinity;
  let over = false;
  // False while the visit lives in memory only.
  let kept = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const answers = () => session.moves[session.at]!;
  const begun = () => Object.keys(answers()).length > 0;
  const visit = (): EarlyVisit => ({ run, session, touched });
  const address = () => location.pathname + location.search;
  const mark = () => ({ vagval: { run, at: session.at } });

  function save() {
    try {
      if (session.moves.length < 2) return;
      sessionStorage.setItem(key, JSON.stringify(visit()));
      sessionStorage.removeItem('vagval-rensat');
      kept = true;
    } catch {
      kept = false;
      // Blocked or full: the visit lives in memory until the app takes it over.
    }
  }

  function show() {
    const at = positionOf(texts.table, session);
    const seen = { day: today(), high: highEnough.matches };
    if (begun()) main!.replaceChildren(...draw(texts, at, seen).map(build));
    else main!.replaceChildren(...written.flatMap((node) => [...resume(node), node]));
    const heading = main!.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    say(heading?.textContent ?? '');
    scrollTo({ top: 0, behavior: 'instant' });
    if (begun() && at.ended) wait();
  }

  // Only the app knows the roads.
  function wait() {
    home.vagvalLoad?.();
    setTimeout(() => over || home.vagvalLate?.(true), patience);
  }

  function* resume(before: Node) {
    if (session.moves.length < 2 || !(before instanceof Element) || !before.matches('.cards')) return;
    const { words } = texts;
    yield build([
      'button',
      { type: 'button', class: 'card resume' },
      ['span', 0, ['b', 0, words['start.fortsatt']], ['small', 0, words['start.fortsatt-hjalp']]],
    ]);
  }

  function say(heading: string) {
    const words = document.querySelector('[data-announcer] span');
    if (!words) return;
    clearTimeout(timer);
    words.textContent = '';
    timer = setTimeout(() => {
      words.textContent = heading;
    }, announceAfter);
  }

  // The new position is painted first and then noted in the history and the memory, which takes longer than to draw it.
  let unwritten: (() => void) | undefined;
  function write() {
    const work = unwritten;
    unwritten = undefined;
    work?.();
  }

  function go(next: EarlySession) {
    write();
    const first = session.moves.length < 2 && mark();
    session = next;
    touched = Date.now();
    unwritten = () => {
      // The entry that the page came with is the start itself.
      if (first) history.replaceState(first, '', address());
      save();
      history.pushState(mark(), '', address());
    };
    show();
    requestAnimationFrame(() => setTimeout(write));
    setTimeout(write, unseen);
  }

  function wipe() {
    write();
    session = none;
    run = newRun();
    forget(key);
    history.replaceState(mark(), '', address());
    show();
  }

  function tap(button: HTMLButtonElement): boolean {
    if (over || !main!.contains(button)) return false;
    wipeIfLeft();
    touched = Date.now();
    const { name, value } = button;
    const question = begun() ? positionOf(texts.table, session).page : texts.table.pages[texts.table.first];
    if (name) {
      // A button that is no longer on the screen answers nothing.
      if (name === question) go(answered(texts.table, session, name, value));
    } else if (button.matches('.trail button')) {
      const markers = [...main!.querySelectorAll('.trail button')];
      go(changed(session, positionOf(texts.table, session).steps[markers.indexOf(button)]![0]));
    } else if (button.matches('.resume')) go(gone(session, session.moves.length - 1));
    else if (button.matches('.run-nav button:first-child')) {
      write();
      history.back();
    } else if (button.matches('.run-nav button')) wipe();
    else return false;
    last = performance.now();
    return true;
  }

  function wipeIfLeft() {
    if (Date.now() - touched > idleLimit && session.moves.length > 1) {
      wipe();
      tellWiped();
    }
  }

  // Back brings a page as it was, with a visit that may have been wiped or gone on since: what the tab remembers holds.
  function onShow({ persisted }: PageTransitionEvent) {
    if (persisted && kept && session.moves.length > 1) location.reload();
  }

  function onPop({ state }: PopStateEvent) {
    // Too late to note it as an entry of its own: it is what comes after the one that has come up.
    unwritten = undefined;
    if (session.moves.length < 2) return;
    const to = (state as Partial<ReturnType<typeof mark>> | null)?.vagval;
    // A link within the page makes an entry without a mark: nobody has moved.
    if (!to && location.hash) return history.replaceState(mark(), '', address() + location.hash);
    session = gone(session, to?.run === run ? to.at : 0);
    if (to?.run !== run) history.replaceState(mark(), '', address());
    last = performance.now();
    save();
    return show();
  }

  // The way home is the same entry again, which is the same question.
  function onHome(event: MouseEvent) {
    const link = (event.target as Element).closest('a');
    if (link?.href !== new URL('./', location.href).href || event.ctrlKey || event.metaKey || event.shiftKey || session.at === 0) return;
    event.preventDefault();
    go({ ...gone(session, 0) });
  }

  const watch = setInterval(() => {
    wipeIfLeft();
  }, 30_000);
  addEventListener('pagehide', write);
  addEventListener('pageshow', onShow);
  addEventListener('popstate', onPop);
  document.addEventListener('click', onHome);

  home.vagvalEarly = {
    tap,
    last: () => last,
    begun: () => session.moves.length > 1,
    ended: () => positionOf(texts.table, session).ended,
    handOver() {
      over = true;
      clearInterval(watch);
      write();
      removeEventListener('pagehide', write);
      removeEventListener('pageshow', onShow);
      removeEventListener('popstate', onPop);
      document.removeEventListener('click', onHome);
      // What has been said is said: the app finds the region as it was written.
      clearTimeout(timer);
      document.querySelector('[data-announcer] span')!.textContent = '';
      return session.moves.length > 1 ? visit() : undefined;
    },
  };

  // A tap that came before.
  const { vagvalTap: before } = home;
  if (!before || !tap(before)) return;
  before.removeAttribute('aria-busy');
  home.vagvalTap = undefined;
}

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  // A link is written from where the site begins, and the start is there.
  for (const [name, value] of Object.entries(attributes || {}))
    element.setAttribute(name, name === 'href' && value[0] === '/' ? `.${value}` : value);
  element.append(...children.map(build));
  return element;
}

const newRun = () => crypto.randomUUID?.() ?? String(Math.random());

function readStored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function tellWiped() {
  try {
    sessionStorage.setItem('vagval-rensat', '1');
  } catch {
    // Blocked storage: nothing is told at the next start.
  }
}

function forget(key: string) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Blocked storage has nothing to forget.
  }
}
