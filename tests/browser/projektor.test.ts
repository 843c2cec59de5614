import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parts } from '../../machines/room/sitting.ts';
import { content } from '../content/compiled.ts';
import { base, useBrowser } from './app.ts';
import { counts, open, openBare, overview, press, projector, reached, storedRoom, utb, where } from './room.ts';

const { newContext, newPage } = useBrowser();
/** The words on the screen that are smaller than `least` pixels. The trainer's own button is not for the room. */
const smallWords = (page: Page, least: number) =>
  page.evaluate((px) => {
    const found = [...document.querySelectorAll<HTMLElement>('.room-case *, .room-stage *, .room-bar [role="timer"]')].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) &&
        element.checkVisibility() &&
        !element.closest('.room-label button, .visually-hidden'),
    );
    return found
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < px)
      .map((element) => `${getComputedStyle(element).fontSize} ${element.className} ”${element.textContent.slice(0, 30)}”`);
  }, least);

/** Goes through all the cases of the session by its keys, hands raised for every answer, and tells where something scrolls. */
const walk = (page: Page) =>
  page.evaluate(async () => {
    const scrolling: string[] = [];
    let screens = 0;
    const shown = () =>
      ['.room-label', '.room-count', 'main h1'].map((selector) => document.querySelector(selector)?.textContent).join(' ');
    const key = (name: string, code = name) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, code, bubbles: true, cancelable: true }));
    for (let room = document.querySelector<HTMLElement>('.room'); room; room = document.querySelector('.room')) {
      screens += 1;
      const stage = room.dataset['stage'];
      for (const element of room.querySelectorAll<HTMLElement>('*')) {
        const scrolls = element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== 'visible';
        // Once the room has chosen, the story may be shortened: ”Läs hela” shows it again.
        const may = element.matches('.visually-hidden, .room-answer') || (stage === 'revealed' && element.matches('.room-beginning'));
        if (scrolls && !may) scrolling.push(`${stage} ”${room.querySelector('h1')?.textContent}” ${element.className}`);
      }
      if (stage === 'choose') {
        for (const { textContent } of room.querySelectorAll('.room-nr')) key(textContent, `Digit${textContent}`);
        for (const name of ['1', 's', '2', '2', 's']) key(name, /\d/.test(name) ? `Digit${name}` : '');
      }
      const before = shown();
      key('PageDown');
      // The next screen is in place long before it has been painted, and only its layout is measured.
      for (let turn = 0; turn < 1000 && shown() === before; turn += 1) await new Promise((done) => setTimeout(done));
    }
    return { screens, scrolling };
  });

const { cases } = content.training;
const [arende, misstanke] = ['Vad gäller det?', 'Vet du, eller misstänker'] as const;

