import { expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, choosePlace, result, tap, ui, useBrowser, visit } from './app.ts';
import { franvaro } from './runs.ts';

const { newPage } = useBrowser();

it('promises no fewer questions than there are', async () => {
  const page = await newPage();
  await visit(page);
  const left: number[] = [];
  for (const [question, answer] of Object.entries(franvaro)) {
    if (question !== 'arende') left.push(Number(/högst (\d+) fråg/.exec(await page.locator('.question .count').innerText())?.[1] ?? 0));
    await button(page, question, answer).click();
  }
  expect(left.every((count, index) => count >= left.length - 1 - index)).toBe(true);
  expect(left.toSorted((a, b) => b - a)).toEqual(left);
  expect(left.at(-1)).toBe(0);
});

it('keeps the later answers that still hold when one is changed, and drops the others for good', async () => {
  const page = await newPage();
  await visit(page);
  await tap(page, franvaro);
  const change = async (name: string) => {
    await page.locator('.why summary', { hasText: ui('resultat.varfor') }).click();
    await page
      .getByRole('navigation', { name: ui('stig.rubrik') })
      .getByRole('button', { name: new RegExp(name) })
      .click();
  };
  await change('omfattning|borta');
  await button(page, 'omfattning', '20-49').click();
  await result(page, 'narvarostod').waitFor();

  await change('tredd|tredning');
  await button(page, 'utredd', 'nej').click();
  await result(page, 'franvaroutredning').waitFor();
  await change('tredd|tredning');
  await button(page, 'utredd', 'ja').click();
  await arrived(page, 'mer-an-franvaro');
});

it('goes back with its own button, question by question, to the start', async () => {
  const page = await newPage();
  await visit(page);
  const { arskurs: _last, ...most } = franvaro;
  await tap(page, most);
  for (const question of Object.keys(most).toReversed()) {
    await page.getByRole('button', { name: ui('nav.tillbaka') }).click();
    await arrived(page, question as keyof Answers);
  }
});

it('shows what there is in the chosen municipality', async () => {
  const page = await newPage();
  await visit(page);
  await choosePlace(page, 'Farsta');
  await tap(page, franvaro);
  await page.locator('.local h3').first().waitFor({ state: 'attached' });
  expect(await page.locator('.local h2').innerText()).toContain('Stockholm · Farsta');
});
