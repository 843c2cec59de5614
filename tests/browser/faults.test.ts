import { describe, expect, it } from 'vitest';
import { button, isReady, tap, ui, useBrowser, visit } from './app.ts';

const { newContext } = useBrowser();

/** A page where what comes after the first question is a fault, as a broken part would make it. */
async function broken() {
  const context = await newContext({ forgive: /./ });
  const page = await context.newPage();
  // The fault is in what the app shows, so it is brought about there: a question without its answers.
  await page.addInitScript(() => {
    const map = Array.prototype.map;
    // oxlint-disable-next-line eslint/no-extend-native
    Array.prototype.map = function (this: unknown[], ...args: Parameters<typeof map>) {
      if (sessionStorage.getItem('fault') && this.some((item) => (item as { id?: string } | null)?.id === 'nej')) throw new Error('broken');
      return map.apply(this, args);
    } as typeof map;
  });
  await visit(page);
  await tap(page, { arende: 'oro' });
  await button(page, 'misstanke').first().waitFor();
  // In one go: what the app does by itself between the two would bring the fault too.
  await page.evaluate(() => {
    sessionStorage.setItem('fault', '1');
    document.querySelector<HTMLElement>('button[name="misstanke"][value="ja"]')!.click();
  });
  await page.getByRole('heading', { name: ui('fel.rubrik') }).waitFor();
  return page;
}

describe('the screen of a fault', () => {
  it('has 112, and Back leads to what stood there before', async () => {
    const page = await broken();
    expect(await page.locator('main a[href="tel:112"]').isVisible()).toBe(true);
    await page.evaluate(() => sessionStorage.removeItem('fault'));
    await page.goBack();
    await isReady(page);
    await button(page, 'misstanke').first().waitFor();
  });

  it('has the way to wipe what has been answered', async () => {
    const page = await broken();
    await page
      .locator('main')
      .getByRole('button', { name: ui('nav.borja-om') })
      .click();
    await button(page, 'arende').first().waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });
});
