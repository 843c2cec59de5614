import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const path = '/foralder/spegel/orosanmalan/';
const shownNumbers = (page: Page) =>
  page.locator('.not').evaluateAll((all) => all.filter((number) => number.checkVisibility()).map(({ textContent }) => textContent));

it('stands beside no words before somebody opens it', async () => {
  const page = await newPage();
  for (const address of [path, '/foralder/om-sip/', '/foralder/svar/', '/en/foralder/hjalp-vid-vald/']) {
    await visit(page, address);
    expect(await shownNumbers(page)).toEqual([]);
    expect(await page.locator('main').innerText()).not.toMatch(/kap\.|§ |\s[.,]/);
  }
});

it.each([true, false])(
  'opens with the keyboard, with numbers that lead from each statement to its provision (scripts: %s)',
  async (scripts) => {
    const page = await newPage({ javaScriptEnabled: scripts });
    await page.goto(path);
    const section = page.locator('.sec', { has: page.locator('.lagen') }).nth(1);
    await section.locator('summary').focus();
    await page.keyboard.press('Enter');
    const listed = await section
      .locator('.lagen li')
      .evaluateAll((all) => all.map((item) => [String((item as HTMLLIElement).value), item.querySelector('a')!.hash]));
    const numbered = await section.locator('.not').evaluateAll((all) => all.map((a) => [a.textContent, (a as HTMLAnchorElement).hash]));
    expect(numbered).toEqual([
      ['3', '#sol-20-1'],
      ['4', '#sol-20-2'],
      ['5', '#sol-20-3'],
    ]);
    expect(listed).toEqual(numbered);
    expect(await section.locator('.not').first().getAttribute('aria-label')).toBe('3, 20 kap. 1 § SoL');
    expect(await section.locator('.not').first().isVisible()).toBe(true);
  },
);

it('two numbers side by side are parted, and no other', async () => {
  const page = await newPage();
  const parted = { yes: 0, no: 0 };
  for (const address of [path, '/foralder/om-sip/', '/foralder/svar/']) {
    await visit(page, address);
    const numbers = await page
      .locator('.not')
      .evaluateAll((all) => all.map((one) => [one.matches('.intill'), (one.previousSibling as Element).matches?.('.not') ?? false]));
    for (const [marked, beside] of numbers) {
      expect(marked).toBe(beside);
      parted[marked ? 'yes' : 'no'] += 1;
    }
  }
  expect(Math.min(parted.yes, parted.no)).toBeGreaterThan(3);
});

it('a number opens the law’s own words where the reader is', async () => {
  const page = await newPage();
  await visit(page, path);
  await page.locator('.lagen summary').first().click();
  expect(await shownNumbers(page)).toEqual(['1', '2']);
  await page.locator('.not').first().click();
  await page.locator('dialog[open] blockquote').first().waitFor();
});
