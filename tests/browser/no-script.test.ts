import { describe, expect, it } from 'vitest';
import { base, button, expectReadable, isBareId, plain, roads, useBrowser } from './app.ts';

const { newPage } = useBrowser();
const readable = ['/', '/vag/', ...roads.map((id) => `/vag/${id}/`), '/lagrum/', ...plain, '/404.html'];

describe('with scripts off', () => {
  it('every page can be read and every link leads somewhere', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    const links = new Set<string>();
    for (const address of readable) {
      await page.goto(address);
      await expectReadable(page, address === '/404.html' ? 20 : 150);
      for (const link of await page
        .locator('a[href]:not([href^="tel:"], [href^="http"], [href="?"])')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
        links.add(link);
    }
    expect(links.size).toBeGreaterThan(roads.length);
    const pages = new Map<string, string>();
    const dead: string[] = [];
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      // A file that is no page is only there.
      if (/\.\w+$/.test(pathname)) {
        if (!(await fetch(base + pathname)).ok) dead.push(link);
        continue;
      }
      if (!pages.has(pathname)) pages.set(pathname, await (await fetch(base + pathname)).text());
      const html = pages.get(pathname)!;
      if (!html.includes('<h1') || (hash && !html.includes(`id="${hash.slice(1)}"`))) dead.push(link);
    }
    expect(dead).toEqual([]);
  });

  it('every road is told whole, in words', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    for (const id of roads) {
      await page.goto(`/vag/${id}/`);
      const road = page.locator(`article#${id}`);
      expect(await road.locator('.steps li').count()).toBeGreaterThan(0);
      const text = await road.innerText();
      expect(text.length).toBeGreaterThan(500);
      expect(text.split(/\s+/).filter(isBareId)).toEqual([]);
    }
  });

  it('the way from the start to a road and back is plain links', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.locator('main a[href$="/vag/"]').click();
    await page.locator('main a[href$="/vag/orosanmalan/"]').click();
    await page.locator('article#orosanmalan').waitFor();
    await page.locator('a.logo').click();
    await button(page, 'arende').first().waitFor();
  });
});
