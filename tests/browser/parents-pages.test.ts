import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { foralder } from '../../machines/foralder.machine.ts';
import { pagesOf } from '../machines/runs.ts';
import { base, isOffline, result, ui, useBrowser, visit } from './app.ts';

const { newPage, newContext } = useBrowser();

const roads = pagesOf(foralder, 'outcome').map((id) => ({ id: id as string, path: `/foralder/${id}/` }));
const mirrors = readdirSync('content/sv/foralder/spegel').map((file) => ({
  id: file.replace('.md', ''),
  path: `/foralder/spegel/${file.replace('.md', '')}/`,
}));
const pages = [...roads, ...mirrors];
const sample = [
  '/foralder/',
  '/foralder/hjalp-vid-vald/',
  '/foralder/om-anmalningsmote/',
  '/foralder/spegel/orosanmalan/',
  '/foralder/svar/',
  '/foralder/hitta/',
  '/ordlista/',
];

describe.each(['', '/en'])('%s with scripts off', (language) => {
  it('every road and every mirror can be read', async () => {
    expect([roads.length, mirrors.length]).toEqual([24, 45]);
    const page = await newPage({ javaScriptEnabled: false });
    for (const { id, path } of pages) {
      await page.goto(language + path);
      const text = await page.locator(`article#${id}`).innerText();
      expect(text.length, path).toBeGreaterThan(400);
      expect(await page.locator(`article#${id} h1`).isVisible(), path).toBe(true);
      expect(await page.locator('.akut a[href="tel:112"]').isVisible(), path).toBe(true);
      expect(text, path).not.toMatch(/\[\[|\b(sol|osl|hsl|fb|skollagen|vagledning)-\d/);
    }
  });

  it('none tells the tab or the history what it is about', async () => {
    const strings = parse(readFileSync(`content${language || '/sv'}/ui.yaml`, 'utf8')) as Record<string, string>;
    const title = `${strings['foralder.rubrik']} – Vägval`;
    for (const { path } of pages) expect(await (await fetch(base + language + path)).text(), path).toContain(`<title>${title}</title>`);
    const page = await newPage();
    for (const { path } of [roads.find(({ id }) => id === 'hjalp-vid-vald')!, mirrors[0]!]) {
      await visit(page, language + path);
      expect(await page.title()).toBe(title);
    }
  });

  it('the foot of the page leads to what parents may read', async () => {
    const page = await newPage();
    await visit(page, `${language}/foralder/hjalp-vid-vald/`);
    const links = await page.locator('.foot a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links).toEqual([
      `${language}/foralder/svar/`,
      `${language}/ordlista/`,
      '/om/',
      '/kontroll/',
      '/integritet/',
      '/tillganglighet/',
    ]);
  });

  it('every link leads somewhere', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    const links = new Set<string>();
    for (const path of [...sample, ...pages.map((one) => one.path)]) {
      await page.goto(language + path);
      for (const link of await page
        .locator('a[href]:not([href^="tel:"], [href^="http"], [href="?"])')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
        links.add(link);
    }
    const dead: string[] = [];
    const read = new Map<string, string>();
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      if (!read.has(pathname)) read.set(pathname, await (await fetch(base + pathname)).text());
      const html = read.get(pathname)!;
      if (!html.includes('<h1') || (hash && !html.includes(`id="${hash.slice(1)}"`))) dead.push(link);
    }
    expect(dead).toEqual([]);
  });
});

describe('without network', () => {
  it('the pages that nobody has opened can be read, in both languages', async () => {
    const context = await newContext({ serviceWorkers: 'allow', forgive: /Failed to load resource: net::ERR_/ });
    const page = await context.newPage();
    await page.goto('/foralder/');
    await isOffline(page);
    await context.setOffline(true);
    for (const language of ['', '/en'])
      for (const { id, path } of [roads[0]!, roads.at(-1)!, mirrors[0]!, mirrors.at(-1)!]) {
        await page.goto(language + path);
        await result(page, id).locator('h2').first().waitFor();
        expect(await page.locator('html').getAttribute('lang')).toBe(language ? 'en' : 'sv');
      }
    await page.goto('/en/foralder/hjalp-vid-vald/');
    await result(page, 'hjalp-vid-vald').locator('a[href="tel:020505050"]').first().waitFor();
  });

  it('leaving works too', async () => {
    const context = await newContext({ serviceWorkers: 'allow', forgive: /Failed to load resource: net::ERR_/ });
    const page = await context.newPage();
    await page.goto('/foralder/');
    await isOffline(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: ui('lamna.knapp') }).click();
    await page.locator('td.i').waitFor();
    expect(await page.title()).toBe(ui('lamna.kalender'));
  });
});
