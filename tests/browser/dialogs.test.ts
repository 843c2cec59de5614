import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { base, ui, useBrowser, visit } from './app.ts';
import { tabTo } from './keys.ts';

const { newPage } = useBrowser();

describe.each([
  { name: 'the municipalities', address: '/', opener: '.top .chip', content: '.places li:nth-child(5)' },
  { name: 'a provision', address: '/vag/begar-aterkoppling/', opener: 'main a.lagrum', content: 'blockquote' },
])('the dialog of $name', ({ address, opener, content }) => {
  async function opened(): Promise<Page> {
    const page = await newPage();
    await visit(page, address);
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await page.locator(`dialog[open] ${content}`).first().waitFor();
    return page;
  }

  it('has a name, begins at its top and keeps the focus inside', async () => {
    const page = await opened();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getAttribute('aria-labelledby')).toBe(await dialog.locator('h2').getAttribute('id'));
    expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0);
    for (let stop = 0; stop < 12; stop += 1) {
      // Past the last stop the focus leaves the page for the browser's own buttons, and comes back.
      expect(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement!.closest('dialog[open]'))).toBe(
        true,
      );
      await page.keyboard.press(stop < 6 ? 'Tab' : 'Shift+Tab');
    }
  });

  it('closes with Escape and with its button, and gives the focus back', async () => {
    const page = await opened();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.evaluate((selector) => document.activeElement!.matches(selector), opener)).toBe(true);
    await page.keyboard.press('Enter');
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: ui('lag.stang') })
      .press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.evaluate((selector) => document.activeElement!.matches(selector), opener)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(new URL(address, base).pathname);
  });

  it('begins at its top every time', async () => {
    const page = await opened();
    const dialog = page.getByRole('dialog');
    await page.setViewportSize({ width: 360, height: 300 });
    await dialog.evaluate((element) => element.scrollTo(0, 10_000));
    await page.keyboard.press('Escape');
    await page.locator('dialog h2').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator(`dialog[open] ${content}`).first().waitFor();
    await expect.poll(() => dialog.evaluate((element) => element.scrollTop)).toBe(0);
    expect(await dialog.locator('h2').isVisible()).toBe(true);
  });
});

it('a municipality can be found and chosen with the keyboard', async () => {
  const page = await newPage();
  await visit(page);
  await tabTo(page, '.top .chip');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] .places li').nth(5).waitFor();
  if (!(await page.evaluate(() => document.activeElement!.matches('input')))) await tabTo(page, 'input');
  await page.keyboard.type('farst');
  await tabTo(page, '.places li:first-child button');
  await page.keyboard.press('Enter');
  await page.locator('.top .chip', { hasText: 'Stockholm · Farsta' }).waitFor();
  expect(await page.evaluate(() => document.activeElement!.matches('.top .chip'))).toBe(true);
});
