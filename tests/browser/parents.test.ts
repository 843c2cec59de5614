import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { pagesOf, runsOf } from '../machines/runs.ts';
import { base, button, hurry, isReady, result, tap, ui, useBrowser, visit } from './app.ts';
import { franvaro, oro } from '../machines/answers.ts';

const { newPage, begun } = useBrowser();

// One run for each first answer: the longest, so that as many questions as can be are seen.
const runs = runsOf(foralder);
const longest = [...new Set(runs.map(({ answers }) => answers.lage!))].map(
  (lage) => runs.filter(({ answers }) => answers.lage === lage).toSorted((a, b) => b.steps.length - a.steps.length)[0]!,
);

describe('the conversation', () => {
  it('begins with eight answers, one of them fear', () => expect(longest.map(({ answers }) => answers.lage)).toContain('radd'));

  it.each(longest)('$answers.lage leads to $outcome', async ({ answers, outcome }) => {
    const page = await begun(answers, '/foralder/');
    const road = result(page, outcome);
    await road.waitFor();
    expect(new URL(page.url()).pathname).toBe('/foralder/');
    expect(await page.title()).toBe(`${ui('foralder.rubrik')} – Vägval`);
    expect(await road.locator('h2').allInnerTexts()).toEqual(
      expect.arrayContaining([
        'Det här kan du göra',
        'Det här händer sedan',
        'Det här gör skolan samtidigt',
        'Dina rättigheter',
        'Säg så här',
      ]),
    );
    expect(await road.locator('.asked details').count()).toBeGreaterThan(0);
    await page.goBack();
    await button(page, Object.keys(answers).at(-1)!).first().waitFor();
  });

  it('is one tap from the start', async () => {
    const page = await newPage();
    await visit(page);
    await page.locator('main a[href$="/foralder/"]:not([href*="/en/"])').click();
    await button(page, 'lage').first().waitFor();
  });

  it('shows help before anything else when someone is afraid', async () => {
    const page = await begun({ lage: 'radd' }, '/foralder/');
    const first = result(page, 'hjalp-vid-vald').locator('.signpost');
    await first.waitFor();
    expect(await first.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'tel:112',
      'tel:020505050',
      'tel:116111',
      'tel:112',
    ]);
    expect((await first.boundingBox())!.y).toBeLessThan(400);
  });

  it('does not mix with a staff run in the same tab', async () => {
    const page = await begun({ lage: 'borta' }, '/foralder/');
    await visit(page, '/');
    await tap(page, { arende: 'oro' });
    await visit(page, '/foralder/');
    await page.getByRole('button', { name: ui('start.fortsatt') }).click();
    await button(page, 'skolan-utreder').first().waitFor();
  });
});

describe('from a staff result', () => {
  it('the mirror is one tap away, and Back returns to the result', async () => {
    const page = await begun(oro);
    await result(page, 'orosanmalan').waitFor();
    await page.getByRole('link', { name: ui('spegel.lank') }).click();
    await page.waitForURL(`${base}/foralder/spegel/orosanmalan/`);
    await isReady(page);
    expect(await page.locator('article#orosanmalan .label').innerText()).toBe(ui('spegel.rubrik'));
    await page.goBack();
    await page.waitForURL(`${base}/`);
    await result(page, 'orosanmalan').waitFor();
    // What stands further down is painted after the first screen.
    await page.locator('.steps li').first().waitFor({ state: 'attached' });
  });

  const close = { ...oro };
  const unsafe: readonly (readonly [why: string, answers: Answers])[] = [
    ['someone close', { ...close, narstaende: 'ja' }],
    ['perhaps someone close', { ...close, narstaende: 'vet-inte' }],
  ];

  it.each(unsafe)('there is none when it may be %s', async (_, answers) => {
    const { 'oro-slag': _kind, ...before } = answers;
    const page = await newPage();
    await visit(page);
    await hurry(page, before);
    await finish(page);
    expect(await page.locator('.mirror').count()).toBe(0);
  });

  it('there is none in acute danger', async () => {
    const page = await begun({ arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja' });
    await result(page, 'larma-112').waitFor();
    expect(await page.locator('.mirror').count()).toBe(0);
  });

  it('there is none when the pupil is of age', async () => {
    const page = await begun({ arende: 'samtycke', misstanke: 'nej', syfte: 'insats', alder: '18-plus' });
    await finish(page);
    expect(await page.locator('.mirror').count()).toBe(0);
  });

  it('there is one when nothing speaks against it', async () => {
    const page = await begun(franvaro);
    await result(page, 'narvarostod').waitFor();
    expect(await page.locator('.mirror a').getAttribute('href')).toBe('/foralder/spegel/narvarostod/');
  });
});

// Answers whatever is asked with its first answer, until a result stands there.
async function finish(page: Page) {
  for (let asked = 0; asked < 20 && (await page.locator('article.road').count()) === 0; asked += 1) {
    const name = await page.locator('.question .answer').first().getAttribute('name');
    await button(page, name!).first().click();
    await page.locator(`article.road, .question .answer:not([name="${name}"])`).first().waitFor();
  }
  await page.locator('article.road').waitFor();
}

it('knows every outcome of the flow', () => expect(pagesOf(foralder, 'outcome')).toHaveLength(24));
