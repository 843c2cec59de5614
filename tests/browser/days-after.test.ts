import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { lastDay } from '../../src/content/time-limits.ts';
import { read } from '../content/as-read.ts';
import { content } from '../content/compiled.ts';
import { button, isOffline, isReady, result, roads, stored, tap, ui, useBrowser, visit } from './app.ts';
import { focused, tabTo } from './keys.ts';
import { overflow } from './look.ts';
import { expectOpaque } from './opaque.ts';
import { oro } from '../machines/answers.ts';
import { shortest } from './shortest.ts';

const { begun, newContext, newPage } = useBrowser();

const open = (page: Page, id: string) => page.locator(`#${id} > details > summary`).click();
const today = (page: Page) => page.evaluate(() => new Date().toLocaleDateString('sv-SE'));

/** What a tap on the button that saves the days gives: the name of the file and what is in it. */
async function saved(page: Page) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.days .keep button').click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
const daysIn = (text: string) =>
  [...text.matchAll(/DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/g)].map(([, year, month, day]) => `${year}-${month}-${day}`);

/** Nothing of the road, the run or the place in a text. */
const tellsNothing = (text: string) => expect(text).not.toMatch(/oro|anm[aä]l|elev|skol|social|utfall|franvaro|sip|misstanke|kommun/i);

describe('the days after', () => {
  it('of a report are fourteen days, a week and four months on, and the file says nothing of it', async () => {
    const page = await begun(oro);
    await result(page, 'orosanmalan').waitFor();
    await open(page, 'efterat');
    expect(await page.locator('.days .keep').count()).toBe(0);
    await page.getByRole('button', { name: ui('dagar.i-dag') }).click();
    const from = await today(page);
    const decided = lastDay(from, { antal: 14, enhet: 'dagar' });
    const expected = [decided, lastDay(decided, { antal: 1, enhet: 'veckor' }), lastDay(decided, { antal: 4, enhet: 'manader' })];
    const { name, text } = await saved(page);
    expect([name, daysIn(text)]).toEqual(['vagval.ics', expected]);
    expect(text.split('\r\n').filter((line) => /^(?!UID|DTSTAMP)/.test(line) && line).length).toBe(5 + 3 * 6);
    tellsNothing(text);
    await page.locator('.days [role="status"]', { hasText: 'vagval.ics' }).waitFor();

    // What was chosen is in no address, no entry and no memory.
    await expectOpaque(page);
    expect(await stored(page)).not.toContain(from);
    await page.reload();
    await isReady(page);
    await open(page, 'efterat');
    expect(await page.locator('.days .keep').count()).toBe(0);
  });

  it('follow another day that has been, and never one to come', async () => {
    const page = await newPage();
    await visit(page, '/vag/orosanmalan/');
    await open(page, 'efterat');
    await page.getByRole('button', { name: ui('dagar.annan') }).click();
    const input = page.locator('.days .choice input');
    const now = await today(page);
    const tenAgo = lastDay(now, { antal: -10, enhet: 'dagar' });
    await input.fill(tenAgo);
    expect(daysIn((await saved(page)).text)[0]).toBe(lastDay(tenAgo, { antal: 14, enhet: 'dagar' }));
    await input.fill(lastDay(now, { antal: 1, enhet: 'dagar' }));
    await page.locator('.days .choice [role="status"]', { hasText: ui('dagar.inte-an') }).waitFor();
    expect(await page.locator('.days .keep').count()).toBe(0);
    // What has passed is said, and left out of the file.
    const longAgo = lastDay(now, { antal: -20, enhet: 'dagar' });
    await input.fill(longAgo);
    expect(await page.locator('.days ol li').first().innerText()).toMatch(/^Skulle ha skett senast/);
    expect(daysIn((await saved(page)).text)).toHaveLength(2);
  });

  it.each(['sip', 'dokumentera-samtycke', 'franvaroutredning'])('of %s are the day that was agreed on', async (id) => {
    const page = await newPage();
    await visit(page, `/vag/${id}/`);
    await open(page, 'efterat');
    expect(await page.locator('.days .choice, .days .keep').count()).toBe(0);
    const day = lastDay(await today(page), { antal: 30, enhet: 'dagar' });
    await page.locator('.own-day input').fill(day);
    const { name, text } = await saved(page);
    expect([name, daysIn(text)]).toEqual(['vagval.ics', [day]]);
    tellsNothing(text);
    await page.locator('.own-day input').fill('2020-01-01');
    await page.locator('.own-day [role="status"]', { hasText: ui('dagar.har-varit') }).waitFor();
    expect(await page.locator('.days .keep').count()).toBe(0);
  });

  it('can be had without network, from a device far to the east', async () => {
    const context = await newContext({ serviceWorkers: 'allow', timezoneId: 'Pacific/Auckland' });
    const page = await context.newPage();
    await visit(page);
    await isOffline(page);
    await context.setOffline(true);
    await page.reload();
    await isReady(page);
    await tap(page, oro);
    await open(page, 'efterat');
    await page.getByRole('button', { name: ui('dagar.i-dag') }).click();
    expect(daysIn((await saved(page)).text)[0]).toBe(lastDay(await today(page), { antal: 14, enhet: 'dagar' }));
  });
});

