import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { arrived, base, result, tap, ui, useBrowser, visit } from './app.ts';
import { expectOpaque } from './opaque.ts';
import { samtycke, samtyckeAlmost } from '../machines/answers.ts';

const { newPage, begun } = useBrowser();
const outcome = 'eget-samtycke';
const asked = Object.keys(samtycke) as QuestionId[];

describe('Back and Forward', () => {
  it('step through the questions and the start, and nothing they keep tells an answer', async () => {
    const page = await begun(samtycke);
    await result(page, outcome).waitFor();
    for (const question of asked.toReversed()) {
      await expectOpaque(page);
      await page.goBack();
      await arrived(page, question);
    }
    for (const question of [...asked.slice(1), outcome] as const) {
      await page.goForward();
      await arrived(page, question);
      await expectOpaque(page);
    }
  });

  it('leave the app only from the start', async () => {
    const page = await newPage();
    await page.goto('/robots.txt');
    await visit(page);
    await tap(page, { arende: 'oro' });
    await arrived(page, 'misstanke');
    await page.goBack();
    await arrived(page, 'arende');
    await page.goBack();
    expect(page.url()).toBe(`${base}/robots.txt`);
  });

  it('return to the run from a page beside it', async () => {
    const page = await begun(samtyckeAlmost);
    await page.locator('.foot a[href$="/om/"]').click();
    await page.waitForURL('**/om/');
    await page.goBack();
    await arrived(page, 'samtyckeslage');
    await page.goBack();
    await arrived(page, 'vardnad');
  });

  it('are not led astray by links within the page, which leave nothing in the address', async () => {
    const page = await begun(samtycke);
    await page.locator('.act-more button').click();
    await page.waitForFunction(() => document.querySelector('#rad-konsultera')!.getBoundingClientRect().top < innerHeight);
    await expectOpaque(page);
    await page.goBack();
    await arrived(page, 'samtyckeslage');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'innehall');
    await arrived(page, 'samtyckeslage');
    await expectOpaque(page);
  });
});

it('the way home shows the start and keeps the run', async () => {
  const page = await begun(samtyckeAlmost);
  await page.getByRole('link', { name: ui('app.hem') }).click();
  await arrived(page, 'arende');
  await expectOpaque(page);
  await page.goBack();
  await arrived(page, 'samtyckeslage');
  await page.goForward();
  await page.getByRole('button', { name: ui('start.fortsatt') }).click();
  await arrived(page, 'samtyckeslage');
});
