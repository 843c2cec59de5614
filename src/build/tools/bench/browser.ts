import { chromium } from 'playwright';
import type { Browser, CDPSession, Page } from 'playwright';
import { chromiumFlags, findChromium } from '../chromium.ts';

/** A phone: how many times slower its processor is, and its line if the browser is to make it. */
export interface Phone {
  readonly cpu: number;
  readonly line?: { readonly latency: number; readonly bytesPerSecond: number };
}

/** What a page says about itself while it loads and is used. */
export interface Noted {
  fcp: number;
  lcp: number;
  ready: number;
  /** From the finger on the answer to the next heading painted (ms). */
  taps: number[];
  longTasks: { start: number; duration: number }[];
  /** From the registration of the service worker until it is `activated` (ms); 0 until then. */
  offline: number;
}

/** The Chromium that the browser tests use as well. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is missing: install Debian’s package `chromium`, or run `npx playwright install chromium`.');
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}

/** A page in a context of its own. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** A page in a context of its own, as the first visit is. `heading` selects what says which page is shown. */
export async function visit(browser: Browser, { cpu, line }: Phone, heading = 'main h1'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  // tsx names functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (it) => it');
  await page.addInitScript(note, heading);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (line) {
    await cdp.send('Network.enable');
    const { latency, bytesPerSecond } = line;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  return { page, cdp, close: () => context.close() };
}

/** What the page has noted so far. */
export const noted = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Waits until the page has noted something, looking seldom so that the looking does not slow it down. */
export async function until(page: Page, met: (so: Noted) => boolean, limit = 60_000): Promise<Noted> {
  const end = Date.now() + limit;
  for (;;) {
    const so = await noted(page);
    if (met(so)) return so;
    if (Date.now() > end) throw new Error(`mätningen blev inte klar: ${JSON.stringify(so)}`);
    await page.waitForTimeout(100);
  }
}

// Runs in the page before anything of its own, and so has to bring along all that it uses.
/* oxlint-disable unicorn/consistent-function-scoping */
function note(headings: string) {
  const so: Noted = { fcp: 0, lcp: 0, ready: 0, taps: [], longTasks: [], offline: 0 };
  const home = window as unknown as { noted: Noted };
  home.noted = so;

  const observe = (type: string, seen: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') so.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    so.lcp = startTime;
  });
  observe('longtask', ({ startTime, duration }) => so.longTasks.push({ start: startTime, duration }));

  // One of these is set when the buttons answer: by the table of the first questions, or by the app.
  for (const flag of ['vagvalEarly', 'vagvalReady']) {
    let value: unknown;
    Object.defineProperty(window, flag, {
      configurable: true,
      get: () => value,
      set(next) {
        value = next;
        so.ready ||= performance.now();
        // Whether a flag is there is asked as well.
        Object.defineProperty(window, flag, { value: next, writable: true, configurable: true });
      },
    });
  }

  const heading = () => document.querySelector(headings);
  let last: MutationObserver | undefined;
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      const before = heading()?.textContent;
      // A tap that changed no page is not waited for when the next one comes.
      last?.disconnect();
      const watch = new MutationObserver(() => {
        const now = heading();
        if (!now || now.textContent === before || now.closest('[role=status]')) return;
        watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => so.taps.push(performance.now() - timeStamp)));
      });
      last = watch;
      watch.observe(document, { subtree: true, childList: true, characterData: true });
    },
    { capture: true },
  );

  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  const register = container.register.bind(container);
  container.register = async (...how) => {
    const start = performance.now();
    const registration = await register(...how);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated') so.offline ||= performance.now() - start;
    });
    return registration;
  };
}