describe('a room that votes', () => {
  it("goes through a whole case by the remote's two keys, and asks nothing of any other house", async () => {
    const context = await newContext(projector);
    const page = await context.newPage();
    await open(page);
    expect(new URL(page.url()).search).toBe('');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const positions = [await where(page)];
    for (let step = 0; step < 60 && (await page.locator('.room').count()) > 0; step += 1) {
      await press(page, step % 2 ? 'ArrowRight' : 'PageDown');
      positions.push(await where(page));
    }
    // Story, ten questions with the split and the reason, six parts of the road, the minute.
    expect(positions).toHaveLength(1 + 10 * 3 + 6 + 1);
    expect(positions.at(-1)).toBe(utb('minne.rubrik'));
    expect(asked.filter((request) => !request.startsWith(`GET ${base}/lager/`))).toEqual([]);
    for (let step = 0; step < 60 && !(await where(page)).startsWith('story'); step += 1)
      await press(page, step % 2 ? 'ArrowLeft' : 'PageUp');
    expect(await where(page)).toBe(positions[0]);
  });

  it('counts by tap and by key, for each group by itself, and tells it politely', async () => {
    const page = await newPage(projector);
    await open(page);
    await press(page, 'Space', 'PageDown', 'PageDown', 'PageDown');
    await reached(page, 'choose', misstanke);
    await press(page, '1', '3', '3', 'Shift+1', 'Shift+1');
    await press(page, 's', '1', '1');
    expect(await counts(page)).toEqual(['0/2', '0/0', '2/0']);
    const plus = page.getByRole('button', { name: utb('projektor.fler', { grupp: 'Skola', svar: 'Jag är osäker' }) });
    await plus.click();
    await plus.press('Space');
    await page.getByRole('button', { name: utb('projektor.farre', { grupp: 'Skola', svar: 'Nej, inget tyder på det' }) }).click();
    expect(await counts(page)).toEqual(['0/2', '2/0', '1/0']);
    expect(await page.locator('[role="status"].visually-hidden').first().innerText()).toContain('Skola, Nej, inget tyder på det: 1');
    expect(await page.locator('.room-votes .room-columns').innerText()).toMatch(/Skola 3\s+Socialtjänst 2/);
    await press(page, 'z', 'Control+z');
    expect(await counts(page)).toEqual(['0/2', '1/0', '2/0']);
  });

  it('sees after its choice where the groups part, which answer the road takes, and the law itself', async () => {
    const page = await newPage(projector);
    await open(page);
    await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageDown', '3', '3', '3', '1', 's', '1', '1', 'PageDown');
    await reached(page, 'revealed', misstanke);
    expect(await page.locator('.room-parting').innerText()).toBe(
      utb('projektor.isar-choice', {
        skola: '”Nej, inget tyder på det” (3\u00A0av\u00A04)',
        socialtjanst: '”Ja, jag vet eller misstänker det” (2\u00A0av\u00A02)',
      }),
    );
    expect(await page.locator('[data-vag] b').innerText()).toBe('Ja, jag vet eller misstänker det');
    expect(await page.locator('[data-vag] dd').allInnerTexts()).toEqual(['1 av 4', '2 av 2']);
    const [school, social] = await page
      .locator('[data-vag] .room-track i')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(social! / school!).toBeCloseTo(4, 0);
    await press(page, '1', 'PageDown');
    await reached(page, 'revealed', 'Ja, jag vet eller misstänker det');
    await page.locator('.room-why a.lagrum').first().click();
    await page.locator('dialog[open] blockquote').first().waitFor();
    await press(page, 'PageDown', 'Escape');
    await reached(page, 'revealed', 'Ja, jag vet eller misstänker det');
  });

  it('can undo, skip, jump and begin anew', async () => {
    const page = await newPage(projector);
    await open(page);
    await press(page, 'PageDown', '1', 'h');
    await reached(page, 'choose', misstanke);
    await press(page, 'Backspace');
    await reached(page, 'choose', arende);
    expect((await counts(page))[0]).toBe('1/0');
    await page.getByRole('button', { name: utb('projektor.ga-till') }).click();
    await page.locator('.room-jump details .link').nth(2).click();
    await page.locator('.room[data-stage="choose"] .room-count', { hasText: utb('projektor.fraga-nr', { nummer: 3 }) }).waitFor();
    await page.getByRole('button', { name: utb('projektor.meny'), exact: true }).click();
    await page.getByRole('button', { name: utb('projektor.borja-om') }).click();
    expect(await where(page)).toMatch(/^story/);
    await press(page, 'PageDown');
    expect((await counts(page))[0]).toBe('0/0');
  });

  it('has a timer that runs, stops and begins anew', async () => {
    const page = await newPage(projector);
    await page.clock.install({ time: new Date('2026-11-22T09:00:00') });
    await open(page);
    await press(page, 't');
    await page.clock.fastForward('01:00');
    await page.locator('.room-timer [role="timer"]', { hasText: '2:00' }).waitFor();
    await press(page, 't');
    await page.clock.fastForward('01:00');
    expect(await page.locator('.room-timer [role="timer"]').innerText()).toBe('2:00');
    await press(page, 't');
    await page.clock.fastForward('02:05');
    await page.locator('.room-timer[data-slut] [role="timer"]', { hasText: '−0:05' }).waitFor();
    await page.getByRole('button', { name: utb('projektor.nollstall') }).click();
    expect(await page.locator('.room-timer [role="timer"]').innerText()).toBe('3:00');
  });
});