describe('the talk', () => {
  const talking = Object.values(content.roads).filter(({ talk }) => talk);

  it('is half a sheet for every road that has one, and nothing else is on the paper', { timeout: 180_000 }, async () => {
    const page = await newPage();
    await page.addInitScript(() => Object.assign(window, { print: () => {} }));
    const faults: string[] = [];
    for (const { id, talk, say } of talking) {
      await page.emulateMedia({ media: 'screen' });
      await visit(page, `/vag/${id}/`);
      await open(page, 'efterat');
      await page.locator('.talk + button').click();
      await page.emulateMedia({ media: 'print' });
      // The width of the sheet without its margins (A4 is 210 mm, each margin 11), and half of its height less the margin above and 6 mm for the cut.
      const { width, bottom, words } = await page.evaluate(() => {
        document.body.style.width = '188mm';
        const { width, bottom } = document.querySelector('.talk')!.getBoundingClientRect();
        return { width, bottom, words: document.body.innerText };
      });
      const millimetres = (pixels: number) => (pixels * 25.4) / 96;
      if (millimetres(bottom) > 148.5 - 11 - 6) faults.push(`${id}: ${Math.round(millimetres(bottom))} mm`);
      if (millimetres(width) < 170 || millimetres(width) > 188.5) faults.push(`${id}: ${Math.round(millimetres(width))} mm wide`);
      if (!words.includes(read(say!.text).slice(0, 40)) || !words.includes(talk!.askBack[0]!))
        faults.push(`${id}: its words are not there`);
      if (/112|Steg|Dagarna efter/.test(words)) faults.push(`${id}: more than the talk is there`);
    }
    expect(faults).toEqual([]);
    expect(talking.length).toBeGreaterThan(20);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.evaluate(() => document.documentElement.dataset['skriv'])).toBeUndefined();
  });

  it('is not there where its words are for a home that may be the danger', async () => {
    const page = await begun({
      arende: 'samtycke',
      misstanke: 'osaker',
      'akut-fara': 'nej',
      alder: 'under-12',
      narstaende: 'ja',
      syfte: 'dela',
      vardnad: 'en',
      samtyckeslage: 'muntligt',
    });
    await result(page, 'dokumentera-samtycke').waitFor();
    await open(page, 'efterat');
    expect(await page.locator('.talk').count()).toBe(0);
    expect(await page.locator('.own-day').count()).toBe(1);
  });
});

