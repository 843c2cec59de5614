import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { tap, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();

/**
 * A browser without popover (iOS 16, Firefox before 125, Chrome before 114): the attribute means nothing to it, and its style sheets
 * know no `:popover-open`. Chromium cannot unlearn that, so what it is served says the same in words that it does not know.
 */
async function withoutPopover(viewport = { width: 375, height: 667 }): Promise<Page> {
  const page = await newPage({ viewport, bypassCSP: true });
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    // The app looks for the attribute by its name.
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const own: (selector: string) => unknown = Document.prototype[name];
      Object.assign(Document.prototype, {
        [name](this: Document, selector: string) {
          return own.call(this, selector.replaceAll('[popover]', '[data-utan]'));
        },
      });
    }
  });
  await page.route(/\/$|\.(html|js|css)$/, async (route) => {
    try {
      const response = await route.fetch();
      const unknown = (await response.text())
        .replaceAll(/<(span|div) popover(?:="auto")? /g, '<$1 data-utan="" ')
        .replaceAll(/\bpopover:(["'`])auto\1/g, '"data-utan":""')
        .replaceAll('[popover]', '[data-utan]')
        .replaceAll('not selector(:popover-open)', '(color: red)');
      await route.fulfill({ response, body: unknown });
    } catch {
      // The page was closed before this had come.
    }
  });
  return page;
}

describe('without popover', () => {
  it('an explanation is hidden until its word is tapped, closes with its button, with Escape and beside it', async () => {
    const page = await withoutPopover();
    await visit(page, '/foralder/spegel/orosanmalan/');
    expect(await page.locator('[popover]').count()).toBe(0);
    const word = page.locator('.ord-knapp').first();
    const text = page.locator(`#${await word.getAttribute('popovertarget')}`);
    expect(await text.isVisible()).toBe(false);
    await word.click();
    expect(await text.isVisible()).toBe(true);
    await text.getByRole('button').click();
    expect(await text.isVisible()).toBe(false);
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
    await word.click();
    await page.keyboard.press('Escape');
    expect(await text.isVisible()).toBe(false);
    await word.click();
    await page.locator('article h1').click();
    expect(await text.isVisible()).toBe(false);
    await word.click();
    await word.click();
    expect(await text.isVisible()).toBe(false);
  });

  it('the choice of text size is hidden until it is wanted, and works', async () => {
    const page = await withoutPopover();
    await visit(page, '/foralder/spegel/orosanmalan/');
    const choices = page.locator('#visning');
    expect(await choices.isVisible()).toBe(false);
    await page.locator('.tool[popovertarget="visning"]').click();
    await choices.locator('.choice button').nth(2).click();
    expect(await page.evaluate(() => document.documentElement.dataset['text'])).toBe('storst');
    expect(await choices.isVisible()).toBe(true);
    await choices.locator('.plain').last().click();
    expect(await choices.isVisible()).toBe(false);
  });

  it('the emergency numbers stand above the fold, from the conversation and by themselves', async () => {
    const page = await withoutPopover();
    const first = () =>
      page
        .locator('.signpost.danger a[href^="tel:"]')
        .first()
        .evaluate((number) => number.getBoundingClientRect().bottom);
    await visit(page, '/foralder/hjalp-vid-vald/');
    expect(await first()).toBeLessThan(667);
    await visit(page, '/foralder/');
    await tap(page, { lage: 'radd' });
    await page.locator('.signpost.danger').waitFor();
    expect(await first()).toBeLessThan(667);
  });
});
