import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { withPseudoArabic } from '../content/pseudo-arabic.ts';
import { button, isReady, result, tap, useBrowser } from './app.ts';
import { axe, overflow } from './look.ts';
import { build, serve } from './server.ts';
import type { Server } from './server.ts';

// A build of its own, with a language that is read from right to left.
vi.setConfig({ hookTimeout: 180_000 });

const { newPage } = useBrowser();
let content: string;
let dist: string;
let server: Server;
beforeAll(async () => {
  content = withPseudoArabic();
  dist = build({ VAGVAL_CONTENT: content });
  server = await serve(dist);
});
afterAll(async () => {
  await server?.close();
  for (const folder of [dist, content && dirname(content)]) if (folder) rmSync(folder, { recursive: true, force: true });
});

async function open(language: '' | '/ar', path: string, width = 390): Promise<Page> {
  const page = await newPage({ viewport: { width, height: 844 } });
  await page.goto(server.base + language + path);
  await isReady(page);
  return page;
}

const middle = async (of: Locator) => {
  const { x, width } = (await of.boundingBox())!;
  return x + width / 2;
};

it('the page says that it is Arabic and from right to left, before scripts and after', async () => {
  expect(await (await fetch(`${server.base}/ar/foralder/`)).text()).toMatch(/<html lang="ar" dir="rtl"/);
  const page = await open('/ar', '/foralder/');
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
  expect(await page.locator('h1').innerText()).toMatch(/^\p{Script=Arabic}/u);
});

it('the layout turns: what stood at one side stands at the other', async () => {
  const width = 390;
  const sides = async (language: '' | '/ar') => {
    const page = await open(language, '/foralder/', width);
    await tap(page, { lage: 'stod' });
    await button(page, 'radd').first().waitFor();
    // Where the marker, the dotted line and the chevron stand, as far as CSS can say it.
    const drawn = await page.evaluate(() => {
      const left = (element: Element, pseudo: string) => Number.parseFloat(getComputedStyle(element, pseudo).left);
      const marker = document.querySelector('.trail li')!;
      return { marker: left(marker, '::before'), box: marker.getBoundingClientRect().width };
    });
    return {
      logo: await middle(page.locator('.logo')),
      leave: await middle(page.locator('.leave')),
      change: await middle(page.locator('.trail li button').first()),
      back: await middle(page.locator('.run-nav button').first()),
      marker: drawn.marker,
      box: drawn.box,
      chevron: await page
        .locator('.answer')
        .first()
        .evaluate((answer) => {
          const words = answer.querySelector('b')!.getBoundingClientRect();
          const whole = answer.getBoundingClientRect();
          return words.left - whole.left < whole.right - words.right ? 'right' : 'left';
        }),
    };
  };
  const swedish = await sides('');
  const arabic = await sides('/ar');
  for (const part of ['logo', 'leave', 'change', 'back'] as const) {
    expect({ part, left: swedish[part] < width / 2 }).toEqual({ part, left: arabic[part] > width / 2 });
  }
  expect(swedish.marker).toBeLessThan(10);
  expect(arabic.marker).toBeGreaterThan(arabic.box - 30);
  expect([swedish.chevron, arabic.chevron]).toEqual(['right', 'left']);
});

it.each(['/foralder/', '/foralder/hjalp-vid-vald/', '/foralder/spegel/orosanmalan/', '/foralder/svar/', '/ordlista/'])(
  '%s has no sideways scroll at 320 px, and axe finds nothing',
  async (path) => {
    const page = await open('/ar', path, 320);
    expect(await overflow(page)).toEqual([]);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, scrollX])).toEqual([320, 0]);
    expect(await axe(page)).toEqual([]);
  },
);

it('a telephone number and a section of law keep their own order', async () => {
  const page = await open('/ar', '/foralder/hjalp-vid-vald/');
  const order = async (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => {
        const text = link.firstChild as Text;
        const left = (at: number) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().left;
        };
        return left(0) < left(text.length - 1);
      });
  expect(await order('.signpost a[href="tel:020505050"]')).toBe(true);
  expect(await order('.contact a[href="tel:020505050"]')).toBe(true);
  await page.locator('.lagen summary').first().click();
  expect(await order('.lagen a.lagrum')).toBe(true);
});

it('the law is shown in Swedish, from left to right', async () => {
  const page = await open('/ar', '/foralder/spegel/orosanmalan/');
  await page.locator('.lagen summary').first().click();
  await page.locator('.lagen a.lagrum').first().click();
  const quote = page.locator('dialog[open] blockquote').first();
  await quote.waitFor();
  expect(await quote.evaluate((text) => [getComputedStyle(text).direction, text.closest('[lang]')!.getAttribute('lang')])).toEqual([
    'ltr',
    'sv',
  ]);
});

it('looks like it', async () => {
  const page = await open('/ar', '/foralder/');
  await tap(page, { lage: 'anmalan', 'har-hant': 'mote' });
  await result(page, 'om-anmalningsmote').waitFor();
  const folder = process.env['VAGVAL_BILDER'];
  const picture = await page.screenshot({ fullPage: true, ...(folder && { path: join(folder, 'ar-vag.png') }) });
  expect(picture.length).toBeGreaterThan(20_000);
  const start = await open('/ar', '/foralder/');
  await tap(start, { lage: 'stod' });
  await start.screenshot({ fullPage: true, ...(folder && { path: join(folder, 'ar-fraga.png') }) });
});
