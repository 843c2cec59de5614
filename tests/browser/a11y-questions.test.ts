import { expect, it } from 'vitest';
import { arrived, choosePlace, clearButton, hurry, questions, useBrowser, visit } from './app.ts';
import { shortest } from './shortest.ts';
import { faultsOf } from './look.ts';

const { newPage } = useBrowser();

it('each of the questions is sound', { timeout: 300_000 }, async () => {
  const page = await newPage();
  await visit(page);
  // A place with teams for some grades, so that every question is asked.
  await choosePlace(page, 'Södermalm');
  const found: Record<string, string[]> = {};
  for (const id of questions) {
    const answers = shortest.get(id)!;
    await hurry(page, answers);
    await arrived(page, id);
    for (const fault of await faultsOf(page)) (found[fault] ??= []).push(id);
    if (Object.keys(answers).length > 0) await clearButton(page).click();
  }
  expect(questions).toHaveLength(43);
  expect(found).toEqual({});
});
