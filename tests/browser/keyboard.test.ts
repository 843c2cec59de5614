import { describe, expect, it } from 'vitest';
import { arrived, ui, useBrowser, visit } from './app.ts';
import { focused, tabTo, uncovered } from './keys.ts';
import { oro, sekretess } from '../machines/answers.ts';

const { newPage } = useBrowser();

describe('with the keyboard alone', () => {
  it.each([
    ['orosanmalan', oro],
    ['skydda-uppgiften', sekretess],
  ] as const)('a whole run to %s can be made, and each step begins at its heading', async (outcome, answers) => {
    const page = await newPage();
    await visit(page);
    for (const [question, answer] of Object.entries(answers)) {
      await arrived(page, question as keyof typeof answers);
      await tabTo(page, `button[name="${question}"][value="${answer}"]`);
      expect(await uncovered(page)).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForFunction((asked) => !document.querySelector(`button[name="${asked}"]`), question);
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect(await focused(page)).toBe(`H1 ${await page.locator('main h1').innerText()}`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await arrived(page, outcome);
    await tabTo(page, '.folded.why summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.why .answers .trail button');
    await page.keyboard.press('Enter');
    await arrived(page, 'arende');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  it.each(['/', '/vag/orosanmalan/', '/om/'])('the content of %s is one step away', async (address) => {
    const page = await newPage();
    await visit(page, address);
    await tabTo(page, 'a.skip');
    expect(await page.locator('a.skip').innerText()).toBe(ui('app.hoppa'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !!document.activeElement!.closest('main'))).toBe(true);
  });

  it('everything that is hidden under the fold comes out from under the bars when it has focus', async () => {
    const page = await newPage({ viewport: { width: 360, height: 640 } });
    await visit(page, '/vag/orosanmalan/');
    const covered: string[] = [];
    await page.locator('main details').evaluateAll((all) => all.forEach((folded) => ((folded as HTMLDetailsElement).open = true)));
    const stops = await page.locator('main a, main button, main summary').count();
    await page.locator('main h1').focus();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      if (!(await uncovered(page))) covered.push(await focused(page));
    }
    expect(stops).toBeGreaterThan(10);
    expect(covered).toEqual([]);
  });
});
