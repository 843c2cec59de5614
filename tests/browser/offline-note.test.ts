import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isOffline, ui, useBrowser, visit } from './app.ts';

const { newContext } = useBrowser();
const forgive = /Failed to load resource|net::ERR_|service ?worker|bad-precaching|Failed to update|Failed to register|script resource/i;

const note = (page: Page) => page.locator('.offline').innerText();
const start = async (): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await newContext({ serviceWorkers: 'allow', forgive });
  return { context, page: await context.newPage() };
};

describe('what the start says of use without network', () => {
  it('is nothing yet before anything is stored, and that it works when all is', async () => {
    const { page } = await start();
    await page.goto('/', { waitUntil: 'commit' });
    expect(await note(page)).toBe(ui('offline.inte-an'));
    await isOffline(page);
    await expect.poll(() => note(page), { timeout: 15_000 }).toBe(ui('start.utan-nat'));
  });

  it('is that only 112 and the help at violence are there when a part cannot be fetched, until the network is back', async () => {
    const { context, page } = await start();
    let broken = true;
    await context.route('**/lager/paket-*.json', (route) => (broken ? route.abort() : route.continue()));
    await visit(page);
    const again = page.locator('.offline').getByRole('button', { name: ui('offline.igen') });
    await again.waitFor({ timeout: 20_000 });
    expect(await note(page)).toContain('112');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

    await context.setOffline(true);
    const other = await context.newPage();
    for (const [address, holds] of [
      ['/foralder/', '/foralder/hjalp-vid-vald/'],
      ['/vag/larma-112/', '/vag/larma-112/'],
      ['/vag/orosanmalan/', '/vag/larma-112/'],
    ] as const) {
      await other.goto(address);
      expect(await other.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
      expect(await other.locator('#root').getAttribute('data-sida')).toBe(holds);
    }
    await other.close();

    // By itself, when the network is back.
    broken = false;
    await context.setOffline(false);
    await expect.poll(() => note(page), { timeout: 20_000 }).toBe(ui('start.utan-nat'));
  });

  it('is that it cannot where the browser has no service worker', async () => {
    const { context, page } = await start();
    await context.addInitScript(() => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker);
    await visit(page);
    await expect.poll(() => note(page), { timeout: 15_000 }).toBe(ui('offline.omojligt.stods-inte'));
  });
});

it('the worker leaves files that are no pages alone', async () => {
  const { context, page } = await start();
  await visit(page);
  await isOffline(page);
  await page.reload();
  await context.setOffline(true);
  for (const file of ['/ikon-512.png', '/robots.txt', '/skarmbild-telefon.png', '/laglista.pdf', '/kalender.ics']) {
    const answer = await page.evaluate(
      (address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 'no network',
        ),
      file,
    );
    expect([file, answer]).toEqual([file, 'no network']);
    // As a page of its own: what would be put together from the frame would have our root.
    const other = await context.newPage();
    const roots = await other.goto(file).then(
      () => other.locator('#root').count(),
      () => 0,
    );
    expect([file, roots]).toEqual([file, 0]);
    await other.close();
  }
});

it('an open page asks for an update when it is looked at again, and a first visit is told of none', async () => {
  const { page } = await start();
  await page.clock.install();
  await page.goto('/');
  await isOffline(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  expect(await page.locator('.update').count()).toBe(0);
  await page.evaluate(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    // oxlint-disable-next-line typescript/unbound-method -- it is called on whichever registration asks
    const { update } = ServiceWorkerRegistration.prototype;
    ServiceWorkerRegistration.prototype.update = function count() {
      asked.times += 1;
      return update.call(this);
    };
  });
  const times = () => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
  const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.clock.runFor(61_000);
  await look();
  await expect.poll(times).toBe(1);
  await look();
  expect(await times()).toBe(1);
  await page.clock.runFor(60 * 60 * 1000);
  await expect.poll(times).toBeGreaterThanOrEqual(2);
});
