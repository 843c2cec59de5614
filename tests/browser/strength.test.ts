import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { button, choosePlace, hurry, isOffline, isReady, result, tap, ui, useBrowser } from './app.ts';
import { newerVersionOf } from './newer-version.ts';
import { serveFaulty } from './faulty-server.ts';
import type { Fault, FaultyServer } from './faulty-server.ts';
import { oro } from '../machines/answers.ts';
import { isWhole, note, recovery, road, shown, visitOn, writeTable } from './strength.ts';
import { allPassed } from './strength-table.ts';
import type { Outcome } from './strength-table.ts';

// A name for this machine that a browser trusts no more than any other: http there is not secure.
const { newContext } = useBrowser({ flags: ['--host-resolver-rules=MAP vagval.test 127.0.0.1'] });
const servers: FaultyServer[] = [];
afterEach(async () => void (await Promise.all(servers.splice(0).map((server) => server.close()))));
// Vitest takes the names of fixtures from the first argument, and there are none.
// oxlint-disable-next-line no-empty-pattern
afterAll(({}, file) => writeTable(allPassed(file)));

interface Begun {
  readonly server: FaultyServer;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A server of its own, and a browser that has not been there. */
async function first(worker = false): Promise<Begun> {
  const server = await serveFaulty(inject('dist'));
  servers.push(server);
  const context = await newContext({ baseURL: server.base, serviceWorkers: worker ? 'allow' : 'block', forgive: /./ });
  return { server, context, page: await context.newPage() };
}

const open = (page: Page, address = '/') => page.goto(address, { waitUntil: 'commit' }).catch(() => undefined);
const half = Object.fromEntries(Object.entries(oro).slice(0, 3));
const isKept = (page: Page) => expect.poll(() => page.locator('.offline').innerText(), { timeout: 20_000 }).toBe(ui('start.utan-nat'));

describe('the network is cut at a request of the first visit', () => {
  // All of them are counted in the whole set: pages, styles, scripts, texts, and what the worker keeps.
  const numbers = isWhole ? Array.from({ length: 90 }, (_, number) => number) : [0, 2, 12];

  it.each(numbers)('at number %i', { timeout: 90_000 }, async (number) => {
    const { server, page } = await first(true);
    server.fault((_, at) => (at >= number ? 'cut' : undefined));
    await open(page);
    const visit = visitOn(page);
    await visit.goOn(2500);
    const during = await shown(page);
    server.fault();
    const outcome: Outcome = { during, ...(await recovery(visit)) };
    note(
      number === 0
        ? 'The network is cut before the page has come'
        : 'The network is cut at a later request of the first visit, each in turn',
      outcome,
    );
  });
});

describe('a file', () => {
  const files: Readonly<Record<string, RegExp>> = {
    'the script for the first questions': /\/early-/,
    'the styles': /\/index-.*\.css$/,
    'the app': /\/assets\/index-.*\.js$/,
    'its libraries': /\/vendor-/,
    'the questions': /\/questions-/,
    'the notes beside questions': /\/notes-/,
    'the roads': /\/roads-/,
    'the provisions': /\/law-/,
    'the list of municipalities': /\/layers-/,
    'the municipalities’ texts': /\/lager\//,
    'the typeface': /\.woff2$/,
  };
  const faults: Readonly<Record<Exclude<Fault, undefined | 'cut' | 'slow' | 'most'>, string>> = {
    gone: 'is gone',
    broken: 'is another than it should be',
    half: 'breaks off half-way',
    'half-unseen': 'ends half-way as if it were whole',
    stalled: 'stops half-way and never goes on',
  };
  const all = Object.keys(faults).flatMap((fault) => Object.keys(files).map((name) => [name, fault as keyof typeof faults] as const));
  const some = [
    ['the app', 'gone'],
    ['its libraries', 'half'],
    ['the questions', 'half-unseen'],
    ['the list of municipalities', 'broken'],
  ] as const;

  it.each(isWhole ? all : some)('%s: %s', { timeout: 90_000 }, async (name, fault) => {
    const { server, page } = await first();
    server.fault((path) => (files[name]!.test(path) ? fault : undefined));
    await open(page);
    const visit = visitOn(page);
    await visit.goOn(fault === 'stalled' ? 11_000 : 3000);
    const during = await shown(page);
    server.fault();
    note(`${name[0]!.toUpperCase()}${name.slice(1)}: ${faults[fault]}`, { during, ...(await recovery(visit)) });
  });

  it('the page itself breaks off before its end', async () => {
    const { server, page } = await first();
    server.fault((path) => (path === '/' ? 'most' : undefined));
    await open(page);
    const visit = visitOn(page);
    await page.locator('a[href="tel:112"]').first().waitFor();
    await visit.goOn(2000);
    const during = await shown(page);
    server.fault();
    note('The page itself breaks off before its end', { during, ...(await recovery(visit)) });
  });

  it('all of them come slowly', { timeout: 120_000 }, async () => {
    const { server, page } = await first();
    server.fault((path) => (path === '/' ? undefined : 'slow'));
    await open(page);
    await button(page, 'arende', 'oro').waitFor();
    const visit = visitOn(page);
    await visit.goOn(1500);
    const during = await shown(page);
    note('Each file comes at 128 kB a second, uncompressed', { during, ...(await recovery(visit, 60_000)) });
  });
});

describe('a newer version', () => {
  it('whose files have taken the place of the old ones, in the middle of a run and in two tabs', { timeout: 90_000 }, async () => {
    const { server, context, page } = await first(true);
    await open(page);
    await isOffline(page);
    await isKept(page);
    const other = await context.newPage();
    await open(other);
    await isReady(other);
    for (const tab of [page, other]) await hurry(tab, half);
    const newer = newerVersionOf(inject('dist'));
    try {
      server.publish(newer.dist);
      await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null), { timeout: 20_000 })
        .toBe(true);
      const visits = [visitOn(page, half), visitOn(other, half)] as const;
      expect(await visits[0].goOn()).toBe(true);
      const during = await shown(page);
      // One tab takes the newer version at its road, while the other is at a question.
      await page.evaluate(() => Object.assign(window, { isOld: true }));
      await page.getByRole('button', { name: ui('uppdatering.byt') }).click();
      await page.waitForFunction(() => !('isOld' in window));
      await result(page, road).waitFor();
      const names = await page.evaluate(() => document.documentElement.dataset['app']);
      expect(names).toContain('-nyare');
      note('A newer version comes in the middle of a run, in the tab that takes it', { during, run: 'kept', after: 'by itself' });
      const question = await shown(other);
      note('A newer version comes in the middle of a run, in another tab', { during: question, ...(await recovery(visits[1])) });
      // Without network the newer one is there, whole.
      server.fault(() => 'cut');
      await other.reload();
      await result(other, road).waitFor();
    } finally {
      newer.remove();
    }
  });
});

