import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { flows } from '../../machines/index.ts';
import { mapOf } from '../../machines/map.ts';
import { clearButton, isOffline, result, tap, ui, useBrowser, visit } from './app.ts';
import { overflow } from './look.ts';
import { sekretess } from '../machines/answers.ts';

const { newContext, newPage } = useBrowser();
const wide = { width: 1440, height: 900 };
const map = mapOf(flows.personal);

const drawing = (page: Page) => page.locator('.map-drawing');
const transform = (page: Page) => page.locator('.map-content').getAttribute('transform');
const press = (page: Page, key: string) => page.getByRole('button', { name: ui(key), exact: true }).click();
const marked = (page: Page) =>
  page.locator('.map-drawing .map-node.mine').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-sida')));

/** The boxes of the run in `sekretess`, and where it ends. */
const way = [...Object.keys(sekretess), 'skydda-uppgiften'];

async function afterRun(page: Page) {
  await visit(page);
  await tap(page, sekretess);
  await result(page, 'skydda-uppgiften').waitFor();
}

describe('the map', () => {
  it('changes its colours in the dark and keeps its lines in the colours of the user', async () => {
    const colours = async (options: Parameters<typeof newPage>[0]) => {
      const page = await newPage({ viewport: wide, ...options });
      await visit(page, '/karta/grind/');
      return page.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(`.map-drawing ${selector}`)!);
        return { box: style('.question .box').fill, text: style('.question text').fill, line: style('.line').stroke };
      });
    };
    const light = await colours({ colorScheme: 'light' });
    const dark = await colours({ colorScheme: 'dark' });
    const forced = await colours({ forcedColors: 'active' });
    expect(light.box).not.toBe(dark.box);
    expect(light.text).not.toBe(dark.text);
    expect(forced.box).not.toBe(forced.text);
    expect(forced.line).not.toBe(forced.box);
  });

  it('is reached from the foot of the page, from the law and from a road, and leads to the others', async () => {
    const page = await newPage({ viewport: wide });
    await visit(page, '/vag/orosanmalan/');
    await page.locator('.why summary').first().click();
    await page.getByRole('link', { name: ui('vag.karta') }).click();
    await page.waitForURL('**/karta/#orosanmalan');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('orosanmalan');
    await page
      .locator('.foot')
      .getByRole('link', { name: ui('karta.rubrik') })
      .click();
    await page.waitForURL(/\/karta\/$/);
    for (const { id } of map.sections) expect(await page.locator(`.map-nav a[href$="/karta/${id}/"]`).count()).toBe(1);
    await page.getByRole('link', { name: ui('karta.till-foralder') }).click();
    await page.waitForURL('**/karta/foralder/');
    expect(await page.locator('[data-lamna]').isVisible()).toBe(true);
  });

  it('tells of an address that names no section', async () => {
    const page = await newPage({ forgive: /404/ });
    await visit(page, '/karta/finns-inte/');
    await page.getByRole('heading', { name: ui('saknas.rubrik') }).waitFor();
  });
});

describe('by keyboard', () => {
  it('its boxes are links in reading order, and the one that has the focus is seen', async () => {
    const page = await newPage({ viewport: wide });
    await visit(page, '/karta/grind/');
    const order = await drawing(page)
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()).map(({ top, left }) => [top, left]));
    expect(order.length).toBeGreaterThan(20);
    const rows = order.map(([top, left]) => top! * 10_000 + left!);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));

    for (let times = 0; times < 2; times += 1) await press(page, 'karta.storre');
    await drawing(page).focus();
    const seen: (string | null)[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const node = await page.evaluate(() => {
        const link = document.activeElement!;
        const box = link.querySelector('.box')!.getBoundingClientRect();
        const shown = document.querySelector('.map-drawing')!.getBoundingClientRect();
        const inside =
          box.left >= shown.left - 2 && box.right <= shown.right + 2 && box.top >= shown.top - 2 && box.bottom <= shown.bottom + 2;
        return { page: link.getAttribute('data-sida'), inside, ring: getComputedStyle(link.querySelector('.box')!).strokeWidth };
      });
      expect(node, String(node.page)).toMatchObject({ inside: true, ring: '7px' });
      seen.push(node.page);
    }
    expect(seen.slice(0, 3)).toEqual(['arende', 'roll', 'misstanke']);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.map-entry')?.id)).toBe(seen.at(-1));
  });

  it('arrows move it, plus and minus make it larger and smaller, and nought shows all of it', async () => {
    const page = await newPage({ viewport: wide });
    await visit(page, '/karta/');
    await drawing(page).focus();
    await page.keyboard.press('+');
    const larger = await transform(page);
    expect(larger).toMatch(/scale\(1\.4\)$/);
    await page.keyboard.press('ArrowRight');
    expect(await transform(page)).not.toBe(larger);
    await page.keyboard.press('0');
    expect(await transform(page)).toBe('translate(0 0) scale(1)');
    await page.keyboard.press('-');
    expect(await transform(page)).toBe('translate(0 0) scale(1)');
  });
});

