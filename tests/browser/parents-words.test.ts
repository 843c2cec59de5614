import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();

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
