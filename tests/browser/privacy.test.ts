import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { base, choosePlace, clearButton, isOffline, plain, result, tap, useBrowser, visit } from './app.ts';
import { oro } from '../machines/answers.ts';

const { newContext, newPage } = useBrowser();

it('nothing but the app’s own files is asked for, and nothing is sent', async () => {
  const context = await newContext({ serviceWorkers: 'allow' });
  const asked: { readonly method: string; readonly url: URL; readonly body: string | null }[] = [];
  // The service worker's own requests as well as the pages'.
  context.on('request', (request) => asked.push({ method: request.method(), url: new URL(request.url()), body: request.postData() }));
  const page = await context.newPage();
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));

  await visit(page);
  await isOffline(page);
  await choosePlace(page, 'Farsta');
  await tap(page, oro);
  await result(page, 'orosanmalan').waitFor();
  await page.locator('article .local').waitFor();
  await page.locator('.steps a.lagrum').first().click();
  await page.locator('dialog[open] blockquote').first().waitFor();
  await page.locator('dialog[open]').getByRole('button').last().click();
  await clearButton(page).click();
  for (const address of ['/vag/', '/vag/orosanmalan/', '/lagrum/', ...plain, '/404.html']) {
    await page.goto(address);
    await page.locator('h1').waitFor();
  }

  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter(({ url }) => url.origin !== base).map(({ url }) => url.href)).toEqual([]);
  expect(asked.filter(({ method, body }) => method !== 'GET' || body)).toEqual([]);
  expect(sockets).toEqual([]);
  // A file has a name of its own, whoever asks for it: only the mark of its version may follow.
  expect(asked.map(({ url }) => url.search).filter((search) => search && !search.startsWith('?__WB_REVISION__='))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

it('only the municipality stays on the device', async () => {
  const context = await newContext();
  const page = await context.newPage();
  await visit(page);
  await tap(page, oro);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await choosePlace(page, 'Farsta');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['vagval-kommun']);
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => !key.startsWith('vagval-')))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  // The place is known to the next tab, the run is not.
  const next = await context.newPage();
  await visit(next);
  await next.locator('.top .chip', { hasText: 'Farsta' }).waitFor();
  expect(await next.locator('.resume').count()).toBe(0);
});

it('what is kept for use without network tells nothing about a run', async () => {
  const context = await newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await visit(page);
  await isOffline(page);
  const kept = () =>
    page.evaluate(async () => ({
      urls: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
  const before = await kept();
  await choosePlace(page, 'Malmö');
  await tap(page, oro);
  await result(page, 'orosanmalan').waitFor();
  await page.locator('article .local').waitFor();
  expect(before.urls.length).toBeGreaterThan(5);
  expect(before.databases).toEqual([]);
  expect(await kept()).toEqual(before);
  await clearButton(page).click();
  expect(await kept()).toEqual(before);
});

it('the page itself forbids anything from elsewhere', async () => {
  const page = await (await newContext({ forgive: /Content Security Policy/ })).newPage();
  await visit(page);
  const outcomes = await page.evaluate(async () => {
    const refused = new Promise<string>((done) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective), { once: true }),
    );
    const fetched = await fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    );
    return [fetched, await refused];
  });
  expect(outcomes).toEqual(['refused', 'connect-src']);
});

it('a municipality has no address of its own that a server could log', async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const layersAsked = async (name: string) => {
    asked.length = 0;
    await visit(page);
    await choosePlace(page, name);
    await tap(page, oro);
    await result(page, 'orosanmalan').waitFor();
    await page.locator('article .local').waitFor();
    return asked.filter((path) => path.startsWith('/lager/'));
  };
  const first = await layersAsked('Stockholm');
  expect(first.length).toBeGreaterThan(0);
  await page.evaluate(() => sessionStorage.clear());
  expect(await layersAsked('Malmö')).toEqual(first);
  expect(asked.join()).not.toMatch(/malmo|stockholm/i);
});

it('a text becomes HTML in one place only', async () => {
  const page = await (await newContext({ forgive: /TrustedHTML|trusted types/i })).newPage();
  await visit(page, '/vag/orosanmalan/');
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>a</b>';
      return 'taken';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
});

it('a page in a frame of another site cannot be tapped through', async () => {
  // A server on this machine: a page that is elsewhere may show nothing of it in Chrome since 142 (Local Network Access).
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<iframe src="${base}/" style="width:380px;height:800px;opacity:0.1"></iframe>`);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const page = await (await newContext({ forgive: /./ })).newPage();
  // Another name for the same machine is another site.
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
  await page.frameLocator('iframe').locator('button[name="arende"]').first().waitFor();
  await page.frameLocator('iframe').locator('button[name="arende"]').first().click();
  await page.waitForURL(`${base}/`);
  expect(await page.evaluate(() => sessionStorage.getItem('vagval-svar-personal'))).toBeNull();
});
