import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { content } from '../content/compiled.ts';
import { button, isReady, useBrowser, visit } from './app.ts';
import { test, walk } from './states/training.ts';

const { newPage } = useBrowser();
const { cases, programmes, poster, law, strings } = content.training;
const magont = cases.find(({ id }) => id === 'magont-och-bup')!;
const say = (key: string) => strings[key]!;
const heading = (page: Page) => page.locator('main h1');

it('is one link from the start', async () => {
  const page = await newPage();
  await visit(page);
  await page.locator('.who-am-i a[href$="/utbildning/"]').click();
  await page.locator('.doors').waitFor();
  expect(await page.title()).toContain(say('utb.rubrik'));
});

describe('practice', () => {
  it('keeps the case when one skips to the content', async () => {
    const page = await newPage();
    await visit(page, '/utbildning/ova/');
    await page.locator('a[href$="/utbildning/fall/magont-och-bup/"]').click();
    await page.locator('button.answer').first().click();
    const before = await page.locator('main').innerText();
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#innehall$/);
    expect(await page.locator('main').innerText()).toBe(before);
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('main').innerText()).toBe(before);
    await page.reload();
    await isReady(page);
    await page.locator('main h1').waitFor();
  });

  it('teaches the rule at a wrong turn, and lets one try again', async () => {
    const page = await newPage();
    await visit(page, '/utbildning/ova/?fall=magont-och-bup');
    await button(page, 'arende').first().waitFor();
    expect(page.url()).not.toContain('fall=');
    for (const [question, answer] of Object.entries(magont.svar)) {
      if (question === 'vardbehov') {
        await button(page, 'vardbehov', 'nej').click();
        expect(await page.locator('.feedback').innerText()).toContain('håller inte ihop BUP');
        expect(await page.locator('.feedback a.lagrum').count()).toBe(1);
        expect(await page.evaluate(() => document.activeElement?.className)).toContain('feedback');
      }
      await button(page, question, answer).click();
    }
    await page.locator('article#sip').waitFor();
    expect(await page.locator('.compared tr.fel').count()).toBe(1);
    expect(await page.locator('.compared tr.fel').innerText()).toContain(say('utb.ova.fel'));
    expect(await page.locator('.expected').innerText()).toContain('Barnteam');
    expect(await page.locator('.expected').innerText()).toContain('skadar ingen');
    expect(await page.locator('.more .card').count()).toBe(3);
    expect(
      await page.evaluate(() => [sessionStorage.length, Object.keys(localStorage).filter((key) => key !== 'vagval-kommun').length]),
    ).toEqual([0, 0]);
  });

  it('goes on to what was missed, back to the list, and forgets when told to', async () => {
    const page = await newPage();
    await walk(page);
    await page.locator('.more .card').first().click();
    await button(page, 'arende').first().waitFor();
    await page.goBack();
    await page.locator('article#sip').waitFor();
    await page.getByRole('button', { name: say('utb.ova.andra-fall') }).click();
    await page.locator('.roads .done').first().waitFor();
    await page.getByRole('button', { name: say('utb.ova.nollstall') }).click();
    expect(await page.locator('.roads .done, .more').count()).toBe(0);
  });

  it('can be done with the keyboard alone', async () => {
    const page = await newPage();
    await visit(page, '/utbildning/ova/?fall=polisen-i-dorren');
    for (const [question, answer] of Object.entries(cases.find(({ id }) => id === 'polisen-i-dorren')!.svar)) {
      await button(page, question, answer).focus();
      await page.keyboard.press('Enter');
    }
    await page.locator('article#polisen-fragar').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

describe('the test', () => {
  it('goes back a question at a time by the browser, and never leaves before its own beginning', async () => {
    const page = await newPage();
    await visit(page, '/utbildning/prov/?fro=7');
    await page.locator('button[name="omgang"]').first().click();
    const heading = () => page.locator('main h1').innerText();
    const seen: string[] = [];
    for (let question = 0; question < 3; question += 1) {
      seen.push(await heading());
      await page.locator('button.answer').first().click();
      await expect.poll(heading).not.toBe(seen[question]);
    }
    for (const before of seen.toReversed()) {
      await page.goBack();
      await expect.poll(heading).toBe(before);
    }
    await page.goBack();
    await page.locator('button[name="omgang"]').first().waitFor();
    await page.goForward();
    await expect.poll(heading).toBe(seen[0]);
  });

  it('shows what the course changed, and stores nothing', async () => {
    const page = await newPage();
    await visit(page, '/utbildning/prov/?fro=7');
    await test(page, 'fore');
    expect(await heading(page).innerText()).toContain('2 av 10');
    expect(await page.locator('main').innerText()).not.toContain(say('utb.prov.ratt-svar'));
    await test(page, 'efter');
    expect(await heading(page).innerText()).toContain('10 av 10');
    expect(await page.locator('.difference').innerText()).toBe('+8');
    expect(await page.locator('.quiz-items > .lart').count()).toBe(8);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    await isReady(page);
    expect(await heading(page).innerText()).toBe(say('utb.prov.rubrik'));
  });

  it('gives the same questions to everyone with the same number', async () => {
    const drawn = async (page: Page) => {
      await page.locator('button[name="omgang"][value="fore"]').click();
      return heading(page).innerText();
    };
    const one = await newPage();
    await visit(one, '/utbildning/prov/?fro=3');
    const other = await newPage();
    await visit(other, '/utbildning/prov/');
    await other.getByRole('button', { name: say('utb.prov.nummer-upp') }).click();
    await other.getByRole('button', { name: say('utb.prov.nummer-upp') }).click();
    expect(new URL(other.url()).search).toBe('?fro=3');
    expect(await drawn(one)).toBe(await drawn(other));
  });
});

/** The days that each question stands under: the two laws and today, and a day between or after them on which the words are new. */
const daysCompared = (page: Page) =>
  page
    .locator('.compared-point')
    .evaluateAll((points) =>
      Object.fromEntries(points.map((point) => [point.id, [...point.querySelectorAll('.day')].map((day) => day.classList[1])])),
    );
const daysOf = ({ lydelser }: (typeof law)[number]) => {
  const isNew = (after: string, until: string) => lydelser.some(({ datum }) => datum > after && datum <= until);
  return [
    'gammal',
    'ny',
    ...(isNew('2025-07-01', '2026-07-31') ? ['juli-2026'] : []),
    ...(isNew('2026-07-31', '2026-08-01') ? ['augusti-2026'] : []),
    'idag',
    ...(isNew('2026-08-01', '2027-01-01') ? ['januari-2027'] : []),
  ];
};
const allDays = Object.fromEntries(law.map((point) => [point.id, daysOf(point)]));

it('compares a case under the days of law, and says where the old text is missing', async () => {
  const page = await newPage({ viewport: { width: 1280, height: 900 } });
  await page.clock.setFixedTime(new Date('2026-11-27T09:00:00'));
  await visit(page, '/utbildning/lag/');
  expect(await daysCompared(page)).toEqual(allDays);
  expect(new Set(Object.values(allDays).flat()).size).toBe(6);
  await page.locator('select').selectOption('tre-veckor-utan-svar');
  await page.locator('#besked-till-anmalaren').waitFor();
  expect(await page.locator('.compared-point').count()).toBeLessThan(law.length);
  await page.getByRole('button', { name: say('utb.lag.dag-gammal') }).click();
  expect(await page.locator('.day:not(.gammal)').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain(say('utb.lag.saknas'));
});

describe('without scripts', () => {
  it.each([...cases.map(({ id }) => `fall/${id}`), ...programmes.map(({ id }) => `program/${id}`)])('%s can be read', async (address) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`/utbildning/${address}/`);
    expect((await page.locator('main .prose').first().innerText()).length).toBeGreaterThan(100);
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  });

  it('the poster and the law stand there whole, and the overview leads to them', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/utbildning/');
    await page.locator('a[href$="/utbildning/affisch/"]').click();
    // A written page names its own site from where it stands.
    const roads = await page.locator('[data-rad] .road').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(roads.toSorted()).toEqual(poster.rader.map(({ utfall }) => `/vag/${utfall}/`).toSorted());
    await page.goto('/utbildning/lag/');
    const days = await daysCompared(page);
    expect(Object.keys(days)).toEqual(law.map(({ id }) => id));
    // The day of the build stands where it belongs among them.
    for (const [id, shown] of Object.entries(days)) expect(shown.toSorted()).toEqual(allDays[id]!.toSorted());
  });
});

describe('on paper', () => {
  it('each sender of the poster has one sheet, on A4 and on A3', async () => {
    const page = await newPage();
    await visit(page, '/utbildning/affisch/');
    await page.waitForFunction(() => [...document.fonts].some(({ family }) => family === 'Atkinson'));
    await page.evaluate(() => document.fonts.load('1em Atkinson'));
    for (const format of ['A4', 'A3']) {
      const pdf = await page.pdf({ format, landscape: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(Object.keys(poster.avsandare).length);
    }
  });

  it('the sheet for those who take part begins on a page of its own, and can be printed alone', async () => {
    const page = await newPage();
    await page.addInitScript(() => (window.print = () => {}));
    await visit(page, '/utbildning/program/lektionspasset/');
    await page.emulateMedia({ media: 'print' });
    const breaks = await page.locator('.programme .part').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
    expect(breaks).toEqual(['auto', 'page', 'page']);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: say('utb.program.skriv-ut-deltagarblad') }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.programme .part:visible').count()).toBe(1);
    expect(await page.locator('.part.deltagarblad').isVisible()).toBe(true);
  });
});