describe('the overview and the room at one address', () => {
  it("go over into each other with the browser's Back and Forward, and its history holds only that it is the room", async () => {
    const page = await newPage(projector);
    await openBare(page);
    await page.getByRole('button', { name: utb('projektor.starta-program', { titel: 'Korta passet' }) }).click();
    await page.locator('.room[data-stage="story"]').waitFor();
    await press(page, 'PageDown', '2', '2');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/utbildning/');
    expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('{"rum":true}');
    await page.goBack();
    await overview(page);
    expect(await page.evaluate(() => [document.activeElement?.tagName, JSON.stringify(history.state)])).toEqual(['H1', '{"rum":false}']);
    await page.goForward();
    await reached(page, 'choose', misstanke);
    await page.goBack();
    // Away to other pages of the training, and back by their own links.
    await page.locator('.doors a[href$="/utbildning/affisch/"]').click();
    await page.locator('.poster').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: utb('projektor.fortsatt') }).click();
    await reached(page, 'choose', misstanke);
    expect((await counts(page))[1]).toBe('2/0');
    await page.getByRole('button', { name: utb('projektor.meny'), exact: true }).click();
    await page.getByRole('button', { name: utb('projektor.till-oversikten') }).click();
    await overview(page);
    await page.goBack();
    await reached(page, 'choose', misstanke);
  });

  it('begin with the cases that are picked in the list, in their order, and never end a session unasked', async () => {
    const page = await newPage(projector);
    await openBare(page);
    expect(await page.locator('.picked-bar').count()).toBe(0);
    for (const id of ['magont-och-bup', 'varje-torsdag', 'ensam-pa-rasterna']) await page.locator(`.pick[value="${id}"]`).click();
    await page.locator('.pick[value="varje-torsdag"]').click();
    expect(await page.locator('.pick[aria-pressed="true"]').allInnerTexts()).toEqual(expect.arrayContaining(['1', '2']));
    const begin = page.getByRole('button', { name: utb('projektor.borja_other', { count: 2 }) });
    await begin.click();
    await reached(page, 'story', 'Ont i magen varje morgon');
    await page.getByRole('button', { name: utb('projektor.ga-till') }).click();
    expect(await page.locator('.room-jump > li > button').count()).toBe(2);
    await press(page, 'Escape', 'PageDown');
    await page.goBack();
    await page.getByRole('button', { name: utb('projektor.starta-program', { titel: 'Korta passet' }) }).click();
    await page.getByRole('button', { name: utb('projektor.borja-nytt', { titel: 'Korta passet' }) }).click();
    await page.locator('.room[data-stage="story"]').waitFor();
  });

  it('never show the one on the way to the other when the page is loaded anew', async () => {
    const page = await newPage(projector);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const heading = document.querySelector('main h1');
        if (heading?.checkVisibility({ visibilityProperty: true })) seen.push(heading.closest('.home') ? 'overview' : 'room');
        requestAnimationFrame(look);
      };
      look();
    });
    await open(page);
    await page.reload();
    await page.locator('.room[data-stage="story"] h1').waitFor();
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 2);
    expect(await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])).toEqual(['room']);
  });
});

it('a reload keeps the whole session, and Rensa wipes it', async () => {
  const page = await newPage(projector);
  await open(page);
  await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageDown', '3', '3');
  await page.reload();
  await reached(page, 'choose', misstanke);
  expect(await counts(page)).toEqual(['0/0', '0/0', '2/0']);
  await press(page, 'z');
  expect(await counts(page)).toEqual(['0/0', '0/0', '1/0']);
  // A link to another case does not end a session unasked.
  await page.goto('/utbildning/?fall=magont-och-bup');
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: utb('projektor.fortsatt') })
    .click();
  await reached(page, 'choose', misstanke);
  expect(await storedRoom(page)).not.toBeNull();
  await page.getByRole('button', { name: utb('projektor.meny'), exact: true }).click();
  await page.locator('dialog[open] summary').click();
  await page.getByRole('button', { name: utb('projektor.rensa-nu') }).click();
  await page.getByRole('heading', { name: utb('projektor.rubrik') }).waitFor();
  expect(await storedRoom(page)).toBeNull();
});

