import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { base, button, expectReadable, holdScripts, isReady, ui, useBrowser } from './app.ts';

const { newPage } = useBrowser();

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
    const again = page.getByRole('button', { name: ui('fraga.forsok') });
    await again.waitFor();
    await expectReadable(page, 20);
    broken = false;
    await again.click();
    await button(page, 'syfte').first().waitFor();
  });

  it('a run goes on when a newer version has taken the place of the questions it had not fetched', async () => {
    const page = await newPage({ forgive: /status of 404/ });
    let gone = true;
    await page.route('**/assets/questions-*.js', (route) => (gone ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto('/');
    await isReady(page);
    await button(page, 'arende', 'samtycke').click();
    await button(page, 'misstanke', 'nej').click();
    await page.getByRole('button', { name: ui('fraga.forsok') }).waitFor();
    // Loaded anew, the page names scripts that are there.
    page.on('request', (request) => request.isNavigationRequest() && (gone = false));
    await page.getByRole('button', { name: ui('fraga.forsok') }).click();
    await button(page, 'syfte').first().waitFor();
  });

  it('a fault in the frame around the page leaves what was written there, 112 and a way on', async () => {
    const page = await newPage({ forgive: /TypeError|Minified React error/ });
    await page.route('**/assets/layers-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export default { entries: 7, register: "", searchNames: "" };' }),
    );
    await page.goto('/');
    const told = page.getByRole('alert').filter({ hasText: ui('fel.kvar') });
    await told.waitFor();
    expect(await told.getByRole('button', { name: ui('fel.ladda') }).isVisible()).toBe(true);
    expect(await page.locator('.foot a[href$="/vag/"]').isVisible()).toBe(true);
    await expectReadable(page);
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
    const release = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await button(page, 'arende', 'samtycke').click();
    expect(await button(page, 'arende', 'samtycke').getAttribute('aria-busy')).toBe('true');
    expect(await page.evaluate(() => 'vagvalReady' in window)).toBe(false);
    release();
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
