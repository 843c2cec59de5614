import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Tabs until the focus stands on what is looked for, and sees at each stop that the eye can follow. */
export async function tabTo(page: Page, selector: string): Promise<void> {
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

/** What has the focus: its tag and its words. */
export const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement!.tagName} ${document.activeElement!.textContent.trim()}`);

/** True when no line of what has the focus is hidden under a bar that stands still (WCAG 2.4.11): a link may run over two lines. */
export const uncovered = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement!;
    return [...focus.getClientRects()].every(({ left, top, width, height }) => {
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return !!above && (focus.contains(above) || above.contains(focus));
    });
  });
