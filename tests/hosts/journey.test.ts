import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { findCaddy, findNginx } from '../../src/build/tools/hosts.ts';
import { choosePlace, clearButton, isOffline, isReady, result, tap, ui, useBrowser } from '../browser/app.ts';
import { franvaro } from '../machines/answers.ts';
import { caddy, nginx } from './servers.ts';

const { newContext, newPage } = useBrowser();

async function host(begins: string) {
  const running = await nginx(inject('dist'), begins);
  let open = true;
  const close = async () => {
    if (open) await running.close();
    open = false;
  };
  onTestFinished(close);
  return { ...running, close };
}

/** Where the links of the page lead, without what follows the address. */
const linksOn = (page: Page) =>
  page
    .locator('a[href]')
    .evaluateAll((all) => [
      ...new Set(all.map((a) => (a as HTMLAnchorElement).href.replace(/[?#].*$/, '')).filter((href) => href.startsWith('http'))),
    ]);

const pages = [
  '',
  'vag/',
  'vag/orosanmalan/',
  'lagrum/',
  'lagen/',
  'kommuner/',
  'om/',
  'foralder/',
  'foralder/svar/',
  'en/foralder/',
  'utbildning/',
];

describe.skipIf(!findNginx()).each(['/', '/x/y/'])('in nginx at %s', (begins) => {
  it('a run leads to its road, every file is asked for in the folder, and it all works without network', async () => {
    const { base, close } = await host(begins);
    const context = await newContext({ baseURL: base, serviceWorkers: 'allow', forgive: /Failed to load resource: net::ERR_/ });
    const page = await context.newPage();
    const astray: string[] = [];
    context.on('response', (response) => {
      if (!response.url().startsWith(base) || response.status() >= 400) astray.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(base);
    await isReady(page);
    await isOffline(page);
    await choosePlace(page, 'Farsta');
    await tap(page, franvaro);
    await result(page, 'narvarostod').waitFor();
    await page.locator('.local h3').first().waitFor({ state: 'attached' });
    await page.locator('.steps a.lagrum').first().click();
    await page.locator('dialog[open] blockquote').first().waitFor();
    await page.locator('dialog[open]').getByRole('button').last().click();
    expect(page.url()).toBe(base);
    await page.goto('om/');
    await page.locator('.top .logo').click();
    await page.waitForURL(base);
    await clearButton(page).or(page.locator('.resume')).first().waitFor();
    expect(astray).toEqual([]);

    await close();
    await context.setOffline(true);
    await page.reload();
    await page.getByText(ui('start.fortsatt')).first().click();
    await result(page, 'narvarostod').waitFor();
    for (const address of pages.slice(1)) {
      await page.goto(address);
      await page.locator('main h1').waitFor();
      expect((await linksOn(page)).filter((href) => !href.startsWith(base))).toEqual([]);
    }
    await page.goto('finns/inte/alls/');
    await page.getByRole('heading', { name: ui('saknas.rubrik') }).waitFor();
    await page.locator('main a').last().click();
    await page.waitForURL(`${base}vag/`);
    await page.locator('main h1').waitFor();
  }, 120_000);

  it('every link of the pages, as they are written and as the app draws them, leads to a page', async () => {
    const { base } = await host(begins);
    const found = new Set<string>();
    for (const javaScriptEnabled of [true, false]) {
      const page = await newPage({ baseURL: base, javaScriptEnabled });
      for (const address of pages) {
        await page.goto(base + address);
        if (javaScriptEnabled) await isReady(page);
        for (const href of await linksOn(page)) found.add(href);
      }
      await page.close();
    }
    expect(found.size).toBeGreaterThan(120);
    expect([...found].filter((href) => !href.startsWith(base))).toEqual([]);
    const statuses = await Promise.all([...found].map(async (href) => [href, (await fetch(href)).status] as const));
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  }, 120_000);

  it('an address that is not there gets a page whose links lead back, whatever its depth', async () => {
    const { base } = await host(begins);
    const page = await newPage({ baseURL: base, forgive: /404|MIME|Failed to load/ });
    for (const address of ['finns-inte', 'vag/finns/inte/alls/']) {
      await page.goto(base + address);
      await page.waitForFunction((start) => document.querySelector<HTMLAnchorElement>('a.logo')!.href === start, base);
      expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
      expect((await linksOn(page)).filter((href) => !href.startsWith(base))).toEqual([]);
      await page.locator('.top .logo').click();
      await page.waitForURL(base);
      await isReady(page);
    }
  });

  it('the way out of the parents’ part leads to the neutral page', async () => {
    const { base } = await host(begins);
    const page = await newPage({ baseURL: base });
    for (const address of ['foralder/', 'en/foralder/']) {
      await page.goto(base + address);
      await isReady(page);
      await page.locator('[data-lamna]').click();
      await page.waitForURL(`${base}kalender/`);
    }
  });

  it('where the whole app cannot be kept, the least of it is', async () => {
    const { base, files, close } = await host(begins);
    for (const end of ['', '.gz', '.br']) rmSync(join(files, `sw.js${end}`), { force: true });
    const context = await newContext({ baseURL: base, serviceWorkers: 'allow', forgive: /./ });
    const page = await context.newPage();
    await page.goto(base);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await close();
    await context.setOffline(true);
    await page.goto('vag/sip/');
    await page.locator('article#larma-112').waitFor();
    await page.goto('en/foralder/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  });

  it('no page can be framed by another site but the one that is made for it', async () => {
    const { base } = await host(begins);
    const framed = ['', 'vag/orosanmalan/', 'foralder/', 'kalender/', '404.html', 'finns/inte/', 'badda-in/'];
    // On this machine: Chrome lets no page from elsewhere look at it (Local Network Access).
    const other = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(framed.map((address) => `<iframe src="${base}${address}" name="ram ${address}"></iframe>`).join(''));
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    const page = await newPage({ forgive: /./ });
    await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
    await page.frameLocator('iframe[name="ram badda-in/"]').locator('h1').waitFor();
    // Where a page is refused the browser shows one of its own.
    const shown = framed.filter((address) =>
      page
        .frame({ name: `ram ${address}` })!
        .url()
        .startsWith(base),
    );
    expect(shown).toEqual(['badda-in/']);
  });
});

it.skipIf(!findCaddy())('where a host takes a doubled slash for a single one, the page itself leads to the right address', async () => {
  const { base, close } = await caddy(inject('dist'), '/x/y/');
  onTestFinished(close);
  const page = await newPage({ baseURL: base, forgive: /404|MIME|Failed to load/ });
  await page.goto(`${base}vag//orosanmalan/`);
  await page.waitForURL(`${base}vag/orosanmalan/`);
  await isReady(page);
});
