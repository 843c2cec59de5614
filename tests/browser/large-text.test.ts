import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { button, useBrowser, visit } from './app.ts';
import { greedyBars } from './look.ts';
import { oro } from '../machines/answers.ts';

// Twice the usual size, as the user has set it in the browser.
const { newPage } = useBrowser({ fontSize: 32 });

const pages = readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .sort()
  .map((file) => ({
    address: `/${file.replaceAll('\\', '/').replace('index.html', '')}`,
    html: readFileSync(join(inject('dist'), file), 'utf8'),
  }));

/** The styles that a page is drawn with. */
const stylesOf = (html: string) => (html.match(/<link[^>]*rel="stylesheet"[^>]*>|<style[\s\S]*?<\/style>/g) ?? []).join('');

/** Puts each page in the place of the one that is open, unfolds all of it, and says which are wider than the window. */
const tooWide = (page: Page, given: typeof pages): Promise<readonly string[]> =>
  page.evaluate((given) => {
    return given.flatMap(({ address, html }) => {
      const { lang, body } = {
        lang: /<html[^>]* lang="([^"]*)"/.exec(html)![1]!,
        body: new DOMParser().parseFromString(html, 'text/html').body,
      };
      document.documentElement.lang = lang;
      document.body.replaceWith(document.adoptNode(body));
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const out = [...document.querySelectorAll('body *')].filter(
        (one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1,
      );
      return [
        `${address}: ${scrollWidth} px, ${out
          .slice(-2)
          .map((one) => one.outerHTML.slice(0, 80))
          .join(' ')}`,
      ];
    });
  }, given);

describe('text at twice its size', () => {
  it('makes no page scroll sideways at 320 px', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false, bypassCSP: true });
    const wide: string[] = [];
    // A visit to each page takes minutes; those with the same styles are drawn the same wherever they are put.
    for (const styles of new Set(pages.map(({ html }) => stylesOf(html)))) {
      const alike = pages.filter(({ html }) => stylesOf(html) === styles);
      await page.goto(alike[0]!.address, { waitUntil: 'domcontentloaded' });
      for (let at = 0; at < alike.length; at += 40) wide.push(...(await tooWide(page, alike.slice(at, at + 40))));
    }
    expect(pages.length).toBeGreaterThan(100);
    expect(wide).toEqual([]);
    // Such a page would be found.
    const { address, html } = pages.find((one) => one.address === '/om/')!;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const wider = html.replace(/<main[^>]*>/, `$&<p style="white-space:nowrap">${'ord '.repeat(40)}</p>`);
    expect(await tooWide(page, [{ address, html: wider }])).toHaveLength(1);
  }, 120_000);

  it('is read with no bar over it, and each question begins on the first screen', async () => {
    const page = await newPage({ viewport: { width: 390, height: 740 } });
    await visit(page);
    expect(await greedyBars(page)).toEqual([]);
    await button(page, 'arende', oro['arende']).click();
    for (const [question, answer] of Object.entries(oro).slice(1)) {
      await button(page, question).first().waitFor();
      const top = await page.locator('.question h1').evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(740 * 0.85);
      expect(await greedyBars(page)).toEqual([]);
      await button(page, question, answer).click();
    }
  });

  it('leaves a parent’s page free as well', async () => {
    const page = await newPage({ viewport: { width: 390, height: 740 } });
    await visit(page, '/foralder/hjalp-vid-vald/');
    expect(await greedyBars(page)).toEqual([]);
  });
});
