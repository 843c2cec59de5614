import { describe, expect, it } from 'vitest';
import { arrived, base, button, ui, useBrowser, visit } from './app.ts';
import { axe, faultsOf } from './look.ts';

const { newPage } = useBrowser();

const pages = [
  ['/', '/hitta/'],
  ['/foralder/', '/foralder/hitta/'],
  ['/en/foralder/', '/en/foralder/hitta/'],
] as const;

describe.each(pages)('from %s the words are one link away', (start, address) => {
  it('without scripts, and every link from them leads somewhere', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(start);
    await page.locator(`main a[href$="${address}"]`).click();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await page.locator('input, select, textarea').count()).toBe(0);
    const links = await page
      .locator('main a[href]:not([href^="tel:"])')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const dead: string[] = [];
    for (const link of new Set(links)) {
      const { pathname, hash } = new URL(link);
      const html = await (await fetch(base + pathname)).text();
      if (!html.includes('<h1') || (hash && !html.includes(`id="${hash.slice(1)}"`))) dead.push(link);
    }
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(50);
  });

  it('in the light and in the dark, on a phone and on a desk', async () => {
    const page = await newPage();
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      await visit(page, address);
      expect(await faultsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
});

it('a word that leads to the questions begins with its concern, and leaves nothing in the address', async () => {
  const page = await newPage();
  await visit(page, '/hitta/');
  await page.locator('a.begin').first().click();
  await button(page, 'misstanke').first().waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/');
});

it('a word that leads to a road opens it', async () => {
  const page = await newPage();
  await visit(page, '/hitta/');
  await page.locator('div:has(> dt:text-is("Särskilt stöd")) a').first().click();
  await arrived(page, 'skolans-stod');
});

it('what Vägval does not answer has somebody else to turn to', async () => {
  const page = await newPage();
  await visit(page, '/hitta/');
  const tax = await page.locator('div:has(> dt:text-is("Skatt"))').innerText();
  expect(tax).toContain(ui('hitta.vand'));
  expect(tax).toContain('Skatteverket');
});

it('a parent reads about it under a title that tells nothing', async () => {
  const page = await newPage();
  await visit(page, '/foralder/hitta/');
  expect(await page.title()).toBe(`${ui('foralder.rubrik')} – Vägval`);
});
