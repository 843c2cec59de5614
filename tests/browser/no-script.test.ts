import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { base, button, isBareId, isReady, plain, roads, useBrowser } from './app.ts';

const { newPage } = useBrowser();
const readable = ['/', '/vag/', ...roads.map((id) => `/vag/${id}/`), '/lagrum/', ...plain, '/404.html'];

async function expectReadable(page: Page, least = 150) {
  expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  expect(await page.locator('main h1').isVisible()).toBe(true);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(least);
}

describe('with scripts off', () => {
  it('every page can be read and every link leads somewhere', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    const links = new Set<string>();
    for (const address of readable) {
      await page.goto(address);
      await expectReadable(page, address === '/404.html' ? 20 : 150);
      for (const link of await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
        links.add(link);
    }
    expect(links.size).toBeGreaterThan(roads.length);
    const pages = new Map<string, string>();
    const dead: string[] = [];
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      if (!pages.has(pathname)) pages.set(pathname, await (await fetch(base + pathname)).text());
      const html = pages.get(pathname)!;
      if (!html.includes('<h1') || (hash && !html.includes(`id="${hash.slice(1)}"`))) dead.push(link);
    }
    expect(dead).toEqual([]);
  });

  it('every road is told whole, in words', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    for (const id of roads) {
      await page.goto(`/vag/${id}/`);
      const road = page.locator(`article#${id}`);
      expect(await road.locator('.steps li').count()).toBeGreaterThan(0);
      const text = await road.innerText();
      expect(text.length).toBeGreaterThan(500);
      expect(text.split(/\s+/).filter(isBareId)).toEqual([]);
    }
  });

  it('the way from the start to a road and back is plain links', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.locator('main a[href="/vag/"]').click();
    await page.locator('main a[href="/vag/orosanmalan/"]').click();
    await page.locator('article#orosanmalan').waitFor();
    await page.locator('a.logo').click();
    await button(page, 'arende').first().waitFor();
  });
});

describe('with scripts that fail', () => {
  const forgive = /Failed to load resource|Failed to fetch|sönder|error loading dynamically/;

  it.each(['/', '/vag/orosanmalan/', '/lagrum/', '/om/'])('%s stays readable when one throws at load', async (address) => {
    const page = await newPage({ forgive });
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("sönder")' }));
    await page.goto(address);
    await expectReadable(page);
  });

  it.each(['vendor', 'views', 'roads', 'law', 'questions'])('a road stays readable when %s cannot be fetched', async (chunk) => {
    const page = await newPage({ forgive });
    const failed = page.waitForEvent('requestfailed');
    await page.route(`**/assets/${chunk}-*.js`, (route) => route.abort());
    await page.goto('/vag/orosanmalan/');
    await failed;
    await page.waitForLoadState('networkidle');
    await expectReadable(page, 500);
    expect(await page.locator('article#orosanmalan .steps li').count()).toBeGreaterThan(0);
  });

  it('a run asks again for the questions it could not fetch', async () => {
    const page = await newPage({ forgive });
    let broken = true;
    await page.route('**/assets/questions-*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.goto('/');
    await isReady(page);
    await button(page, 'arende', 'samtycke').click();
    await button(page, 'misstanke', 'nej').click();
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.waitFor();
    await expectReadable(page, 20);
    broken = false;
    await again.click();
    await button(page, 'syfte').first().waitFor();
  });

  it('a run that waits to be resumed does not hide the start for ever', async () => {
    const page = await newPage({ forgive });
    await page.goto('/');
    await isReady(page);
    await button(page, 'arende', 'oro').click();
    await button(page, 'misstanke').first().waitFor();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    await page.locator('main h1').waitFor({ timeout: 10_000 });
    await expectReadable(page);
  });
});

describe('a tap before the app has taken the page over', () => {
  it('is kept, and done when it has', async () => {
    const page = await newPage();
    let arrive = () => {};
    const arrived = new Promise<void>((done) => (arrive = done));
    await page.route('**/assets/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await button(page, 'arende', 'samtycke').click();
    expect(await button(page, 'arende', 'samtycke').getAttribute('aria-busy')).toBe('true');
    expect(await page.evaluate(() => 'vagvalReady' in window)).toBe(false);
    arrive();
    await expectOneAnswer(page);
  });

  it('is done once when it comes half-way', async () => {
    const page = await newPage();
    // Taps as soon as React has taken the button, before it is done with the rest.
    await page.addInitScript(() => {
      const { port1, port2 } = new MessageChannel();
      port1.start();
      port1.addEventListener('message', () => {
        const card = document.querySelector<HTMLButtonElement>('button[value="samtycke"]');
        if (!card || !Object.keys(card).some((key) => key.startsWith('__reactProps'))) return port2.postMessage(0);
        Object.assign(window, { tappedBefore: !('vagvalReady' in window) });
        return card.click();
      });
      document.addEventListener('readystatechange', () => port2.postMessage(0), { once: true });
    });
    await page.goto('/');
    await expectOneAnswer(page);
    expect(await page.evaluate(() => 'tappedBefore' in window && window.tappedBefore)).toBe(true);
  });

  async function expectOneAnswer(page: Page) {
    await button(page, 'misstanke').first().waitFor();
    await isReady(page);
    expect(await page.locator('.trail').innerText()).toContain('samtycke');
    expect(page.url()).toBe(`${base}/`);
    await page.goBack();
    await button(page, 'arende').first().waitFor();
    await page.goForward();
    await button(page, 'misstanke').first().waitFor();
  }
});
