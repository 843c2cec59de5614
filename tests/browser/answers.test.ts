import { expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, choosePlace, result, tap, ui, useBrowser, visit } from './app.ts';
import { franvaro } from '../machines/answers.ts';

const { newPage } = useBrowser();

it('says how many questions are most often left, never more than there are at most, and of the last that it is', async () => {
  const page = await newPage();
  await visit(page);
  await choosePlace(page, 'Farsta');
  const said: string[] = [];
  for (const [question, answer] of Object.entries(franvaro)) {
    await arrived(page, question as keyof Answers);
    if (question !== 'arende') said.push(await page.locator('.question .count', { hasText: '·' }).innerText());
    await button(page, question, answer).click();
  }
  expect(said.at(-1)).toContain(ui('fraga.sista'));
  expect(said.slice(0, -1).filter((words) => words.endsWith(`· ${ui('fraga.sista')}`))).toEqual([]);
  const figures = said.flatMap((words) => [...words.split('·')[1]!.matchAll(/\d+/g)].map(Number));
  expect(Math.max(...figures)).toBeLessThanOrEqual(9);
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
    await page
      .locator('.run-nav')
      .getByRole('button', { name: ui('nav.tillbaka') })
      .click();
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
