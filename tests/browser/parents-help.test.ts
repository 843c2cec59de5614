import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { base, button, holdScripts, isReady, result, tap, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const run = { lage: 'stod', radd: 'nej' } as const;
const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage));

async function inTheMiddle() {
  const page = await newPage();
  await visit(page, '/');
  await tap(page, { arende: 'oro' });
  await visit(page, '/foralder/');
  await tap(page, run);
  await button(page, 'stod-typ').first().waitFor();
  expect((await kept(page)).sort()).toEqual(['vagval-svar-foralder', 'vagval-svar-personal']);
  return page;
}

describe('leaving', () => {
  const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'the button': (page) => page.getByRole('link', { name: ui('lamna.knapp') }).click(),
    'Escape three times': async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    },
  };

  it.each(Object.entries(ways))('by %s wipes the run and puts a neutral page in its place', async (_, leave) => {
    const page = await inTheMiddle();
    const before = await page.evaluate(() => history.length);
    await leave(page);
    await page.waitForURL(`${base}/kalender/`);
    expect(await kept(page)).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.title()).toBe(ui('lamna.kalender'));
    expect(await page.content()).not.toMatch(/vägval|skola|förälder|våld|rädd|historik|lämna/i);
    expect(await page.locator('td').count()).toBeGreaterThan(27);
    for (let back = 0; back < 2; back += 1) {
      await page.goBack();
      await isReady(page);
      expect(await page.locator('.trail li').count()).toBe(0);
      expect(await page.locator('body').isVisible()).toBe(true);
      expect(await button(page, 'stod-typ').count()).toBe(0);
      expect(await page.getByRole('button', { name: ui('start.fortsatt') }).count()).toBe(0);
    }
    expect(await kept(page)).toEqual([]);
  });

  it.each(['/foralder/hjalp-vid-vald/', '/foralder/spegel/orosanmalan/', '/foralder/svar/', '/ordlista/', '/en/foralder/om-sip/'])(
    'works from %s',
    async (path) => {
      const page = await inTheMiddle();
      await visit(page, path);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
      await page.waitForURL(`${base}/kalender/`);
      expect(await kept(page)).toEqual([]);
    },
  );

  it.each(Object.entries(ways))('by %s works before any script has come', async (_, leave) => {
    const page = await newPage();
    await visit(page, '/foralder/');
    await tap(page, run);
    await holdScripts(page);
    await page.goto('/foralder/hjalp-vid-vald/', { waitUntil: 'commit' });
    await page.locator('.leave').waitFor();
    expect(await kept(page)).not.toEqual([]);
    await leave(page);
    await page.waitForURL(`${base}/kalender/`);
    expect(await kept(page)).toEqual([]);
  });

  it('is a link where scripts are off', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/foralder/hjalp-vid-vald/');
    await page.getByRole('link', { name: ui('lamna.knapp') }).click();
    await page.waitForURL(`${base}/kalender/`);
    expect(await page.locator('main').innerText()).toContain('januari');
  });

  it('makes what is read aloud stop at once, and so does any link', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const hushed = { times: 0 };
      Object.assign(window, { hushed });
      speechSynthesis.cancel = () => void (hushed.times += 1);
    });
    await page.route('**/kalender/', (route) => route.fulfill({ status: 204 }));
    await page.route('**/foralder/svar/', (route) => route.fulfill({ status: 204 }));
    await visit(page, '/foralder/');
    const hushed = () => page.evaluate(() => (window as unknown as { hushed: { times: number } }).hushed.times);
    const before = await hushed();
    await page.locator('a[href$="/foralder/svar/"]').first().click();
    expect(await hushed()).toBeGreaterThan(before);
    const between = await hushed();
    await page.locator('.leave').click();
    expect(await hushed()).toBeGreaterThan(between);
  });

  it('never leaves a blank page, even when the next one does not come', async () => {
    const page = await inTheMiddle();
    await page.route('**/kalender/', (route) => route.fulfill({ status: 204 }));
    await page.locator('.leave').click();
    await page.waitForFunction(() => sessionStorage.length === 0);
    expect(await page.locator('.akut a').isVisible()).toBe(true);
    expect(await page.locator('.logo').isVisible()).toBe(true);
    expect(await page.locator('main').isVisible()).toBe(false);
    // Brought back from what the browser keeps alive, it begins anew.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await button(page, 'lage').first().waitFor();
    expect(await page.locator('.trail li').count()).toBe(0);
  });

  it('is not stopped by one Escape too many, which the browser would take for stop', async () => {
    const page = await inTheMiddle();
    await page.route('**/kalender/', (route) => route.fulfill({ status: 204 }));
    await page.evaluate(() => {
      const taken: boolean[] = [];
      addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
      Object.assign(window, { taken });
    });
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { taken: boolean[] }).taken)).toEqual([false, false, true, true]);
  });

  it('is within reach at the end of a long page', async () => {
    const page = await newPage();
    await visit(page, '/foralder/svar/');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => page.locator('.leave').evaluate((leave) => leave.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await page.locator('.leave').evaluate((leave) => leave.getBoundingClientRect().top)).toBeGreaterThanOrEqual(40);
    await page.locator('.leave').click();
    await page.waitForURL(`${base}/kalender/`);
  });

  it('takes three presses in a row, not three in a day', async () => {
    const page = await newPage();
    await page.clock.install();
    await visit(page, '/foralder/');
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press('Escape');
      await page.clock.fastForward(1000);
    }
    expect(new URL(page.url()).pathname).toBe('/foralder/');
  });

  it('is nothing that staff meet', async () => {
    const page = await newPage();
    for (const path of ['/', '/vag/orosanmalan/', '/lagrum/', '/om/']) {
      await visit(page, path);
      expect(await page.locator('.leave').count()).toBe(0);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
      expect(new URL(page.url()).pathname).toBe(path);
    }
  });
});

it('the danger page is the same from the conversation and by itself', async () => {
  const page = await newPage();
  await visit(page, '/foralder/');
  await tap(page, { lage: 'radd' });
  const inRun = await result(page, 'hjalp-vid-vald').locator('.signpost').innerText();
  await visit(page, '/foralder/hjalp-vid-vald/');
  expect(await result(page, 'hjalp-vid-vald').locator('.signpost').innerText()).toBe(inRun);
});
