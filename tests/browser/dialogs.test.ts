import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { base, ui, useBrowser, visit } from './app.ts';
import { tabTo } from './keys.ts';

const { newPage } = useBrowser();

describe.each([
  { name: 'the municipalities', address: '/', opener: '.top .chip', content: '.places [role="option"]:nth-child(5)' },
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

describe('the choice of municipality with the keyboard', () => {
  async function opened() {
    const page = await newPage();
    await visit(page);
    await tabTo(page, '.top .chip');
    await page.keyboard.press('Enter');
    const field = page.locator('dialog[open] input');
    await page.locator('dialog[open] .places [role="option"]').nth(5).waitFor();
    if (!(await page.evaluate(() => document.activeElement!.matches('input')))) await tabTo(page, 'input');
    const chosen = async () => {
      const id = await field.getAttribute('aria-activedescendant');
      return id && (await page.locator(`[id="${id}"] > :first-child`).innerText());
    };
    const isStored = (name: string) => page.locator('.top .chip', { hasText: name }).waitFor();
    return { page, field, chosen, isStored };
  }

  it('takes a name that is sure with Enter, and gives the focus back', async () => {
    const { page, isStored } = await opened();
    await page.keyboard.type('farst');
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog[open] .hits').innerText()).toContain('Välj i listan');
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    await isStored('Stockholm · Farsta');
    expect(await page.evaluate(() => document.activeElement!.matches('.top .chip'))).toBe(true);
  });

  it.each([
    ['Malmö stad', 'Malmö'],
    ['Håbo', 'Håbo'],
    ['Ånge', 'Ånge'],
    ['sthlm', 'Stockholm'],
    ['Visby', 'Gotland'],
  ])('takes ”%s” for %s', async (query, name) => {
    const { page, isStored } = await opened();
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await isStored(name);
    expect(await page.evaluate(() => localStorage.getItem('vagval-kommun')?.split('/').length)).toBe(1);
  });

  it('goes through the list with the arrows while the focus stays in the field', async () => {
    const { page, field, chosen, isStored } = await opened();
    await page.keyboard.type('tor');
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog[open] .hits').innerText()).toContain('Välj en i listan');
    expect(await chosen()).toBeFalsy();
    await page.keyboard.press('ArrowDown');
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    const second = await chosen();
    expect(first).toBeTruthy();
    expect(second).toBeTruthy();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(first);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await isStored(first!);
  });

  it('asks for what only resembles, and Enter does not take it', async () => {
    const { page, chosen, isStored } = await opened();
    await page.keyboard.type('malmo');
    await page.locator('dialog[open]').getByText(ui('kommun.menade')).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(await page.evaluate(() => localStorage.getItem('vagval-kommun'))).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('Malmö');
    await page.keyboard.press('Enter');
    await isStored('Malmö');
  });

  it('says that every municipality can be searched for where nothing is found, and leads on without one', async () => {
    const { page } = await opened();
    await page.keyboard.type('zzzz');
    await expect.poll(() => page.locator('dialog[open] .hits').innerText()).toContain('Alla 290 kommuner');
    await tabTo(page, '.nowhere');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });
});
