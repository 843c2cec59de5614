import { describe, expect, it } from 'vitest';
import { button, choosePlace, result, tap, ui, useBrowser, visit } from './app.ts';
import { franvaro, oro } from './runs.ts';

const { newPage } = useBrowser();

describe('the way to the parts of a road', () => {
  it('opens what is folded and takes the focus there, and is no step in the browser’s history', async () => {
    const page = await newPage();
    await visit(page);
    await tap(page, oro);
    await result(page, 'orosanmalan').waitFor();
    const steps = await page.evaluate(() => history.length);
    const facts = page.locator('#veta .prose');
    expect(await facts.isVisible()).toBe(false);
    await page
      .locator('.contents')
      .getByRole('link', { name: ui('resultat.hitta-veta') })
      .click();
    await facts.waitFor();
    expect(await page.evaluate(() => [document.activeElement!.id, location.hash, history.length])).toEqual(['veta', '', steps]);
  });

  it('leads somewhere for every part, with scripts off as well', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/vag/narvarostod/');
    const parts = await page.locator('.contents a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(parts).toHaveLength(5);
    for (const part of parts) expect(await page.locator(part).count()).toBe(1);
  });
});

it('what stands beside the steps on a wide screen stands after them on a phone', async () => {
  const [wide, narrow] = [await newPage({ viewport: { width: 1440, height: 900 } }), await newPage()];
  for (const page of [wide, narrow]) await visit(page, '/vag/orosanmalan/');
  const places = (page: typeof wide) =>
    page
      .locator('#steg, #sag')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ x, y }) => [x, y] as const));
  const [[stepsX], [sayX, sayY]] = (await places(wide)) as [readonly [number, number], readonly [number, number]];
  expect(sayX).toBeGreaterThan(stepsX);
  expect(sayY).toBeLessThan(900);
  const [[x], [otherX]] = (await places(narrow)) as [readonly [number, number], readonly [number, number]];
  expect(otherX).toBe(x);
});

it('an answer that comes up under a resting pointer does not look chosen', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  await visit(page);
  await tap(page, { arende: 'oro' });
  const answers = button(page, 'misstanke');
  await answers.nth(1).hover();
  const fills = await answers.evaluateAll((all) => all.map((answer) => getComputedStyle(answer).backgroundColor));
  expect(new Set(fills).size).toBe(1);
});

it('where we know of no support, the road to it says so before its steps', async () => {
  const page = await newPage();
  await visit(page);
  await choosePlace(page, 'Södermalm');
  await tap(page, franvaro);
  await result(page, 'narvarostod').locator('.first', { hasText: 'Södermalm' }).waitFor();
});
