import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { goodCase, hostileCases } from '../utbildning/hostile-cases.ts';
import { isReady, tap, ui, useBrowser, visit } from './app.ts';
import { choose, counts, open, openBare, press, projector, reached, storedRoom, utb, where } from './room.ts';

const { newContext, newPage } = useBrowser();
const misstanke = 'Vet du, eller misstänker';

describe('the notes', () => {
  async function both(): Promise<{ readonly page: Page; readonly notes: Page }> {
    const context = await newContext(projector);
    const page = await context.newPage();
    await open(page);
    const [notes] = await Promise.all([context.waitForEvent('page'), press(page, 'n')]);
    await isReady(notes);
    await notes.getByRole('heading', { name: 'Socialtjänsten utreder inte. Vad gör vi nu?' }).waitFor();
    return { page, notes };
  }
  const now = (notes: Page, text: string) => notes.locator('.notes-now', { hasText: text }).waitFor();

  it('follow along, tell the answer before the room sees it, and keep nothing', async () => {
    const { page, notes } = await both();
    await now(notes, utb('anteckningar.lage-story'));
    await notes.getByText('Vanligaste felet är att stanna.').waitFor();
    await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageDown', '1', '1');
    await now(notes, utb('anteckningar.ratt', { svar: 'Ja, jag vet eller misstänker det' }));
    await now(notes, 'Skola 2 · Socialtjänst 0');
    expect(await storedRoom(notes)).toBeNull();
    expect(await storedRoom(page)).not.toBeNull();
  });

  it('hold a remote', async () => {
    const { page, notes } = await both();
    const remote = (key: string) => notes.locator('.notes-remote').getByRole('button', { name: key }).click();
    await remote(utb('projektor.borja-rosta'));
    await remote(utb('projektor.visa-svaret'));
    await remote(utb('projektor.visa-varfor'));
    await remote(utb('projektor.nasta-fraga'));
    await reached(page, 'choose', misstanke);
    await remote(ui('nav.tillbaka'));
    await reached(page, 'revealed', 'Jag är orolig för en elev');
    await remote(utb('projektor.angra'));
    await reached(page, 'choose', misstanke);
    await remote(utb('projektor.starta'));
    await page.getByRole('button', { name: utb('projektor.pausa') }).waitFor();
  });

  it('follow on after either window has been loaded anew, and tell when there is no projector', async () => {
    const { page, notes } = await both();
    await press(page, 'PageDown');
    await page.reload();
    await reached(page, 'choose', 'Vad gäller det?');
    await now(notes, utb('anteckningar.lage-choose'));
    await press(page, '2', '2');
    await now(notes, 'Skola 2');
    await notes.reload();
    await now(notes, 'Skola 2');
    await press(page, 'PageDown');
    await now(notes, utb('anteckningar.lage-revealed'));
    await page.close();
    await notes.getByText(utb('anteckningar.ingen')).waitFor();
  });

  it('keep no run of the tab that opened them, and offer none after it has been wiped', async () => {
    const context = await newContext(projector);
    const page = await context.newPage();
    await visit(page);
    await tap(page, { arende: 'oro', misstanke: 'ja' });
    await open(page);
    const [notes] = await Promise.all([context.waitForEvent('page'), press(page, 'n')]);
    await isReady(notes);
    await now(notes, utb('anteckningar.lage-story'));
    expect(await notes.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await notes.goto('/');
    await isReady(notes);
    expect(await notes.getByRole('button', { name: ui('start.fortsatt') }).count()).toBe(0);
  });

  it('stay with the room when another tab of the training opens and closes', async () => {
    const { page, notes } = await both();
    const other = await page.context().newPage();
    await openBare(other);
    await other.close();
    await press(page, 'PageDown');
    await now(notes, utb('anteckningar.lage-choose'));
  });

  it('count hands for both groups, and page, also by the keyboard', async () => {
    const { page, notes } = await both();
    await press(notes, 'PageDown');
    await reached(page, 'choose', 'Vad gäller det?');
    await now(notes, utb('anteckningar.lage-choose'));
    await press(notes, '2', '2');
    await notes.locator('.notes-hands li').nth(1).locator('.socialtjanst button').last().click();
    await expect.poll(() => counts(page)).toContain('2/1');
    await press(notes, 'PageUp');
    await page.locator('.room[data-stage="story"] h1').waitFor();
  });

  it('live on after messages of any shape', async () => {
    const { page, notes } = await both();
    await page.evaluate(() => {
      const channel = new BroadcastChannel('vagval-projektor');
      for (const shown of [{}, { sitting: {} }, { sitting: { cases: [null] } }, { sitting: null, group: 1, own: 'x' }, 7, [[]]])
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        channel.postMessage({ type: 'shown', from: 'x', shown });
    });
    await press(page, 'PageDown');
    await now(notes, utb('anteckningar.lage-choose'));
  });

  it('are offered as a link when the browser stops the window', async () => {
    const page = await newPage(projector);
    await page.addInitScript(() => Object.assign(window, { open: () => null }));
    await open(page);
    await press(page, 'n');
    expect(await page.getByRole('link', { name: utb('projektor.oppna-har') }).getAttribute('href')).toBe('/utbildning/anteckningar/');
    await visit(page, '/utbildning/anteckningar/');
    await page.getByText(utb('anteckningar.ingen')).waitFor();
  });
});

describe('the minute', () => {
  async function atEnd(): Promise<Page> {
    const page = await newPage({ ...projector, acceptDownloads: true });
    await open(page);
    await press(page, 'PageDown', '1', 's', '2', 'PageDown');
    await page.getByRole('button', { name: utb('projektor.meny'), exact: true }).click();
    await page.getByRole('button', { name: utb('projektor.till-minnet') }).click();
    await page.getByRole('button', { name: utb('hem.besked') }).click();
    return page;
  }
  const saved = async (page: Page, key: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: utb(key) }).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };

  it('is saved as Markdown and CSV with what the room did', async () => {
    const page = await atEnd();
    const markdown = await saved(page, 'minne.markdown');
    expect(markdown.name).toMatch(/^vagval-utbildning-\d{4}-\d\d-\d\d\.md$/);
    expect(markdown.text).toContain('| Jag är orolig för en elev | 1 | 0 | ja |\n| Eleven är borta från skolan | 0 | 1 |  |');
    expect(markdown.text).toContain(`- ${utb('hem.besked')}`);
    const csv = await saved(page, 'minne.csv');
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text).toMatch(/^\uFEFF"Fall";"Fråga";"Svar";"Skola";"Socialtjänst";/);
    expect(csv.text).toContain(';"Jag är orolig för en elev";1;0;"ja";');
  });

  it('prints as itself: no buttons, no choices, black on white', async () => {
    const page = await atEnd();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.room-decide').isVisible()).toBe(false);
    expect(await page.locator('.actions').first().isVisible()).toBe(false);
    expect(await page.locator('.minute').innerText()).toContain(utb('hem.besked'));
    expect(await page.locator('.minute table').count()).toBe(1);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(5000);
  });
});

