import type { Page } from 'playwright';
import { expect } from 'vitest';
import { base } from './app.ts';

/** Holds what the browser keeps of an entry to an address without anything in it and an opaque mark. */
export async function expectOpaque(page: Page) {
  expect(page.url()).toBe(`${base}/`);
  expect(await page.evaluate(() => history.state)).toEqual({
    vagval: { run: expect.stringMatching(/^[0-9a-f-]{36}$/), at: expect.any(Number) },
  });
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.title()).toBe('Vägval');
}
