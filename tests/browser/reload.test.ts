import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, clearButton, isReady, stored, tap, ui, useBrowser, visit } from './app.ts';
import { expectOpaque } from './opaque.ts';
import { samtycke } from './runs.ts';

const { newPage } = useBrowser();

const outcome = 'eget-samtycke';
const asked = Object.keys(samtycke) as (keyof Answers)[];
const { samtyckeslage: _last, ...unfinished } = samtycke;

async function begun(answers: Answers = unfinished): Promise<Page> {
  const page = await newPage();
  await visit(page);
  await tap(page, answers);
  return page;
}

describe('a reload', () => {
  it.each([
    ['in the middle of a run', unfinished, 'samtyckeslage'],
    ['at its end', samtycke, outcome],
  ] as const)('%s restores it', async (_when, answers, place) => {
    const page = await begun(answers);
    await arrived(page, place);
    await page.reload();
    await arrived(page, place);
    await expectOpaque(page);
    await isReady(page);
    await page.goBack();
    await arrived(page, asked[Object.keys(answers).length - 1]!);
  });

  it('in a new document with the same memory offers the run at the start', async () => {
    const page = await begun();
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

describe('Rensa', () => {
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
