import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** The windows that a state is pictured in. */
const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;
const sheets = { A4: [794, 1123], 'A4 lying': [1123, 794], 'A3 lying': [1587, 1123] } as const;

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
afterAll(() =>
  writeFileSync(
    join(folder, 'index.html'),
    indexOf(
      groups.map(({ title }) => title),
      shown,
    ),
  ),
);

describe.each(groups)('$title', ({ title, states }) => {
  it.each(states)('$name', async (state) => {
    const page = await newPage(state.browser);
    await state.open(page);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    const file = fileOf(title, state.name);
    const pictures = await (state.paper ? onPaper(page, state.paper, file) : onScreens(page, file));
    shown.push({ title, name: state.name, address: new URL(page.url()).pathname, pictures });
    expect(pictures.length).toBeGreaterThan(0);
  });
});

async function onScreens(page: Page, file: string): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  const take = async (kind: string) => {
    const name = `${file}-${kind.replaceAll(/\W+/g, '-')}.jpg`;
    // What lies over the page is seen where it lies; the rest to its end.
    const over = await page.locator('dialog[open], :popover-open').count();
    await page.screenshot({ path: join(folder, name), type: 'jpeg', quality: 75, fullPage: over === 0 });
    pictures.push({ kind, name });
  };
  for (const { width, height } of windows) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await take(`${width} ${colorScheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(windows[0]);
  await setText(page, 200);
  await take('360 text at 200 %');
  return pictures;
}

async function onPaper(page: Page, paper: NonNullable<State['paper']>, file: string): Promise<readonly Picture[]> {
  const [width, height] = sheets[paper];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(folder, `${file}.jpg`), type: 'jpeg', quality: 75, fullPage: true });
  return [{ kind: paper, name: `${file}.jpg` }];
}

/** The size of text that the user has set in the browser, in percent. */
async function setText(page: Page, percent: number) {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 } });
}