describe('a case from the device', () => {
  const openOwn = async (page: Page) => {
    await openBare(page);
    await page.getByRole('button', { name: utb('eget.rubrik') }).click();
  };

  it('is played like the others, and is gone with the page', async () => {
    const page = await newPage(projector);
    await openOwn(page);
    await choose(page, goodCase.replace('titel: Socialtjänsten utreder inte. Vad gör vi nu?', 'titel: Vårt eget fall'));
    await page.getByText(utb('eget.klart', { titel: 'Vårt eget fall' })).waitFor();
    await press(page, 'Escape');
    expect(await where(page)).toBe('story Vårt eget fall');
    expect(await page.locator('.room-story p').count()).toBe(3);
    await press(page, 'PageDown', '1');
    await expect.poll(async () => (await counts(page))[0]).toBe('1/0');
    expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toMatch(/eget|Elias/i);
    await page.reload();
    await page.getByRole('heading', { name: utb('projektor.rubrik') }).waitFor();
  });

  it('is refused when anything is wrong with it, and changes nothing', async () => {
    const page = await newPage(projector);
    let asked = false;
    page.on('dialog', () => (asked = true));
    await open(page, 'magont-och-bup');
    await press(page, 'PageDown', '1', '1');
    await page.getByRole('button', { name: utb('projektor.meny'), exact: true }).click();
    const before = await storedRoom(page);
    const wrong: string[] = [];
    for (const { what, file, rad } of hostileCases) {
      await choose(page, file);
      const told = page.locator('dialog[open] .warn', { hasText: rad ? `Rad ${rad}: ` : 'Inget är ändrat' });
      await told.waitFor({ timeout: 5000 }).catch(() => wrong.push(what));
      expect(await storedRoom(page)).toBe(before);
    }
    expect(wrong).toEqual([]);
    await choose(page, goodCase, 'fall.txt');
    await page.getByText(utb('eget.fel-filtyp')).waitFor();
    await press(page, 'Escape');
    expect(await where(page)).toBe('choose Vad gäller det?');
    expect((await counts(page))[0]).toBe('2/0');
    expect(asked).toBe(false);
    expect(await page.evaluate(() => 'ja' in {} || document.querySelector('main script, main img') !== null)).toBe(false);
  });
});
