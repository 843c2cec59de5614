import { readdirSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { button, useBrowser, visit } from './app.ts';
import { greedyBars } from './look.ts';

// Twice the usual size, as the user has set it in the browser.
const { newPage } = useBrowser({ fontSize: 32 });

const pages = readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace('index.html', '')}`)
  .sort();

describe('text at twice its size', () => {
  it('makes no page scroll sideways at 320 px', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const wide: string[] = [];
    for (const address of pages) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const { scrollWidth, clientWidth, out } = await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
        const { scrollWidth, clientWidth } = document.documentElement;
        const all = scrollWidth > clientWidth ? [...document.querySelectorAll('body *')] : [];
        const out = all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1);
        return { scrollWidth, clientWidth, out: out.slice(-2).map((one) => one.outerHTML.slice(0, 80)) };
      });
      if (scrollWidth > clientWidth) wide.push(`${address}: ${scrollWidth} px, ${out.join(' ')}`);
    }
    expect(pages.length).toBeGreaterThan(100);
    expect(wide).toEqual([]);
  }, 300_000);

  it('is read with no bar over it, and each question begins on the first screen', async () => {
    const page = await newPage({ viewport: { width: 390, height: 740 } });
    await visit(page);
    expect(await greedyBars(page)).toEqual([]);
    await button(page, 'arende', 'oro').click();
    for (let asked = 0; asked < 4; asked += 1) {
      await page.locator('.question h1').waitFor();
      const top = await page.locator('.question h1').evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(740 * 0.85);
      expect(await greedyBars(page)).toEqual([]);
      await page.locator('button.answer').last().click();
    }
  });

  it('leaves a parent’s page free as well', async () => {
    const page = await newPage({ viewport: { width: 390, height: 740 } });
    await visit(page, '/foralder/hjalp-vid-vald/');
    expect(await greedyBars(page)).toEqual([]);
  });
});
