import { expect, it } from 'vitest';
import { base, choosePlace, clearButton, isOffline, plain, result, tap, useBrowser, visit } from './app.ts';
import { oro } from './runs.ts';

const { newContext } = useBrowser();

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
    page.evaluate(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url),
    );
  const before = await kept();
  await tap(page, oro);
  await result(page, 'orosanmalan').waitFor();
  expect(before.length).toBeGreaterThan(5);
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
