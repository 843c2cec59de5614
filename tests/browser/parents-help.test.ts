import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { base, button, isReady, result, tap, ui, useBrowser, visit } from './app.ts';

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
    'the button': (page) => page.getByRole('button', { name: ui('lamna.knapp') }).click(),
    'Escape three times': async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    },
  };

  it.each(Object.entries(ways))('by %s wipes the run and puts a neutral page in its place', async (_, leave) => {
    const page = await inTheMiddle();
    const before = await page.evaluate(() => history.length);
    await leave(page);
    await page.waitForURL(`${base}/lamnad/`);
    await isReady(page);
    expect(await kept(page)).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.locator('main').innerText()).toContain(ui('lamna.kvar'));
    expect(await page.title()).not.toMatch(/förälder|våld|rädd/i);
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
      await page.waitForURL(`${base}/lamnad/`);
      expect(await kept(page)).toEqual([]);
    },
  );

  it('is within reach at the end of a long page', async () => {
    const page = await newPage();
    await visit(page, '/foralder/svar/');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => page.locator('.leave').evaluate((leave) => leave.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await page.locator('.leave').evaluate((leave) => leave.getBoundingClientRect().top)).toBeGreaterThanOrEqual(40);
    await page.locator('.leave').click();
    await page.waitForURL(`${base}/lamnad/`);
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

describe('an explained word', () => {
  const path = '/foralder/spegel/orosanmalan/';
  const words = '.ord-text:popover-open';

  it('opens with a tap and closes with Escape', async () => {
    const page = await newPage();
    await visit(page, path);
    expect(await page.locator(words).count()).toBe(0);
    const word = page.locator('.ord-knapp').first();
    await word.click();
    expect((await page.locator(words).innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    expect(await page.locator(words).count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('opens with the keyboard alone, keeps the focus, and says to a screen reader that it can open', async () => {
    const page = await newPage();
    await visit(page, path);
    const word = page.locator('.ord-knapp').first();
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(words).count()).toBe(1);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator(words).count()).toBe(0);
    const controlled = await word.evaluate((button) =>
      document.getElementById(button.getAttribute('popovertarget')!)?.getAttribute('role'),
    );
    expect(controlled).toBe('note');
  });

  it('stands in the text on paper', async () => {
    const page = await newPage();
    await visit(page, path);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('.ord-text').evaluateAll((texts) => texts.map((text) => getComputedStyle(text).display));
    expect(new Set(shown)).toEqual(new Set(['inline']));
    expect((await page.locator('article .ord-text').first().boundingBox())!.height).toBeGreaterThan(5);
  });

  it('opens with scripts off too', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(path);
    await page.locator('.ord-knapp').first().click();
    expect(await page.locator(words).isVisible()).toBe(true);
  });

  it('never parts from the full stop after it', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await visit(page, '/foralder/hjalp-vid-vald/');
    const parted = await page.locator('.hel').evaluateAll((all) =>
      all.flatMap((whole) => {
        const stop = whole.lastChild;
        if (stop?.nodeType !== Node.TEXT_NODE) return [];
        const range = document.createRange();
        range.selectNode(stop);
        const { top, bottom } = whole.firstElementChild!.getBoundingClientRect();
        const middle = (range.getBoundingClientRect().top + range.getBoundingClientRect().bottom) / 2;
        return middle > top && middle < bottom ? [] : [whole.textContent];
      }),
    );
    expect(await page.locator('.hel').count()).toBeGreaterThan(10);
    expect(parted).toEqual([]);
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
