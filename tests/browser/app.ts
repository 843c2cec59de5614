import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { parse } from 'yaml';
import type { Answers, PageId } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { chromiumFlags } from '../../src/build/tools/chromium.ts';
import { pagesOf } from '../machines/runs.ts';

/** Where the built app is served. */
export const base = inject('base');

/** The addresses of the roads' own pages. */
export const roads = pagesOf(personal, 'outcome');
export const questions = pagesOf(personal, 'question');
/** The pages beside the roads and the laws. */
export const plain = ['/om/', '/kontroll/', '/integritet/', '/tillganglighet/', '/kommuner/', '/sedan/', '/hitta/'];

const strings = parse(readFileSync(new URL('../../content/sv/ui.yaml', import.meta.url), 'utf8')) as Record<string, string>;

/** An interface string as it stands in content, without anything filled in. */
export function ui(key: string): string {
  const text = strings[key];
  if (text === undefined) throw new Error(`content/sv/ui.yaml har ingen ${key}`);
  return text;
}

const lawIds = readdirSync(new URL('../../content/lagrum', import.meta.url));

/** True for the id of a text that should have stood in its place. */
export const isBareId = (text: string): boolean => text in strings || lawIds.includes(text);

/** What the browser is to be like, and what is expected to go wrong in it. */
export interface Options extends BrowserContextOptions {
  /** Faults that the test itself brings about; any other in the page fails the test. */
  readonly forgive?: RegExp;
  /** Presses as a hand does, with the rest that the app gives what has just come up; a test is else faster than that. */
  readonly byHand?: boolean;
}

/**
 * One browser for a file of tests, and pages in it that are closed after each test. A fault in any page fails the test.
 * Playwright turns off the cache that Back and Forward bring a living page from, and the headless shell has none; `keepPages` has it, as users do.
 * `fontSize` is what the user has set as the size of text in the browser (px), `flags` what the browser is started with besides.
 */
export function useBrowser({ keepPages = false, fontSize = 16, flags = [] as readonly string[] } = {}) {
  let running: Browser;
  const open: BrowserContext[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    running = await chromium.launch({
      executablePath: inject(keepPages ? 'wholeBrowserPath' : 'browserPath'),
      args: [...chromiumFlags, `--blink-settings=defaultFontSize=${fontSize}`, ...flags],
      ignoreDefaultArgs: keepPages ? ['--disable-back-forward-cache'] : [],
    });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => running?.close());

  async function newContext({ forgive, byHand = false, ...options }: Options = {}): Promise<BrowserContext> {
    const context = await running.newContext({
      baseURL: base,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    });
    if (!byHand) await context.addInitScript(() => Object.assign(window, { vagvalRest: 0 }));
    const note = (fault: string) => {
      // A file that is no page has no icon of its own, and the browser asks for one.
      if (!forgive?.test(fault) && !fault.endsWith('/favicon.ico')) faults.push(fault);
    };
    context.on('weberror', (error) => note(String(error.error())));
    context.on('console', (message) => message.type() === 'error' && note(`${message.text()} ${message.location().url}`));
    open.push(context);
    return context;
  }
  const newPage = async (options?: Options): Promise<Page> => (await newContext(options)).newPage();
  return {
    newContext,
    newPage,
    /** A page with a run that has come this far. */
    begun: async (answers: Answers, address = '/'): Promise<Page> => {
      const page = await newPage();
      await visit(page, address);
      await tap(page, answers);
      return page;
    },
  };
}

/** Opens an address and waits until the app has taken the page over. */
export async function visit(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await isReady(page);
}

/** Lets no script arrive until the returned function is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Waits until taps are the app's own. */
export const isReady = (page: Page) => page.waitForFunction(() => 'vagvalReady' in window);

export const button = (page: Page, question: string, answer?: string): Locator =>
  page.locator(`button[name="${question}"]${answer ? `[value="${answer}"]` : ''}`);

/** Taps one answer after the other, as a finger would. */
export async function tap(page: Page, answers: Answers): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    const one = button(page, question, answer);
    // The grade is asked for only where a team is for some grades.
    if (question === 'arskurs') await one.or(page.locator('article.road, article.plan')).first().waitFor();
    if (question !== 'arskurs' || (await one.count()) > 0) await one.click();
  }
}

/** The same as fast as the page can take it: for tests about the screen where it ends. */
export const hurry = (page: Page, answers: Answers) =>
  page.evaluate(async (steps) => {
    for (const [question, answer] of steps) {
      const find = () => document.querySelector<HTMLButtonElement>(`button[name="${question}"][value="${answer}"]`);
      const latest = Date.now() + 10_000;
      const passed = () => question === 'arskurs' && document.querySelector('article.road');
      while (!find() && !passed() && Date.now() < latest) await new Promise(requestAnimationFrame);
      if (passed()) continue;
      if (!find()) throw new Error(`${question}: ${answer} finns inte på sidan`);
      find()!.click();
    }
  }, Object.entries(answers));

/** The result on the screen. */
export const result = (page: Page, outcome: string): Locator => page.locator(`article#${outcome}`);

/** Waits for a page of the flow to stand on the screen. */
export const arrived = (page: Page, id: PageId) =>
  ((roads as readonly string[]).includes(id) ? result(page, id) : button(page, id)).first().waitFor();

/** Chooses a municipality or an area by its name. */
export async function choosePlace(page: Page, name: string): Promise<void> {
  await page.locator('.top .chip').click();
  await page.locator('dialog[open] input').fill(name);
  await page
    .locator('dialog[open] .places [role="option"]', { hasText: new RegExp(`^${name}`) })
    .first()
    .click();
  await page.locator('.top .chip', { hasText: name }).waitFor();
}

/** The button that ends a run. */
export const clearButton = (page: Page) => page.getByRole('button', { name: ui('nav.borja-om') });

/** Waits until the whole app is stored for use without network. */
export const isOffline = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active!.state !== 'activated') await new Promise((done) => active!.addEventListener('statechange', done, { once: true }));
  });

/** What the tab remembers of the run. */
export const stored = (page: Page) => page.evaluate(() => sessionStorage.getItem('vagval-svar-personal'));

/** Holds a page to the least it must be whatever has failed: 112, a heading and words. */
export async function expectReadable(page: Page, least = 150) {
  expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  expect(await page.locator('main h1').isVisible()).toBe(true);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(least);
}
