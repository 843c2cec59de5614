import { describe, expect, it } from 'vitest';
import { arrived, button, isReady, tap, ui, useBrowser, visit } from './app.ts';
import { broken as withoutRoads } from './states/staff.ts';

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
  it('leaves 112, a way to read the roads, and the answers when the page is loaded again', async () => {
    const page = await (await newContext({ forgive: /TypeError|Minified React error/ })).newPage();
    await withoutRoads(page);
    expect(await page.locator('main a[href="tel:112"]').isVisible()).toBe(true);
    expect(await page.locator('.akut a[href="tel:112"]').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: ui('fel.vagar') }).getAttribute('href')).toBe('/vag/');
    await page.unrouteAll();
    await page.getByRole('button', { name: ui('fel.ladda') }).click();
    await arrived(page, 'larma-112');
  });

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
