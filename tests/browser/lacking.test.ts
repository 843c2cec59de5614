import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { base, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();

describe('”Dela vägen”', () => {
  const share = async (page: Page) => {
    await visit(page, '/vag/orosanmalan/');
    const button = page.getByRole('button', { name: ui('resultat.dela') });
    await button.click();
    return page.locator('.actions [role="status"]');
  };
  const own = `${base}/vag/orosanmalan/`;

  it('says the address where nothing can be shared and nothing copied', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    });
    const status = await share(page);
    await expect.poll(() => status.innerText()).toBe(ui('resultat.dela-sjalv').replace('{{adress}}', own));
  });

  it('says so when the browser refuses both', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('nej', 'NotAllowedError'));
      Object.defineProperty(Navigator.prototype, 'share', { value: refuse });
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: refuse } });
    });
    const status = await share(page);
    await expect.poll(() => status.innerText()).toContain(own);
  });

  it('is silent when the user changes their mind, and says when the address is copied', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'share', { value: () => Promise.reject(new DOMException('ångrat', 'AbortError')) });
    });
    const silent = await share(page);
    await page.waitForTimeout(200);
    expect(await silent.innerText()).toBe('');

    const copying = await newPage();
    await copying.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Object.defineProperty(Navigator.prototype, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })) },
      });
    });
    const status = await share(copying);
    await expect.poll(() => status.innerText()).toBe(ui('resultat.delad'));
    expect(await copying.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(own);
  });
});

describe('on paper where style sheets cannot open what is folded', () => {
  const unknowing = async (address: string) => {
    const page = await newPage();
    await page.addInitScript(() => {
      const supports: (...values: string[]) => boolean = CSS.supports.bind(CSS);
      CSS.supports = (...values: string[]) => !/details-content/.test(values.join()) && supports(...values);
    });
    await visit(page, address);
    return page;
  };
  const folded = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('main details:not([open])')].map(({ className }) => className || 'utan klass'));
  const around = (page: Page, event: string) => page.evaluate((type) => dispatchEvent(new Event(type)), event);

  it('a road stands whole, and is folded again afterwards', async () => {
    const page = await unknowing('/vag/orosanmalan/');
    const before = await folded(page);
    expect(before.length).toBeGreaterThan(2);
    await around(page, 'beforeprint');
    expect(await folded(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#veta .prose').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await around(page, 'afterprint');
    expect(await folded(page)).toEqual(before);
  });

  it('what parents ask is printed only where it has been opened', async () => {
    const page = await unknowing('/foralder/om-sip/');
    await page
      .locator('.asked details')
      .first()
      .evaluate((details: HTMLDetailsElement) => (details.open = true));
    await around(page, 'beforeprint');
    expect(await page.locator('.asked details[open]').count()).toBe(1);
    expect(await page.locator('.lagen[open]').count()).toBe(0);
    await around(page, 'afterprint');
    expect(await page.locator('.asked details[open]').count()).toBe(1);
  });
});

it('the poster on secrecy is as large on paper whatever the window', async () => {
  const page = await newPage();
  await visit(page, '/utbildning/affisch/');
  await page.emulateMedia({ media: 'print' });
  const sizes: number[] = [];
  for (const width of [360, 800, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    sizes.push(
      await page
        .locator('.poster-sheet')
        .first()
        .evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize)),
    );
  }
  // 7.4 points in pixels.
  expect(sizes[0]).toBeCloseTo(9.87, 1);
  expect(new Set(sizes).size).toBe(1);
});

it('leaving before the rest has come is no fault', async () => {
  const page = await newPage({ forgive: /Failed to load resource/ });
  await page.route('**/assets/*.js', async (route) => {
    if (/pwa-register/.test(route.request().url())) await route.abort();
    else await route.continue();
  });
  const unhandled: string[] = [];
  await page.exposeFunction('fault', (text: string) => unhandled.push(text));
  await page.addInitScript(() => {
    addEventListener('unhandledrejection', ({ reason }) => (window as unknown as { fault: (text: string) => void }).fault(String(reason)));
  });
  await visit(page, '/om/');
  await page.waitForTimeout(2500);
  expect(unhandled).toEqual([]);
});
