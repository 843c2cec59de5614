import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { getRoadIds } from '../../src/content/roads.ts';
import { keptQuestion } from '../machines/answers.ts';
import { runsOf } from '../machines/runs.ts';
import { arrived, button, choosePlace, clearButton, hurry, result, roads, tap, ui, useBrowser, visit } from './app.ts';
import { shortest } from './shortest.ts';

const { newPage } = useBrowser();
const phone = { width: 360, height: 740 };
const mostScreens = 5;

// The run to each road that has most to tell: the most advice beside it follows from the most answers.
const longest = new Map<string, Answers>();
for (const { outcome, answers } of runsOf(personal))
  if (Object.keys(answers).length > Object.keys(longest.get(outcome) ?? {}).length) longest.set(outcome, answers);

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe.each([undefined, 'stockholm'])('on a phone, with the municipality %s', (kommun) => {
  const opened = async (address: string) => {
    const page = await newPage({ viewport: phone });
    await visit(page, kommun ? `${address}?kommun=${kommun}` : address);
    return page;
  };

  it('no page of a road or of advice is longer than five screens', { timeout: 240_000 }, async () => {
    const page = await opened('/vag/');
    const long: string[] = [];
    for (const id of getRoadIds()) {
      await page.goto(`/vag/${id}/`);
      await page.locator(`article#${id} .act`).waitFor();
      await page.waitForFunction(() => 'vagvalReady' in window);
      if ((await heightOf(page)) > mostScreens * phone.height) long.push(`${id}: ${await heightOf(page)}`);
    }
    expect(long).toEqual([]);
  });

  it.each([
    ['shortest', shortest as ReadonlyMap<string, Answers>],
    ['longest', longest],
  ])('no result of the %s run to a road is longer, and its first screen is enough to act', { timeout: 240_000 }, async (_, runs) => {
    const page = await opened('/');
    const faults: string[] = [];
    for (const id of roads) {
      await hurry(page, runs.get(id)!);
      await arrived(page, id);
      await page.locator('#lokalt').waitFor();
      const { height, bottoms, bar } = await page.evaluate(() => {
        const bottom = (element: Element) => Math.round(element.getBoundingClientRect().bottom);
        const parts = [
          ...document.querySelectorAll('.signpost h1, .signpost dl, .act .who, .act .do, .act .contact > p:first-child, .act .say'),
        ];
        return {
          height: document.documentElement.scrollHeight,
          bottoms: parts.map((part) => `${part.className || part.tagName} ${bottom(part)}`),
          bar: Math.round(document.querySelector('.run-nav')!.getBoundingClientRect().top),
        };
      });
      if (height > mostScreens * phone.height) faults.push(`${id}: ${height}`);
      faults.push(...bottoms.filter((part) => Number(part.split(' ').at(-1)) > bar).map((part) => `${id}: ${part} of ${bar}`));
      if (bottoms.length < 5) faults.push(`${id}: ${bottoms.join()}`);
      await clearButton(page).click();
    }
    expect(faults).toEqual([]);
  });
});

describe('the municipality in the first step', () => {
  it('is named in the step, to whom and what to say, and one tap says where the pupil lives', async () => {
    const page = await newPage({ viewport: phone });
    await visit(page);
    await choosePlace(page, 'Mark');
    await tap(page, keptQuestion);
    const act = result(page, 'orosanmalan').locator('.act');
    for (const part of ['.do', '.contact', '.say']) expect(await act.locator(part).innerText(), part).toContain('Mark');
    expect(await act.locator('.do').innerText()).toContain('(om eleven bor där)');

    await act.getByRole('button', { name: 'I Mark' }).click();
    expect(await act.locator('.do').innerText()).toMatch(/socialtjänsten i Mark\.$/);
    await act.getByRole('button', { name: ui('plats.bor-annanstans') }).click();
    expect(await act.locator('.do').innerText()).toContain('i kommunen där eleven bor');
    await act.getByRole('button', { name: ui('plats.hem-valj') }).click();
    await page.locator('dialog[open] input').fill('Falun');
    await page.locator('dialog[open] .places [role="option"]', { hasText: /^Falun/ }).click();
    expect(await act.locator('.do').innerText()).toContain('i Falun');
    expect(await act.locator('.say').innerText()).toContain('på en skola i Mark');
  });

  it('a team that is asked for by name and not for this is said so; a headline names one only where it is', async () => {
    const page = await newPage({ viewport: phone });
    await visit(page, '/vag/krankande-behandling/?kommun=stockholm');
    await page.locator('.act .not-for', { hasText: 'Skolsocialt team (SST) tar inte emot det här' }).waitFor();
    await visit(page, '/vag/narvarostod/?kommun=linkoping');
    await page.locator('.act .not-for', { hasText: 'upphörde 1 mars 2023' }).waitFor();
    await visit(page, '/vag/narvarostod/?kommun=stockholm');
    await page.locator('h1', { hasText: 'Koppla in' }).waitFor();
    await visit(page, '/vag/narvarostod/?kommun=falun');
    await page.locator('h1', { hasText: 'Fråga vilket närvarostöd som finns' }).waitFor();
  });
});

describe('the question that somebody came with', () => {
  it('is kept when the gate has answered first, and goes on as the same run', async () => {
    const page = await newPage({ viewport: phone });
    await visit(page);
    await tap(page, keptQuestion);
    const kept = result(page, 'orosanmalan').locator('.kept');
    expect(await kept.innerText()).toMatch(/Din fråga finns kvar: Vad får jag berätta\?\s+Fortsätt när du har anmält/);
    await kept.getByRole('button').click();
    await button(page, 'huvudman').first().waitFor();
    await page.goBack();
    await kept.waitFor();
    await page.goForward();
    await button(page, 'huvudman').first().waitFor();
    await page.reload();
    await tap(page, { huvudman: 'kommunal', mottagare: 'kollega' });
    await result(page, 'dela-inom-skolan').locator('#rad-komplettera-anmalan').waitFor();
    expect(await page.locator('.kept').count()).toBe(0);
  });

  it('is kept after 112 as well', async () => {
    const page = await newPage({ viewport: phone });
    await visit(page);
    await tap(page, { arende: 'franvaro', misstanke: 'ja', 'akut-fara': 'ja' });
    await result(page, 'larma-112')
      .locator('.kept button', { hasText: ui('resultat.kvar-larmat') })
      .click();
    await button(page, 'alder').first().waitFor();
  });
});

it('social services read their own text, and are not led to the school’s question of suspicion', async () => {
  const page = await newPage({ viewport: phone });
  await visit(page);
  await tap(page, { arende: 'sekretess', roll: 'socialtjanst', 'soc-arende': 'vill-traffa' });
  await result(page, 'socialtjansten-vill-traffa-eleven').waitFor();
  expect(await page.locator('.changed').innerText()).not.toMatch(/misstanke/i);
  await page.locator('.changed button').click();
  await button(page, 'soc-arende').first().waitFor();
});

it.each([...new Set(['orosanmalan', 'sip', 'narvarostod', 'overlamna-vid-skolbyte'])])(
  'a result on paper is open and at most four pages: %s',
  async (id) => {
    const page = await newPage({ viewport: phone });
    await visit(page);
    await hurry(page, longest.get(id)!);
    await arrived(page, id as never);
    await page.locator('#lokalt').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#veta .prose li').first().isVisible()).toBe(true);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(4);
  },
);
