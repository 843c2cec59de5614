import { describe, expect, it } from 'vitest';
import { button, choosePlace, result, tap, useBrowser, visit } from './app.ts';
import { franvaro } from '../machines/answers.ts';

const { newPage } = useBrowser();

describe('what is one tap away', () => {
  it('opens where a link on the first screen leads, takes the focus there, and is no step in the browser’s history', async () => {
    const page = await newPage();
    await visit(page);
    await choosePlace(page, 'Farsta');
    await tap(page, franvaro);
    await result(page, 'narvarostod').waitFor();
    const steps = await page.evaluate(() => history.length);
    const service = page.locator('#lokalt details > ul > li').first();
    expect(await service.isVisible()).toBe(false);
    await page.locator('.act .teams button').click();
    await service.waitFor();
    expect(await page.evaluate(() => [document.activeElement!.id, location.hash, history.length])).toEqual(['lokalt', '', steps]);
  });

  it('opens with scripts off as well', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/vag/narvarostod/');
    const folded = page.locator('.folded');
    expect(await folded.count()).toBeGreaterThan(6);
    await page.locator('#veta summary').click();
    expect(await page.locator('#veta .prose').isVisible()).toBe(true);
  });
});

it('what stands beside the steps on a wide screen stands after them on a phone', async () => {
  const [wide, narrow] = [await newPage({ viewport: { width: 1440, height: 900 } }), await newPage()];
  for (const page of [wide, narrow]) await visit(page, '/vag/orosanmalan/');
  const corners = (page: typeof wide) =>
    page
      .locator('#steg, #sag')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ x, y }) => [x, y] as const));
  const [[stepsX], [sayX, sayY]] = (await corners(wide)) as [readonly [number, number], readonly [number, number]];
  expect(sayX).toBeGreaterThan(stepsX);
  expect(sayY).toBeLessThan(900);
  const [[x], [otherX]] = (await corners(narrow)) as [readonly [number, number], readonly [number, number]];
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
  await result(page, 'narvarostod').locator('.act .gap', { hasText: 'Södermalm' }).waitFor();
  await page.locator('h1', { hasText: 'Fråga vilket närvarostöd som finns' }).waitFor();
});
