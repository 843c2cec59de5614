import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { arrived, base, ui, useBrowser, visit } from './app.ts';
import { oro, sekretess } from './runs.ts';

const { newPage } = useBrowser();

// Tabs until the focus stands on what is looked for, and sees at each stop that the eye can follow.
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate((wanted) => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return {
        found: element.matches(wanted),
        name: element.outerHTML.slice(0, 80),
        marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        onScreen: element === document.body || (right > 0 && left < innerWidth && bottom > 0 && top < innerHeight),
      };
    }, selector);
    expect(here).toMatchObject({ marked: true, onScreen: true });
    if (here.found) return;
  }
  throw new Error(`Tab når aldrig ${selector}`);
}

const focused = (page: Page) => page.evaluate(() => `${document.activeElement!.tagName} ${document.activeElement!.textContent.trim()}`);

// The element is not hidden under a bar that stands still (WCAG 2.4.11).
const uncovered = (page: Page) =>
  page.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return !!above && (document.activeElement!.contains(above) || above.contains(document.activeElement));
  });

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
    await tabTo(page, 'details.answers summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'details.answers .trail button');
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

describe.each([
  { name: 'the municipalities', address: '/', opener: '.top .chip', content: '.places li:nth-child(5)' },
  { name: 'a provision', address: '/vag/begar-aterkoppling/', opener: 'main a.lagrum', content: 'blockquote' },
])('the dialog of $name', ({ address, opener, content }) => {
  async function opened(): Promise<Page> {
    const page = await newPage();
    await visit(page, address);
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await page.locator(`dialog[open] ${content}`).first().waitFor();
    return page;
  }

  it('has a name, begins at its top and keeps the focus inside', async () => {
    const page = await opened();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getAttribute('aria-labelledby')).toBe(await dialog.locator('h2').getAttribute('id'));
    expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0);
    for (let stop = 0; stop < 12; stop += 1) {
      // Past the last stop the focus leaves the page for the browser's own buttons, and comes back.
      expect(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement!.closest('dialog[open]'))).toBe(
        true,
      );
      await page.keyboard.press(stop < 6 ? 'Tab' : 'Shift+Tab');
    }
  });

  it('closes with Escape and with its button, and gives the focus back', async () => {
    const page = await opened();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.evaluate((selector) => document.activeElement!.matches(selector), opener)).toBe(true);
    await page.keyboard.press('Enter');
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: ui('lag.stang') })
      .press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.evaluate((selector) => document.activeElement!.matches(selector), opener)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(new URL(address, base).pathname);
  });

  it('begins at its top every time', async () => {
    const page = await opened();
    const dialog = page.getByRole('dialog');
    await page.setViewportSize({ width: 360, height: 300 });
    await dialog.evaluate((element) => element.scrollTo(0, 10_000));
    await page.keyboard.press('Escape');
    await page.locator('dialog h2').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator(`dialog[open] ${content}`).first().waitFor();
    await expect.poll(() => dialog.evaluate((element) => element.scrollTop)).toBe(0);
    expect(await dialog.locator('h2').isVisible()).toBe(true);
  });
});

it('a municipality can be found and chosen with the keyboard', async () => {
  const page = await newPage();
  await visit(page);
  await tabTo(page, '.top .chip');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] .places li').nth(5).waitFor();
  if (!(await page.evaluate(() => document.activeElement!.matches('input')))) await tabTo(page, 'input');
  await page.keyboard.type('farst');
  await tabTo(page, '.places li:nth-child(2) button');
  await page.keyboard.press('Enter');
  await page.locator('.top .chip', { hasText: 'Stockholm · Farsta' }).waitFor();
  expect(await page.evaluate(() => document.activeElement!.matches('.top .chip'))).toBe(true);
});
