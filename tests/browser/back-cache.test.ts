import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, clearButton, isReady, stored, tap, ui, useBrowser, visit } from './app.ts';

const { newPage, newContext } = useBrowser({ keepPages: true });
const answers: Answers = { arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej' };
const question = 'alder';

// Back to a page that the browser has kept alive: it comes as it was, without being loaded.
async function back(page: Page, entries = 1) {
  await page.evaluate((steps) => setTimeout(() => history.go(-steps)), entries);
  await page.waitForFunction(() => 'alive' in window);
  await isReady(page);
}
async function left(page: Page, address: string) {
  await page.evaluate(() => Object.assign(window, { alive: true }));
  await visit(page, address);
}
async function begun(page: Page): Promise<Page> {
  await visit(page);
  await tap(page, answers);
  await arrived(page, question);
  return page;
}

describe('a page that the browser kept alive', () => {
  it('shows the run where it was', async () => {
    const page = await begun(await newPage());
    await left(page, '/om/');
    await back(page);
    await arrived(page, question);
    await back(page);
    await arrived(page, 'akut-fara');
  });

  it.each([
    ['wiped for parents', async (page: Page) => clearButton(page).click()],
    ['left behind', async (page: Page) => page.locator('.leave').click()],
  ])('shows nothing of a run that has been %s since', async (_how, wipe) => {
    const page = await begun(await newPage());
    await left(page, '/foralder/');
    await tap(page, { lage: 'stod', radd: 'nej' });
    const entries = await page.evaluate(() => history.length);
    await wipe(page);
    await page.waitForFunction(() => sessionStorage.length === 0);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await back(page, 3);
    await arrived(page, 'arende');
    expect(await page.locator('.resume, .trail').count()).toBe(0);
    expect(await stored(page)).toBeNull();
  });

  it('shows nothing of a run that was wiped elsewhere for being left alone', async () => {
    const page = await newPage();
    await page.clock.install({ time: new Date('2026-11-22T08:00:00') });
    await begun(page);
    await left(page, '/om/');
    await page.clock.fastForward('31:00');
    await page.keyboard.press('Shift');
    await back(page);
    await page.getByText(ui('start.rensat')).waitFor();
    expect(await page.locator('.resume, .trail').count()).toBe(0);
  });

  it('goes on with what has been answered since', async () => {
    const page = await begun(await newPage());
    await left(page, '/om/');
    await page.locator('a.logo').click();
    await page.getByRole('button', { name: ui('start.fortsatt') }).click();
    await tap(page, { alder: '12-14' });
    await arrived(page, 'redan-anmalt');
    await back(page, 4);
    await button(page, question).first().waitFor();
    await page.reload();
    await page.locator('a.logo').click();
    await page.getByRole('button', { name: ui('start.fortsatt') }).click();
    await arrived(page, 'redan-anmalt');
  });

  it('keeps a run that only lives in memory', async () => {
    const context = await newContext();
    await context.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    const page = await begun(await context.newPage());
    await left(page, '/om/');
    await back(page);
    await arrived(page, question);
  });
});
