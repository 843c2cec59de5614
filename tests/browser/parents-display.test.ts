import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, result, tap, ui, useBrowser, visit } from './app.ts';
import { greedyBars, overflow } from './look.ts';

const { newPage } = useBrowser();
const path = '/foralder/spegel/orosanmalan/';
const choices = (page: Page) => page.locator('.tool[popovertarget]').click();
const press = (page: Page, key: string) => page.getByRole('button', { name: ui(key), exact: true }).click();

describe('text size and contrast', () => {
  const look = (page: Page) =>
    page.evaluate(() => ({
      size: Number.parseFloat(getComputedStyle(document.querySelector('article p')!).fontSize),
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
    }));

  it('change the page at once, and stay', async () => {
    const page = await newPage();
    await visit(page, path);
    const before = await look(page);
    await choices(page);
    await press(page, 'visning.storst');
    await press(page, 'visning.kontrast');
    const after = await look(page);
    expect(after.size).toBeCloseTo(before.size * 1.5, 0);
    expect(after).toMatchObject({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
    await page.reload();
    expect(await look(page)).toEqual(after);
    await choices(page);
    await expect.poll(() => page.getByRole('button', { name: ui('visning.storst') }).getAttribute('aria-pressed')).toBe('true');
    await press(page, 'visning.normal');
    await press(page, 'visning.kontrast');
    expect(await look(page)).toEqual(before);
  });
});

describe.each([
  ['at its largest on a small phone', { width: 360, height: 640 }, 'storst/normal'],
  // What is left of a phone of 360 × 740 where the browser's own text is set to 200 %.
  ['at 200 %', { width: 180, height: 370 }, 'normal/normal'],
])('text %s', (_, viewport, display) => {
  const opened = async (address: string) => {
    const page = await newPage({ viewport });
    await page.addInitScript((kept) => localStorage.setItem('vagval-visning', kept), display);
    await visit(page, address);
    return page;
  };

  it.each(['/foralder/hjalp-vid-vald/', path, '/foralder/svar/', '/ordlista/', '/en/foralder/om-sip/'])(
    'has room on %s',
    async (address) => {
      const page = await opened(address);
      await page.locator('.lagen').evaluateAll((all) => all.forEach((law) => law.setAttribute('open', '')));
      expect([...(await overflow(page)), ...(await greedyBars(page))]).toEqual([]);
    },
  );

  it('has room in a run', async () => {
    const page = await opened('/foralder/');
    for (const [answers, next] of [
      [{}, 'lage'],
      [{ lage: 'stod' }, 'radd'],
    ] as const) {
      await tap(page, answers);
      await button(page, next).first().waitFor();
      expect([...(await overflow(page)), ...(await greedyBars(page))]).toEqual([]);
    }
    await tap(page, { radd: 'ja' });
    await result(page, 'hjalp-vid-vald').waitFor();
    expect([...(await overflow(page)), ...(await greedyBars(page))]).toEqual([]);
  });
});

describe('on paper', () => {
  const ids = (folder: string) => readdirSync(`content/sv/foralder/${folder}`).map((file) => file.replace('.md', ''));
  const roads = ids('utfall').map((id) => `/foralder/${id}/`);
  const mirrors = ids('spegel').map((id) => `/foralder/spegel/${id}/`);

  it.each([
    ['every road', '', roads],
    ['every mirror', '', mirrors],
    ['every road', '/en', roads],
    ['every mirror', '/en', mirrors],
  ] as const)(
    '%s is one A4%s',
    async (_, language, addresses) => {
      const long: string[] = [];
      const left = [...addresses];
      const measure = async (page: Page) => {
        for (let address = left.shift(); address; address = left.shift()) {
          await visit(page, language + address);
          // The typeface comes when the page is idle, and is as much of the length as the words are.
          await page.waitForFunction(() => document.documentElement.dataset['face'] === 'atkinson');
          const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
          const pages = [...pdf.matchAll(/\/Type\s*\/Page(?!s)/g)].length;
          if (pages !== 1) long.push(`${language}${address}: ${pages}`);
        }
      };
      // Side by side, as each of them waits for its typeface.
      await Promise.all([newPage(), newPage(), newPage()].map(async (page) => measure(await page)));
      expect(long).toEqual([]);
    },
    240_000,
  );

  it.each([path, '/foralder/om-sip/'])('%s has large type, and the law at the end in small', async (address) => {
    const page = await newPage();
    await visit(page, address);
    await page.emulateMedia({ media: 'print' });
    const sizes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((texts) => [...new Set(texts.map((text) => Math.round(Number.parseFloat(getComputedStyle(text).fontSize) * 0.75)))]);
    expect(await sizes('article .sec:not(.about) > .prose :is(p, li)')).toEqual([12]);
    const law = page.locator('.about .lagen-utskrift');
    const numbers = await page.locator('.parent > :not(.asked) .not').evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(numbers.length).toBeGreaterThan(4);
    for (const number of numbers) expect(await law.innerText()).toMatch(new RegExp(`(^|[\\s])${number}\u00a0\\S`));
    expect(await page.locator('.lagen').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  });

  it('of what parents ask, only what has been opened is printed', async () => {
    const page = await newPage();
    await visit(page, '/foralder/om-sip/');
    await page.locator('.asked summary').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.asked > details').evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual(
      await page.locator('.asked > details').evaluateAll((all) => all.map((_, index) => index === 0)),
    );
  });
});
