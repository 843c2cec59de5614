import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { base, button, isReady, result, tap, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const facts = parse(readFileSync('content/en/sprak.yaml', 'utf8')) as { namn: string; start: string; not: string };
const english = parse(readFileSync('content/en/ui.yaml', 'utf8')) as Record<string, string>;

describe('in English', () => {
  it('a whole run stays in English and says how far it can be trusted', async () => {
    const page = await newPage();
    await visit(page, '/en/foralder/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await tap(page, { lage: 'borta', 'skolan-utreder': 'ja', erbjudet: 'inget', vard: 'ja' });
    const road = result(page, 'om-sip');
    await road.waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/foralder/');
    expect(await road.innerText()).toContain(facts.not);
    expect(facts.not).toMatch(/not reviewed by a lawyer/);
    expect(await road.getAttribute('lang')).toBeNull();
    expect(await page.title()).toBe(`${english['foralder.rubrik']} – Vägval`);
  });

  it('no page of the interface is left in Swedish', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    const words = /\b(och|inte|eller|föräldrar|skolan|ditt|svar|sidan)\b/i;
    for (const path of ['/foralder/', '/foralder/hjalp-vid-vald/', '/foralder/spegel/sip/', '/foralder/svar/']) {
      await page.goto(`/en${path}`);
      const own = await page.locator('body').evaluate((body) => {
        const copy = body.cloneNode(true) as HTMLElement;
        // The name of the other language, and Swedish names that stand beside the English words for them.
        for (const swedish of copy.querySelectorAll('[lang="sv"], script, style, a.lagrum')) swedish.remove();
        return copy.textContent.replaceAll(/\([^)]*\)|”[^”]*”/g, '');
      });
      expect(words.exec(own)?.[0], path).toBeUndefined();
    }
  });

  it('the question about fear and the help are there, in English', async () => {
    const page = await newPage();
    await visit(page, '/en/foralder/');
    await tap(page, { lage: 'stod', radd: 'ja' });
    const road = result(page, 'hjalp-vid-vald');
    await road.waitFor();
    expect(await road.getAttribute('lang')).toBeNull();
    for (const number of ['112', '020505050', '116111'])
      expect(await road.locator(`.signpost a[href="tel:${number}"]`).count()).toBeGreaterThan(0);
    expect(await road.locator('h1').innerText()).toMatch(/danger/);
  });

  it('the law’s own words are marked as Swedish', async () => {
    const page = await newPage();
    await visit(page, '/en/foralder/spegel/orosanmalan/');
    await page.locator('.lagen summary').first().click();
    await page.locator('.lagen a.lagrum').first().click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('blockquote').first().waitFor();
    for (const part of ['h2', 'blockquote p'])
      expect(
        await dialog
          .locator(part)
          .first()
          .evaluate((element) => element.closest('[lang]')!.getAttribute('lang')),
      ).toBe('sv');
    expect(await dialog.locator('button.plain').innerText()).toBe(english['lag.stang']);
    expect(await dialog.locator('button').evaluate((element) => element.closest('[lang]')!.getAttribute('lang'))).toBe('en');
  });
});

describe('between languages', () => {
  it('the start page leads to the parents’ pages in each language, in that language’s own words', async () => {
    const page = await newPage();
    await visit(page, '/');
    const link = page.getByRole('link', { name: facts.start });
    expect([await link.getAttribute('lang'), await link.getAttribute('hreflang')]).toEqual(['en', 'en']);
    await link.click();
    await page.waitForURL(`${base}/en/foralder/`);
    await isReady(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('.parent-top').getByRole('link', { name: 'Svenska' }).click();
    await page.waitForURL(`${base}/foralder/`);
  });

  it('every road leads to the same road in the other, and back, without scripts', async () => {
    const roads = readdirSync('content/sv/foralder/utfall').map((file) => file.replace('.md', ''));
    expect(roads.length).toBeGreaterThan(20);
    const linked = await Promise.all(
      roads.flatMap((id) =>
        [
          ['', '/en'],
          ['/en', ''],
        ].map(async ([from, to]) => {
          const html = await (await fetch(`${base}${from}/foralder/${id}/`)).text();
          const leads = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => new URL(href!, `${base}${from}/foralder/${id}/`).pathname);
          return leads.includes(`${to}/foralder/${id}/`) ? [] : [`${from}/foralder/${id}/`];
        }),
      ),
    );
    expect(linked.flat()).toEqual([]);
  });

  it('every page leads to itself in the other, with the language named in its own words', async () => {
    const page = await newPage();
    await visit(page, '/foralder/spegel/sip/');
    const link = page.getByRole('link', { name: facts.namn });
    expect([await link.getAttribute('lang'), await link.getAttribute('hreflang')]).toEqual(['en', 'en']);
    await link.click();
    await page.waitForURL(`${base}/en/foralder/spegel/sip/`);
    await isReady(page);
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page.waitForURL(`${base}/foralder/spegel/sip/`);
  });

  it('a run can be taken along', async () => {
    const page = await newPage();
    await visit(page, '/foralder/');
    await tap(page, { lage: 'anmalan' });
    await page.getByRole('link', { name: facts.namn }).click();
    await page.waitForURL(`${base}/en/foralder/`);
    await page.getByRole('button', { name: english['start.fortsatt']! }).click();
    await button(page, 'har-hant').first().waitFor();
  });
});