it('keeps keys of a single character off when the page is loaded anew, and until they are turned on', async () => {
  const page = await newPage(projector);
  const setting = page.getByRole('button', { name: utb('tangent.enkla') });
  const turn = async () => {
    await page.getByRole('button', { name: utb('projektor.tangenter'), exact: true }).click();
    await setting.click();
    await press(page, 'Escape');
  };
  await open(page);
  await press(page, 'PageDown');
  await turn();
  await press(page, '1', 'z', 'h', '?');
  expect(new Set(await counts(page))).toEqual(new Set(['0/0']));
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.reload();
  await reached(page, 'choose', arende);
  await press(page, '1', '?');
  expect(new Set(await counts(page))).toEqual(new Set(['0/0']));
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await turn();
  await page.reload();
  await reached(page, 'choose', arende);
  await press(page, '1');
  expect((await counts(page))[0]).toBe('1/0');
});

it.each([
  '{"group":"skola","moves":[{"type":"COUNT","at":1}]}',
  '[]',
  '{"group":"skola","moves":[{"type":"BEGIN","cases":["finns-inte"],"minutes":3,"at":1}]}',
])('begins anew when the tab remembers junk: %s', async (junk) => {
  const page = await newPage(projector);
  await page.addInitScript((text) => sessionStorage.setItem('vagval-utbildning-rum', text), junk);
  await openBare(page);
  await page.getByRole('button', { name: /Korta passet/ }).click();
  await page.locator('.room[data-stage="story"]').waitFor();
});

describe('the screen', () => {
  it.each([
    [1440, 900, 28, 44],
    [1920, 1080, 30, 48],
    [1024, 768, 20, 32],
  ])('reads from ten metres at %d × %d', async (width, height, body, question) => {
    const page = await newPage({ viewport: { width, height } });
    await open(page, 'sodermalm-mellan-teamen');
    await press(page, 'PageDown');
    const heading = await page.locator('.room h1').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(heading).toBeGreaterThanOrEqual(question);
    // Every word that the room needs, at every stage: law, bars, groups, counts, time, what would have changed the road.
    const small: string[] = [];
    for (; await page.locator('.room').count(); await press(page, '1', 's', '2', 'PageDown')) small.push(...(await smallWords(page, body)));
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  // A few cases at a time, as in a programme: what the tab remembers is every move of the session.
  const few = 4;
  const programmes = Array.from({ length: Math.ceil(cases.length / few) }, (_, nth) => cases.slice(nth * few, (nth + 1) * few));
  it.each(programmes.map((some) => ({ some, from: some[0]!.id, to: some.at(-1)!.id })))(
    'never scrolls at 1440 × 900, whatever stage of the cases $from … $to',
    async ({ some }) => {
      const page = await newPage(projector);
      await openBare(page);
      for (const { id } of some) await page.locator(`.pick[value="${id}"]`).dispatchEvent('click');
      await page.locator('.picked-bar .primary').click();
      await page.locator('.room').waitFor();
      const { screens, scrolling } = await walk(page);
      expect(screens).toBe(some.reduce((sum, { svar }) => sum + 1 + Object.keys(svar).length * 3 + parts.road.length, 0));
      expect(scrolling).toEqual([]);
    },
  );

  it('shows the whole story again when it has been shortened, and by a key', async () => {
    const page = await newPage(projector);
    await open(page, 'ringa-hem-vid-heder');
    await press(page, 'PageDown', 'PageDown');
    const shortened = await page.locator('.room-beginning').evaluate((story) => story.scrollHeight > story.clientHeight);
    expect(shortened).toBe(true);
    await page.getByRole('button', { name: utb('projektor.las-hela') }).click();
    const story = page.locator('dialog[open] .prose');
    expect(await story.innerText()).toBe(await page.locator('.room-beginning').innerText());
    await press(page, 'Escape');
    await page.locator('.room-read').waitFor({ state: 'detached' });
    await press(page, 'l');
    await story.waitFor();
  });

  it('has a visible button for every key, and lists the keys', async () => {
    const page = await newPage(projector);
    await open(page);
    await press(page, 'PageDown');
    for (const key of ['visa-svaret', 'angra', 'hoppa', 'ga-till', 'starta', 'anteckningar', 'helskarm', 'tangenter', 'meny']) {
      expect(
        await page
          .locator('.room-bar')
          .getByRole('button', { name: utb(`projektor.${key}`), exact: true })
          .isVisible(),
      ).toBe(true);
    }
    await press(page, '?');
    expect(await page.locator('dialog[open] dt').count()).toBe(12);
    await press(page, 'Escape', 'f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await press(page, 'f');
    await page.waitForFunction(() => document.fullscreenElement === null);
  });
});
