import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../browser/app.ts';
import { pages } from '../browser/states/pages.ts';
import { parents } from '../browser/states/parents.ts';
import { staff } from '../browser/states/staff.ts';
import type { Group, State } from '../browser/states/state.ts';
import { training } from '../browser/states/training.ts';
import { indexOf } from './index-page.ts';
import type { Picture, Shown } from './index-page.ts';

const folder = new URL('../../reports/galleri/', import.meta.url).pathname;
const groups: readonly Group[] = [...staff, ...parents, ...training, ...pages];
const { newPage } = useBrowser();
// The size of text that a user has set in the browser: what is said of windows in rem is then said of it, as on the user's device.
const large = useBrowser({ fontSize: 32 });

/** The windows that a state is pictured in. */
const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;
const sheets = { A4: [794, 1123], 'A4 lying': [1123, 794], 'A3 lying': [1587, 1123] } as const;

/** How much of a page a picture can hold (px): of a taller one Chromium writes an empty file. */
const tallest = 15_000;

const shown: Shown[] = [];
const fileOf = (title: string, name: string) =>
  `${title} ${name}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

describe.each(groups.map(({ title, states }) => [title, states] as const))('%s', (title, states) => {
  it.each(states.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    const page = await newPage(state.browser);
    await ready(page, state);
    const file = fileOf(title, state.name);
    const pictures = state.paper ? [await onPaper(page, state.paper, file)] : await onScreens(page, file);
    if (!state.paper && !state.room) {
      const enlarged = await large.newPage({ ...state.browser, viewport: windows[0] });
      await ready(enlarged, state);
      pictures.push(await take(enlarged, file, '360 text at 200 %'));
    }
    shown.push({ title, name: state.name, address: new URL(page.url()).pathname, pictures });
    // Written anew after each, so that it can be looked at meanwhile.
    writeFileSync(
      join(folder, 'index.html'),
      indexOf(
        groups.map((group) => group.title),
        shown,
      ),
    );
    expect(pictures.filter(({ name }) => statSync(join(folder, name)).size === 0)).toEqual([]);
  });
});

/** Opens a state and waits for its typeface. */
async function ready(page: Page, { open }: State) {
  await open(page);
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

async function take(page: Page, file: string, kind: string): Promise<Picture> {
  const name = `${file}-${kind.replaceAll(/\W+/g, '-')}.jpg`;
  // What lies over the page is seen where it lies; the rest to its end.
  const over = await page.locator('dialog[open], :popover-open').count();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  const whole = { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } };
  await page.screenshot({ path: join(folder, name), type: 'jpeg', quality: 70, ...(over === 0 && whole) });
  return { kind, name };
}

async function onScreens(page: Page, file: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const size of windows) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      pictures.push(await take(page, file, `${size.width} ${colorScheme}`));
    }
  }
  return pictures;
}

async function onPaper(page: Page, paper: NonNullable<State['paper']>, file: string): Promise<Picture> {
  const [width, height] = sheets[paper];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'print' });
  return take(page, file, paper);
}
