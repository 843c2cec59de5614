import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { arrived, button, choosePlace, hurry, plain, tap, ui, useBrowser, visit } from './app.ts';
import { shortest } from './shortest.ts';
import { axe, faultsOf } from './look.ts';
import { franvaro } from '../machines/answers.ts';

const { newPage } = useBrowser();

const run = (id: 'misstanke' | 'larma-112' | 'narvarostod' | 'skydda-uppgiften') => async (page: Page) => {
  await visit(page);
  await hurry(page, shortest.get(id)!);
  await arrived(page, id);
};
const openPlaces = async (page: Page) => {
  await visit(page);
  await page.locator('.top .chip').click();
  await page.locator('dialog[open] .places [role="option"]').nth(5).waitFor();
};
const openLaw = async (page: Page) => {
  await visit(page, '/vag/begar-aterkoppling/');
  await page.locator('a.lagrum').first().click();
  await page.locator('dialog[open] blockquote').first().waitFor();
};
const local = async (page: Page) => {
  await visit(page);
  await choosePlace(page, 'Farsta');
  await hurry(page, franvaro);
  await page.locator('.local h3').first().waitFor({ state: 'attached' });
};
// The roads without a single one of them: the result has nothing to show, and React gives up.
const broken = async (page: Page) => {
  await page.route('**/assets/roads-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default { roads: {}, timelines: {}, sources: {} };' }),
  );
  await visit(page);
  await hurry(page, shortest.get('larma-112')!);
  await page.getByRole('heading', { name: ui('fel.rubrik') }).waitFor();
};

const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the start': visit,
  'all roads': (page) => visit(page, '/vag/'),
  'a road by itself': (page) => visit(page, '/vag/narvarostod/'),
  'the laws': (page) => visit(page, '/lagrum/'),
  'how the law changes': (page) => visit(page, '/lagen/'),
  ...Object.fromEntries(plain.map((address) => [address, (page: Page) => visit(page, address)])),
  'an address that leads nowhere': (page) => visit(page, '/404.html'),
  'the municipalities': openPlaces,
  'a provision': openLaw,
  'what a municipality has': local,
  'a fault in the app': broken,
  'the first question': run('misstanke'),
  'the road to 112': run('larma-112'),
  'a road that begins with something else': run('skydda-uppgiften'),
};

const forgive = /TypeError|Minified React error/;

it.each(Object.entries(screens))('%s is sound', async (name, open) => {
  const page = await newPage(name === 'a fault in the app' ? { forgive } : {});
  await open(page);
  expect(await faultsOf(page)).toEqual([]);
});

// Every kind of surface there is, in the dark.
it.each([
  'the start',
  'all roads',
  'the municipalities',
  'a provision',
  'what a municipality has',
  'the first question',
  'the road to 112',
  'a road that begins with something else',
])('%s can be read in the dark', async (name) => {
  const page = await newPage({ colorScheme: 'dark' });
  await screens[name]!(page);
  expect(await axe(page)).toEqual([]);
});

describe('a fault in the app', () => {
  it('leaves 112, a way to read the roads, and the answers when the page is loaded again', async () => {
    const page = await newPage({ forgive });
    await broken(page);
    expect(await page.locator('main a[href="tel:112"]').isVisible()).toBe(true);
    expect(await page.locator('.akut a[href="tel:112"]').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: ui('fel.vagar') }).getAttribute('href')).toBe('/vag/');
    await page.unrouteAll();
    await page.getByRole('button', { name: ui('fel.ladda') }).click();
    await arrived(page, 'larma-112');
  });
});

describe('the window', () => {
  it('keeps no bar over the page when it is as low as a phone on its side at 400 %', async () => {
    const page = await newPage({ viewport: { width: 320, height: 256 } });
    await visit(page);
    await tap(page, { arende: 'oro' });
    await button(page, 'misstanke').first().waitFor();
    const positions = await page.locator('.akut, .run-nav').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).position));
    expect(positions).toEqual(['static', 'static']);
  });
});