describe('what the browser keeps for the tab', () => {
  const begun = async (breakIt: (context: BrowserContext) => Promise<unknown> = async () => undefined) => {
    const all = await first();
    await breakIt(all.context);
    await open(all.page);
    await isReady(all.page);
    return all;
  };

  it('is forbidden', async () => {
    const { page } = await begun((context) =>
      context.addInitScript(() => {
        for (const name of ['sessionStorage', 'localStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      }),
    );
    await tap(page, half);
    const visit = visitOn(page, half);
    expect(await visit.goOn()).toBe(true);
    const during = await shown(page);
    // It lives in the page alone: loaded anew, the page is a start without any run, and says nothing else.
    await page.reload();
    await isReady(page);
    expect(await page.locator('.resume').count()).toBe(0);
    note('Memory for the tab is forbidden, and the page is loaded anew', { during, ...(await recovery(visit)) });
  });

  it('is full', async () => {
    const { page } = await begun();
    // Truly full: not one letter more can be kept.
    await page.evaluate(() => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
        try {
          for (let at = 0; at < 9; at += 1) sessionStorage.setItem(`annat-${size}-${at}`, 'x'.repeat(size));
        } catch {
          // Smaller pieces fill what is left.
        }
    });
    await tap(page, half);
    expect(await page.evaluate(() => sessionStorage.getItem('vagval-svar-personal'))).toBeNull();
    const visit = visitOn(page, half);
    expect(await visit.goOn()).toBe(true);
    const during = await shown(page);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await isReady(page);
    expect(await page.locator('.resume').count()).toBe(0);
    note('Memory for the tab is full, and the page is loaded anew', { during, ...(await recovery(visit)) });
  });

  it('is emptied in the middle of a run', async () => {
    const { page } = await begun();
    await tap(page, half);
    await page.evaluate(() => sessionStorage.clear());
    const visit = visitOn(page, half);
    const during = await shown(page);
    note('Memory for the tab is emptied in the middle of a run', { during, ...(await recovery(visit)) });
    // It has been kept again since, whole.
    await page.reload();
    await result(page, road).waitFor();
  });
});

describe('what the browser keeps for use without network', () => {
  const kept = async () => {
    const all = await first(true);
    await open(all.page);
    await isOffline(all.page);
    await isKept(all.page);
    return all;
  };
  const offline = async ({ server, page }: Begun) => {
    server.fault(() => 'cut');
    await page.reload();
    await isReady(page);
  };

  it('is emptied under the worker, and filled again the next time that a page is opened', { timeout: 90_000 }, async () => {
    const all = await kept();
    const { page } = all;
    const list = () =>
      page.evaluate(async () =>
        (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
          .flat()
          .map(({ url }) => url)
          .toSorted(),
      );
    const before = await list();
    await hurry(page, half);
    await page.evaluate(async () => void (await Promise.all((await caches.keys()).map((name) => caches.delete(name)))));
    const visit = visitOn(page, half);
    const during = await shown(page);
    await page.reload();
    await isReady(page);
    await page.locator('main button[name="alder"]').first().waitFor();
    await expect.poll(list, { timeout: 30_000 }).toEqual(before);
    await expect
      .poll(() => page.evaluate(async () => new URL((await navigator.serviceWorker.ready).active!.scriptURL).pathname), { timeout: 20_000 })
      .toBe('/sw.js');
    await offline(all);
    note('The copy for use without network is deleted, and filled again at the next page', { during, ...(await recovery(visit)) });
  });

  it('is emptied without network, and filled again by itself when the network is back', { timeout: 90_000 }, async () => {
    const all = await kept();
    const { server, page } = all;
    await page.evaluate(async () => void (await Promise.all((await caches.keys()).map((name) => caches.delete(name)))));
    let reached = true;
    server.fault((path) => (path === '/sw.js' || path.endsWith('/') || reached ? undefined : 'cut'));
    await page.reload();
    await isReady(page);
    reached = false;
    await expect.poll(() => page.locator('.offline').innerText(), { timeout: 30_000 }).not.toBe(ui('start.utan-nat'));
    server.fault();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await isKept(page);
    await offline(all);
    const visit = visitOn(page, half);
    note('The copy for use without network is deleted while files cannot be fetched, and filled again by itself', {
      during: await shown(page),
      ...(await recovery(visit)),
    });
  });

  it('has no room, says so, and is filled when there is', { timeout: 90_000 }, async () => {
    const all = await first(true);
    const { server, context, page } = all;
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.base, quotaSize: 200_000 });
    await open(page);
    const note112 = page.locator('.offline');
    await expect.poll(() => note112.innerText(), { timeout: 30_000 }).toContain(ui('offline.skal.utrymme'));
    const visit = visitOn(page);
    const during = await shown(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.base });
    await note112.getByRole('button', { name: ui('offline.igen') }).click();
    await isKept(page);
    await offline(all);
    note('There is no room for the copy for use without network, until there is', { during, ...(await recovery(visit)) });
  });
});

it('memory that is emptied in the middle of a run does not keep the start away without network', { timeout: 90_000 }, async () => {
  const { server, page } = await first(true);
  await open(page);
  await isOffline(page);
  await isKept(page);
  server.fault(() => 'cut');
  await tap(page, half);
  await page.evaluate(() => sessionStorage.clear());
  const during = await shown(page);
  for (const again of [() => page.reload(), () => open(page)]) {
    await again();
    await button(page, 'arende').first().waitFor();
    await isReady(page);
    await tap(page, half);
    await page.evaluate(() => sessionStorage.clear());
  }
  note('Memory for the tab is emptied in the middle of a run, without network, and the page is loaded anew', {
    during,
    ...(await recovery(visitOn(page, half))),
  });
});

describe('the clock', () => {
  const at = async (time: string, answered = half) => {
    const { page } = await first();
    await page.clock.install({ time: new Date(time) });
    await open(page);
    await isReady(page);
    await tap(page, answered);
    return { page, visit: visitOn(page, half) };
  };

  it.each([
    ['is fifteen years slow', '2011-11-11T11:11:11'],
    ['is fifteen years fast', '2041-11-11T11:11:11'],
  ])('%s', async (how, time) => {
    const { page, visit } = await at(time);
    note(`The clock ${how}`, { during: await shown(page), ...(await recovery(visit)) });
  });

  it('is set years on in the middle of a run', async () => {
    const { page } = await at('2026-12-01T10:00:00');
    await page.clock.setSystemTime(new Date('2029-12-01T10:00:00'));
    const visit = visitOn(page, half);
    const during = await shown(page);
    // As after half an hour alone: the next touch finds the run wiped, and says so.
    await page.locator('main h1').first().click();
    await page.getByText(ui('start.rensat')).waitFor();
    const { after } = await recovery(visit);
    note('The clock is set years on in the middle of a run', { during, run: 'begun anew, and says so', after });
  });

  it('is set years back in the middle of a run', async () => {
    const { page, visit } = await at('2026-12-01T10:00:00');
    await page.clock.setSystemTime(new Date('2023-12-01T10:00:00'));
    note('The clock is set years back in the middle of a run', { during: await shown(page), ...(await recovery(visit)) });
  });

  it('passes midnight to a day with another law in the middle of a run', async () => {
    const { page, visit } = await at('2026-12-31T23:59:30');
    await page.clock.runFor(60_000);
    note('The law changes at midnight in the middle of a run', { during: await shown(page), ...(await recovery(visit)) });
  });
});

describe('a script error in a part of the page', () => {
  it('the question', async () => {
    const { page } = await first();
    await page.addInitScript(() => {
      const map = Array.prototype.map;
      // oxlint-disable-next-line eslint/no-extend-native
      Array.prototype.map = function (this: unknown[], ...args: Parameters<typeof map>) {
        if (sessionStorage.getItem('fault') && this.some((item) => (item as { id?: string } | null)?.id === '12-14'))
          throw new Error('sönder');
        return map.apply(this, args);
      } as typeof map;
    });
    await open(page);
    await isReady(page);
    await page.evaluate(() => sessionStorage.setItem('fault', '1'));
    await tap(page, half);
    await page.getByRole('heading', { name: ui('fel.rubrik') }).waitFor();
    const visit = visitOn(page, half);
    const during = await shown(page);
    await page.evaluate(() => sessionStorage.removeItem('fault'));
    note('A question cannot be drawn', { during, ...(await recovery(visit)) });
  });

  it('the choice of municipality', async () => {
    const { server, page } = await first();
    server.fault((path) => (/PlaceSearch-/.test(path) ? 'broken' : undefined));
    await open(page);
    await isReady(page);
    await page.locator('.top .chip').click();
    const again = page.locator('dialog[open]').getByRole('button', { name: ui('fraga.forsok') });
    await again.waitFor();
    const during = await shown(page);
    server.fault();
    // The page is loaded anew, and not with the file that the browser has kept.
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await again.click();
    await page.waitForFunction(() => !('isOld' in window));
    await isReady(page);
    await choosePlace(page, 'Farsta');
    note('The choice of municipality cannot be drawn', { during, ...(await recovery(visitOn(page))) });
  });
});

it('a page on plain http says that it needs the network', async () => {
  const { server, context } = await first(true);
  const page = await context.newPage();
  await open(page, server.base.replace('127.0.0.1', 'vagval.test'));
  await isReady(page);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect.poll(() => page.locator('.offline').innerText(), { timeout: 15_000 }).toBe(ui('offline.omojligt.osaker'));
  const during = await shown(page);
  note('The address begins with http', { during, ...(await recovery(visitOn(page))) });
});
