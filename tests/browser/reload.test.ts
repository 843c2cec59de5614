import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { arrived, button, clearButton, holdScripts, isReady, stored, tap, ui, useBrowser, visit } from './app.ts';
import { expectOpaque } from './opaque.ts';
import { samtycke, samtyckeAlmost } from '../machines/answers.ts';

const { newPage, begun } = useBrowser();
const outcome = 'eget-samtycke';
const asked = Object.keys(samtycke) as QuestionId[];

describe('a reload', () => {
  it.each([
    ['in the middle of a run', samtyckeAlmost, 'samtyckeslage'],
    ['at its end', samtycke, outcome],
  ] as const)('%s restores it', async (_when, answers, shown) => {
    const page = await begun(answers);
    await arrived(page, shown);
    await page.reload();
    await arrived(page, shown);
    await expectOpaque(page);
    await isReady(page);
    await page.goBack();
    await arrived(page, asked[Object.keys(answers).length - 1]!);
  });

  it('in a new document with the same memory offers the run at the start', async () => {
    const page = await begun(samtyckeAlmost);
    const memory = (await stored(page))!;
    const other = await newPage();
    await other.goto('/robots.txt');
    await other.evaluate((text) => sessionStorage.setItem('vagval-svar-personal', text), memory);
    await visit(other);
    await arrived(other, 'arende');
    await other.getByRole('button', { name: ui('start.fortsatt') }).click();
    await arrived(other, 'samtyckeslage');
    await other.goBack();
    await arrived(other, 'arende');
    await button(other, 'arende', 'oro').click();
    await arrived(other, 'misstanke');
  });
});

describe('while the script is on its way', () => {
  it.each([
    ['/', { arende: 'oro' }],
    ['/foralder/', { lage: 'stod' }],
    ['/en/foralder/', { lage: 'stod' }],
  ] as const)('%s does not show its start before the run that it brings back', async (address, answers) => {
    const page = await begun(answers, address);
    const release = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await page.locator('main').waitFor({ state: 'attached' });
    expect(await page.locator('.akut a').isVisible()).toBe(true);
    expect(await page.locator('main h1').isVisible()).toBe(false);
    release();
    await page.locator('.trail').waitFor();
  });

  it('a page beside the run is shown at once', async () => {
    const page = await begun({ arende: 'oro' });
    const release = await holdScripts(page);
    await page.goto('/om/', { waitUntil: 'commit' });
    await page.locator('main h1').waitFor({ timeout: 2000 });
    release();
  });
});

describe('Rensa', () => {
  it('wipes what was answered for parents as well', async () => {
    const page = await begun({ lage: 'stod' }, '/foralder/');
    await visit(page);
    await tap(page, { arende: 'oro' });
    await clearButton(page).click();
    await arrived(page, 'arende');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('wipes the memory, and Back and Forward show the start from then on', async () => {
    const page = await begun(samtycke);
    await clearButton(page).click();
    await arrived(page, 'arende');
    expect(await stored(page)).toBeNull();
    for (const step of ['goBack', 'goBack', 'goForward'] as const) {
      await page[step]();
      await arrived(page, 'arende');
      expect(await page.locator('.resume, .trail, article').count()).toBe(0);
    }
    await page.reload();
    await isReady(page);
    await arrived(page, 'arende');
    expect(await page.locator('.resume').count()).toBe(0);
    await tap(page, { arende: 'franvaro' });
    await arrived(page, 'misstanke');
  });

  it('leaves nothing of the old run in the way of a new one', async () => {
    const page = await begun({ arende: 'samtycke', misstanke: 'nej' });
    await clearButton(page).click();
    await tap(page, { arende: 'franvaro' });
    await arrived(page, 'misstanke');
    for (let entry = 0; entry < 3; entry += 1) {
      await page.goBack();
      await arrived(page, 'arende');
      expect(await page.locator('.trail').count()).toBe(0);
    }
  });
});
