import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, base, button, clearButton, isReady, result, stored, tap, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();

const run: Answers = {
  arende: 'samtycke',
  misstanke: 'osaker',
  'akut-fara': 'nej',
  narstaende: 'nej',
  syfte: 'insats',
  alder: '15-17',
  vardnad: 'en',
  samtyckeslage: 'nej',
};
const outcome = 'eget-samtycke';
const asked = Object.keys(run) as (keyof Answers)[];
const { samtyckeslage: _last, ...unfinished } = run;

async function begun(answers: Answers = unfinished): Promise<Page> {
  const page = await newPage();
  await visit(page);
  await tap(page, answers);
  return page;
}

// The whole of what the browser keeps of an entry: an address without anything in it, and an opaque mark.
async function expectOpaque(page: Page) {
  expect(page.url()).toBe(`${base}/`);
  expect(await page.evaluate(() => history.state)).toEqual({
    vagval: { run: expect.stringMatching(/^[0-9a-f-]{36}$/), at: expect.any(Number) },
  });
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.title()).toBe('Vägval');
}

describe('Back and Forward', () => {
  it('step through the questions and the start, and nothing they keep tells an answer', async () => {
    const page = await begun(run);
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
    const page = await begun();
    await page.locator('.foot a[href="/om/"]').click();
    await page.waitForURL('**/om/');
    await page.goBack();
    await arrived(page, 'samtyckeslage');
    await page.goBack();
    await arrived(page, 'vardnad');
  });

  it('are not led astray by links within the page, which leave nothing in the address', async () => {
    const page = await begun(run);
    await page.locator('.first button').click();
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
  const page = await begun();
  await page.getByRole('link', { name: ui('app.hem') }).click();
  await arrived(page, 'arende');
  await expectOpaque(page);
  await page.goBack();
  await arrived(page, 'samtyckeslage');
  await page.goForward();
  await page.getByRole('button', { name: ui('start.fortsatt') }).click();
  await arrived(page, 'samtyckeslage');
});

describe('a reload', () => {
  it.each([
    ['in the middle of a run', unfinished, 'samtyckeslage'],
    ['at its end', run, outcome],
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
    const page = await begun(run);
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
});
