import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { visit } from './app.ts';

const strings = parse(readFileSync(new URL('../../content/sv/utbildning/ui.yaml', import.meta.url), 'utf8')) as Record<string, string>;

/** One of the training's strings, with its `{{…}}` filled in. */
export function utb(key: string, words: Readonly<Record<string, string | number>> = {}): string {
  const text = strings[`utb.${key}`];
  if (text === undefined) throw new Error(`content/sv/utbildning/ui.yaml har ingen utb.${key}`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(words[name]));
}

/** A room of the size of a projector. */
export const projector = { viewport: { width: 1440, height: 900 } } as const;

/** Opens the room with one case, at its story. */
export async function open(page: Page, id = 'angered-efter-ett-nej'): Promise<void> {
  await visit(page, `/utbildning/?fall=${id}`);
  await page.locator('.room[data-stage="story"] h1').waitFor();
}

/** Opens the training's first page, where a session can begin. */
export const openBare = (page: Page) => visit(page, '/utbildning/');

/** Waits until the training's first page stands on the screen. */
export const overview = (page: Page) => page.locator('.home h1').waitFor();

/** Presses keys, one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Where the room is: `choose Vad gäller det?`. */
export const where = (page: Page): Promise<string> =>
  page.evaluate(() =>
    `${document.querySelector<HTMLElement>('.room')?.dataset['stage'] ?? ''} ${document.querySelector('main h1')?.textContent ?? ''}`.trim(),
  );

/** The hands on the screen, one row for each answer. */
export const counts = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.room-votes li')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('.room-counter b')].map((count) => count.textContent).join('/')));

/** Waits until a position has been reached. */
export const reached = (page: Page, stage: string, heading: string) =>
  page.locator(`.room[data-stage="${stage}"] h1`, { hasText: heading }).waitFor();

/** What the tab remembers of the room. */
export const storedRoom = (page: Page) => page.evaluate(() => sessionStorage.getItem('vagval-utbildning-rum'));

/** Puts a file in the field for a case from the device. */
export const choose = (page: Page, content: string | Uint8Array, name = 'fall.md') =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(content) });