describe('by hand', () => {
  it('buttons with names make it larger and move it', async () => {
    const page = await newPage({ viewport: wide });
    await visit(page, '/karta/');
    await press(page, 'karta.storre');
    expect(await transform(page)).toMatch(/scale\(1\.5\)$/);
    const before = await transform(page);
    for (const key of ['karta.vanster', 'karta.upp']) await press(page, key);
    expect(await transform(page)).not.toBe(before);
    for (const key of ['karta.hoger', 'karta.ner']) await press(page, key);
    expect(await transform(page)).toBe(before);
    await press(page, 'karta.mindre');
    await press(page, 'karta.allt');
    expect(await transform(page)).toBe('translate(0 0) scale(1)');
  });

  it('the wheel scrolls the page until the map has been touched, and then makes it larger', async () => {
    const page = await newPage({ viewport: wide });
    await visit(page, '/karta/');
    const box = (await drawing(page).boundingBox())!;
    await page.mouse.move(box.x + 60, box.y + 300);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await transform(page)).toBeNull();
    await page.mouse.click(box.x + 8, box.y + 200);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => transform(page)).toMatch(/scale\(1\.\d+\)/);
  });

  it('a drag moves it and opens nothing, a tap opens the page', async () => {
    const page = await newPage({ viewport: wide });
    await visit(page, '/karta/grind/');
    await press(page, 'karta.storre');
    const node = drawing(page).locator('[data-sida="misstanke"]');
    const box = (await node.boundingBox())!;
    const before = await transform(page);
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 40, box.y + 60, { steps: 4 });
    await page.mouse.up();
    expect(await transform(page)).not.toBe(before);
    expect(new URL(page.url()).hash).toBe('');
    await node.click({ position: { x: 20, y: 10 } });
    expect(new URL(page.url()).hash).toBe('#misstanke');
  });

  it('pointing at a box lights up its lines', async () => {
    const page = await newPage({ viewport: wide });
    await visit(page, '/karta/grind/');
    await drawing(page).locator('[data-sida="roll"]').hover();
    const lit = await page
      .locator('.map-line.lit')
      .evaluateAll((lines) => lines.map((line) => `${line.getAttribute('data-fran')} ${line.getAttribute('data-till')}`));
    expect([...new Set(lit)].toSorted()).toEqual(
      map.edges
        .filter(({ from, to }) => from === 'roll' || to === 'roll')
        .map(({ from, to }) => `${from} ${to}`)
        .toSorted(),
    );
  });
});

// With the answers so far, under why the advice is this.
async function openMap(page: Page) {
  await page.locator('.why summary').click();
  await page.getByRole('link', { name: ui('resultat.karta') }).click();
}