describe('whoever does not agree', () => {
  it('finds the questions of the run, the duty that stays, and words with nothing but ids', async () => {
    const context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await visit(page);
    await tap(page, oro);
    await open(page, 'oense');
    const part = page.locator('#oense');
    expect(await part.locator('[data-plikt]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['plikt']))).toEqual([
      'anmal',
      'utred-stod',
    ]);
    expect(await part.locator('[data-plikt="anmal"] a.lagrum').first().innerText()).toBe('19 kap. 1 § SoL');
    await part.locator('input[value="narstaende"]').check();
    await part.getByRole('button', { name: ui('oense.kopiera') }).click();
    await part.locator('[role="status"]', { hasText: ui('oense.kopierad') }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Vägval \d{4}-\d\d-\d\d \([0-9a-f]{6}\)\n/);
    expect(text.split('\n').slice(1)).toEqual([
      'utfall: orosanmalan',
      'frågor: arende, misstanke, akut-fara, alder, redan-anmalt, narstaende, oro-slag',
      'passade inte: narstaende',
    ]);
    // No answer: the ids of those that are not the id of a question as well.
    for (const answer of ['12-14', 'annat', 'osaker', ': ja', ': nej']) expect(text).not.toContain(answer);
    await expectOpaque(page);
  });

  it('is one tap from the question that did not fit, and back', async () => {
    const page = await begun(oro);
    await open(page, 'oense');
    const again = page.getByRole('button', { name: ui('oense.till-fragan').replace('{{fraga}}', content.questions.alder.titel) });
    await again.click();
    await button(page, 'alder').first().waitFor();
    await page.goBack();
    await result(page, 'orosanmalan').waitFor();
  });

  it('stands on every result, and a browser without a clipboard says what to do', { timeout: 180_000 }, async () => {
    const page = await newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await visit(page);
    const missing: string[] = [];
    for (const id of roads) {
      await tap(page, shortest.get(id)!);
      await result(page, id).waitFor();
      await open(page, 'oense');
      if ((await page.locator('#oense [data-plikt]').count()) === 0) missing.push(id);
      if (!(await page.locator('#oense pre').innerText()).includes(`utfall: ${id}`)) missing.push(`${id}: its name`);
      await page.getByRole('button', { name: ui('nav.borja-om') }).click();
      await button(page, 'arende').first().waitFor();
    }
    expect(missing).toEqual([]);
    await tap(page, oro);
    await open(page, 'oense');
    await page.getByRole('button', { name: ui('oense.kopiera') }).click();
    await page.locator('#oense [role="status"]', { hasText: ui('oense.kopiera-sjalv') }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await page.locator('#oense pre').innerText());
  });

  it('can do all of it with the keyboard', async () => {
    const page = await begun(oro);
    await result(page, 'orosanmalan').waitFor();
    await page.locator('#efterat summary').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, '.talk + button');
    await tabTo(page, '.days .choice button');
    await page.keyboard.press('Enter');
    await tabTo(page, '.days .keep button');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('vagval.ics');
    await tabTo(page, '#oense summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#oense input[type="radio"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#oense pre').innerText()).toContain('passade inte: misstanke');
    await tabTo(page, '#oense .plain');
    expect(await focused(page)).toBe(`BUTTON ${ui('oense.kopiera')}`);
  });
});

describe('what has happened since', () => {
  it('is reached from the start and from the result of a report', async () => {
    const page = await newPage();
    await visit(page);
    expect(await page.locator('main a[href$="/sedan/"]').count()).toBe(1);
    await tap(page, oro);
    await page.locator('.changed a[href$="/sedan/"]').click();
    await page.waitForURL('**/sedan/');
    expect(await page.locator('h1').innerText()).toBe(ui('sedan.rubrik'));
    await visit(page, '/');
    await page.goBack();
    await page.goBack();
    // The run is still there: nothing was stored of what was read, and nothing was lost.
    await result(page, 'orosanmalan').waitFor();
  });

  it('begins the conversation at its concern, in memory only', async () => {
    const page = await newPage();
    await visit(page, '/sedan/');
    const part = page.locator('#fortfarande-borta');
    await part.locator('summary').first().click();
    await part.locator('.begin').click();
    await button(page, 'misstanke').first().waitFor();
    await expectOpaque(page);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['vagval-svar-personal']);
    expect(JSON.parse((await stored(page))!).session.moves).toEqual([{}, { arende: 'franvaro' }]);
    await page.goBack();
    await button(page, 'arende').first().waitFor();
    await page.reload();
    await isReady(page);
    // Taken once: a start that is loaded again asks.
    await button(page, 'arende').first().waitFor();
  });

  it('leads to roads that are there, reads without scripts, and works without network', async () => {
    const context = await newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await visit(page);
    await isOffline(page);
    await context.setOffline(true);
    await page.goto('/sedan/');
    await page.locator('#inget-hort summary').first().click();
    await page.locator('#inget-hort .roads a').click();
    await result(page, 'begar-aterkoppling').waitFor();

    const silent = await (await newContext({ javaScriptEnabled: false })).newPage();
    await silent.goto('/sedan/');
    expect(await silent.locator('.since > details').count()).toBe(content.since.length);
    expect(await silent.locator('#inget-hort .prose').innerHTML()).toContain('14 dagar');
  });
});

describe('has room', () => {
  it('a result with all of it open, at any width', async () => {
    const page = await begun(oro);
    await open(page, 'efterat');
    await page.getByRole('button', { name: ui('dagar.annan') }).click();
    await page.locator('.days .choice input').fill(await today(page));
    await open(page, 'oense');
    await page.locator('.days .keep').waitFor();
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page)).toEqual([]);
    }
  });
});
