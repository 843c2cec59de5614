import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const path = '/foralder/spegel/orosanmalan/';
const tools = (page: Page) => page.locator('.tools > summary').click();
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
    await tools(page);
    await press(page, 'visning.storst');
    await press(page, 'visning.kontrast');
    const after = await look(page);
    expect(after.size).toBeCloseTo(before.size * 1.5, 0);
    expect(after).toMatchObject({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
    await page.reload();
    expect(await look(page)).toEqual(after);
    await tools(page);
    expect(await page.getByRole('button', { name: ui('visning.storst') }).getAttribute('aria-pressed')).toBe('true');
    await press(page, 'visning.normal');
    await press(page, 'visning.kontrast');
    expect(await look(page)).toEqual(before);
  });
});

describe('on paper', () => {
  const twins = readdirSync('content/sv/foralder/spegel').map((file) => file.replace('.md', ''));

  it.each(['', '/en'])('every twin is one A4%s', async (language) => {
    const page = await newPage();
    const long: string[] = [];
    for (const id of twins) {
      await visit(page, `${language}/foralder/spegel/${id}/`);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const pages = [...pdf.matchAll(/\/Type\s*\/Page(?!s)/g)].length;
      if (pages !== 1) long.push(`${id}: ${pages}`);
    }
    expect(long).toEqual([]);
  });

  it('its type is large', async () => {
    const page = await newPage();
    await visit(page, path);
    await page.emulateMedia({ media: 'print' });
    const size = await page
      .locator('article .sec p')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(15);
  });
});