describe('my way', () => {
  it('is marked after a run, with nothing of it in the address, the history or the titles', async () => {
    const page = await newPage({ viewport: wide });
    await afterRun(page);
    await openMap(page);
    await page.waitForURL(/\/karta\/$/);
    await expect.poll(() => marked(page), { timeout: 15_000 }).toHaveLength(way.length);
    expect((await marked(page)).toSorted()).toEqual(way.toSorted());
    const lines = await page
      .locator('.map-drawing .map-line.mine')
      .evaluateAll((all) => all.map((line) => `${line.getAttribute('data-fran')} ${line.getAttribute('data-till')}`));
    expect(lines.toSorted()).toEqual(
      way
        .slice(1)
        .map((to, index) => `${way[index]} ${to}`)
        .toSorted(),
    );
    expect(await page.locator('.map-my-way li a').allInnerTexts()).toHaveLength(way.length);

    const told = await page.evaluate(() => ({ url: location.href, state: history.state as unknown, title: document.title }));
    expect(told.url).toMatch(/\/karta\/$/);
    expect(told.state).toBeNull();
    expect(told.title).toBe(`${ui('karta.rubrik')} – ${ui('app.namn')}`);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

    // The way in a section of its own, to which only the answers that were given lead.
    await page.locator('.map-nav a[href$="/karta/sekretess/"]').click();
    await page.waitForURL('**/karta/sekretess/');
    await expect.poll(() => page.locator('.map-answer.mine').count()).toBe(3);

    await page.getByRole('button', { name: ui('karta.dolj') }).click();
    expect(await page.locator('.mine').count()).toBe(0);
  });

  it('is gone when the answers have been wiped, and the road is still there on the way back', async () => {
    const page = await newPage({ viewport: wide });
    await afterRun(page);
    await openMap(page);
    await page.locator('.map-my-way').waitFor();
    await page.goBack();
    await result(page, 'skydda-uppgiften').waitFor();
    await clearButton(page).click();
    await visit(page, '/karta/');
    expect(await page.locator('.map-my-way, .mine').count()).toBe(0);
  });

  it('is marked without network too', async () => {
    const context = await newContext({ serviceWorkers: 'allow', viewport: wide, forgive: /Failed to load resource: net::ERR_/ });
    const page = await context.newPage();
    await page.goto('/');
    await isOffline(page);
    await context.setOffline(true);
    await tap(page, sekretess);
    await result(page, 'skydda-uppgiften').waitFor();
    await openMap(page);
    await page.waitForURL(/\/karta\/$/);
    await expect.poll(() => marked(page), { timeout: 15_000 }).toHaveLength(way.length);
  });
});

describe('on paper', () => {
  it.each([['/karta/'], ['/karta/grind/'], ['/karta/sekretess/'], ['/karta/franvaro/'], ['/karta/foralder/']])(
    '%s is one A3',
    async (address) => {
      const page = await newPage({ viewport: wide });
      await visit(page, address);
      // However it is looked at on the screen.
      await press(page, 'karta.storre');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number) as [number, number, number];
      expect([Math.min(width, height), Math.max(width, height)].map(Math.round)).toEqual([842, 1191]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.map-content').evaluate((content) => getComputedStyle(content).transform)).toBe('none');
      expect(await page.locator('.map-list').isVisible()).toBe(false);
    },
  );
});

describe.each([
  ['320 px', { width: 320, height: 640 }],
  ['360 px', { width: 360, height: 780 }],
])('at %s', (_name, viewport) => {
  it('the list stands first and can be used alone, and the drawing is one tap away', async () => {
    const page = await newPage({ viewport });
    await visit(page, '/karta/grind/');
    expect(await drawing(page).isVisible()).toBe(false);
    expect(await page.locator('#misstanke h4').isVisible()).toBe(true);
    expect(await overflow(page)).toEqual([]);
    await page.getByRole('link', { name: ui('karta.visa-ritning') }).click();
    await drawing(page).waitFor();
    expect(await overflow(page)).toEqual([]);
    await drawing(page)
      .locator('[data-sida="arende"]')
      .click({ position: { x: 20, y: 12 } });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('arende');
  });

  it('the drawing can be reached without scripts', async () => {
    const page = await newPage({ viewport, javaScriptEnabled: false });
    await page.goto('/karta/grind/');
    await page.getByRole('link', { name: ui('karta.visa-ritning') }).click();
    expect(await drawing(page).isVisible()).toBe(true);
    await drawing(page)
      .locator('[data-sida="alder"]')
      .click({ position: { x: 10, y: 5 } });
    expect(new URL(page.url()).hash).toBe('#alder');
    expect(await page.locator('#alder').isVisible()).toBe(true);
  });
});

describe('with text at 200 %', () => {
  const large = useBrowser({ fontSize: 32 });

  it('nothing scrolls sideways at 320 px', async () => {
    const page = await large.newPage({ viewport: { width: 320, height: 640 } });
    await visit(page, '/karta/samtycke/');
    expect(await overflow(page)).toEqual([]);
    await page.getByRole('link', { name: ui('karta.visa-ritning') }).click();
    await drawing(page).waitFor();
    expect(await overflow(page)).toEqual([]);
  });
});
