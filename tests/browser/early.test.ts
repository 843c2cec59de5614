import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, clearButton, isReady, result, stored, tap, ui, useBrowser } from './app.ts';
import { expectOpaque } from './opaque.ts';
import { samtycke, samtyckeAlmost } from '../machines/answers.ts';

const { newPage } = useBrowser();

/** The start with the app held back: what answers is the table alone. */
async function early(page?: Page) {
  const it = page ?? (await newPage());
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await it.route(/\/assets\/(?!early-).*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await it.goto('/');
  await it.waitForFunction(() => 'vagvalEarly' in window);
  const isHeld = () => it.evaluate(() => !('vagvalReady' in window));
  return { page: it, release, isHeld };
}

const main = (page: Page) => page.locator('main').innerHTML();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('before the app has come', () => {
  it('taps are answered, Back and Forward are exact, and nothing they keep tells an answer', async () => {
    const { page, isHeld } = await early();
    await tap(page, samtyckeAlmost);
    await arrived(page, 'samtyckeslage');
    await expectOpaque(page);
    await page.goBack();
    await arrived(page, 'vardnad');
    await page.goBack();
    await page.goForward();
    await arrived(page, 'vardnad');
    await expectOpaque(page);
    for (let step = 0; step < 8 && (await button(page, 'arende').count()) === 0; step += 1) {
      await page.goBack();
      await page.waitForTimeout(50);
    }
    await page.getByRole('button', { name: ui('start.fortsatt') }).click();
    await arrived(page, 'samtyckeslage');
    expect(await isHeld()).toBe(true);
  });

  it('a new question has the focus and is said', async () => {
    const { page } = await early();
    await tap(page, { arende: 'oro' });
    const title = await page.locator('main h1').innerText();
    expect(await focused(page)).toBe(title);
    await expect.poll(() => page.locator('[data-announcer]').textContent()).toBe(title);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('an answer can be changed, and all can be wiped at once', async () => {
    const { page, isHeld } = await early();
    await tap(page, { arende: 'samtycke', misstanke: 'nej' });
    await page.locator('.trail button').first().click();
    await arrived(page, 'arende');
    await tap(page, { arende: 'franvaro' });
    await arrived(page, 'skolform');
    await clearButton(page).click();
    await arrived(page, 'arende');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goBack();
    await arrived(page, 'arende');
    expect(await page.locator('.trail').count()).toBe(0);
    expect(await isHeld()).toBe(true);
  });

  it('a finger that comes down twice answers once', async () => {
    const page = await newPage({ byHand: true });
    await early(page);
    await page.waitForTimeout(400);
    const box = (await button(page, 'arende', 'oro').boundingBox())!;
    for (let press = 0; press < 2; press += 1) {
      await page.mouse.click(box.x + 40, box.y + 30);
      await page.waitForTimeout(120);
    }
    const { session } = JSON.parse((await stored(page))!) as { session: { moves: object[] } };
    expect(Object.keys(session.moves.at(-1)!)).toEqual(['arende']);
  });

  it('the road waits for the app, and is told when it has come', async () => {
    const { page, release } = await early();
    await tap(page, samtycke);
    await page.getByRole('heading', { name: ui('fraga.laddar') }).waitFor();
    release();
    await result(page, 'eget-samtycke').waitFor();
    await isReady(page);
    const title = await page.locator('main h1').innerText();
    await expect.poll(() => focused(page)).toBe(title);
    await expect.poll(() => page.locator('[data-announcer]').textContent()).toBe(title);
    await page.goBack();
    await arrived(page, 'samtyckeslage');
  });

  it('a road that cannot be fetched is told so', async () => {
    const page = await newPage({ forgive: /Failed to|error loading|ERR_FAILED/ });
    await page.route(/\/assets\/(?!early-).*\.js$/, (route) => route.abort());
    await page.clock.install();
    await page.goto('/');
    await page.waitForFunction(() => 'vagvalEarly' in window);
    await tap(page, samtycke);
    await page.clock.runFor(9000);
    await page.locator('#sent').waitFor();
    expect(await page.locator('#sent').innerText()).toContain(ui('sent.text'));
  });
});

describe('the app takes over', () => {
  it.each<[string, Answers]>([
    ['the start', {}],
    ['the second question', { arende: 'oro' }],
    ['far into a run', samtyckeAlmost],
  ])('%s without making anything anew', async (_where, answers) => {
    const { page, release } = await early();
    await tap(page, answers);
    const before = await main(page);
    const focus = await focused(page);
    await page.evaluate(() => Object.assign(document.querySelector('main h1')!, { same: true }));
    release();
    await isReady(page);
    expect(await page.evaluate(() => 'same' in document.querySelector('main h1')!)).toBe(true);
    expect(await focused(page)).toBe(focus);
    if (Object.keys(answers).length === 0) expect(await main(page)).toBe(before);
    await page
      .locator(Object.keys(answers).length > 0 ? '.question details' : '.cards')
      .first()
      .waitFor();
    await expectOpaque(page);
    const title = await page.locator('main h1').innerText();
    await page.reload();
    await page.locator('main h1', { hasText: title }).waitFor();
    await isReady(page);
    if (Object.keys(answers).length === 0) return;
    await page.goBack();
    await button(page, Object.keys(answers).at(-1)!).first().waitFor();
  });

  it('what a table has kept in memory only is taken over as well', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const { release } = await early(page);
    await tap(page, samtyckeAlmost);
    release();
    await isReady(page);
    await tap(page, { samtyckeslage: 'nej' });
    await result(page, 'eget-samtycke').waitFor();
  });

  it('a tap that only the app can do is done when it has come', async () => {
    const { page, release } = await early();
    await tap(page, { arende: 'oro' });
    await page.locator('.top .chip').click();
    release();
    await page.locator('dialog[open] input').waitFor();
  });
});

it('the files that are fetched are the same whatever is answered', async () => {
  const asked = async (answers: Parameters<typeof tap>[1]) => {
    const page = await newPage();
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.waitForFunction(() => 'vagvalEarly' in window);
    await tap(page, answers);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    return files.filter((file) => file.startsWith('/assets/') || file.startsWith('/lager/'));
  };
  // In which order they come the clock decides too: what waits until the page is at rest may stand anywhere among them.
  const first = await asked({ arende: 'oro' });
  expect(first.length).toBeGreaterThan(5);
  expect((await asked({ arende: 'sekretess' })).toSorted()).toEqual(first.toSorted());
});
