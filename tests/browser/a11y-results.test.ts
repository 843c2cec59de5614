import { expect, it } from 'vitest';
import { arrived, clearButton, hurry, roads, useBrowser, visit } from './app.ts';
import { shortest } from './shortest.ts';
import { faultsOf } from './look.ts';

const { newPage } = useBrowser();

it('each of the results is sound', { timeout: 300_000 }, async () => {
  const page = await newPage();
  await visit(page);
  const found: Record<string, string[]> = {};
  for (const id of roads) {
    await hurry(page, shortest.get(id)!);
    await arrived(page, id);
    await page.locator('article .local').waitFor();
    for (const fault of await faultsOf(page)) (found[fault] ??= []).push(id);
    await clearButton(page).click();
  }
  expect(roads).toHaveLength(65);
  expect(found).toEqual({});
});
