import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it, onTestFinished } from 'vitest';
import { arrived, base, useBrowser } from './app.ts';

const { newContext } = useBrowser();

// What the README says to paste, of this build.
const [, pasted] = /```html\n(<iframe data-vagval[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
const snippet = pasted!.replaceAll('https://vagval.example', base);
const withoutScript = snippet.replace(/<script[\s\S]*<\/script>/, '');

/** A municipality's own page with what the README says to paste: another site, on this machine. */
async function municipality(frame = snippet): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="sv"><title>Kommunen</title>
      <h1>Elevhälsan</h1>${frame}<p id="after">Efter</p>`);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

it('is what the README says to paste, which names this site and nothing else', () => {
  expect(snippet.match(/https?:\/\/[^"]*/g)).toEqual([`${base}/badda-in/`, `${base}/badda-in/ram.js`]);
  expect(withoutScript).not.toContain('script');
});

const overflow = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;

it('is as high as what is in it, whatever the width', async () => {
  const page = await (await newContext({ forgive: /favicon/ })).newPage();
  for (const width of [1440, 768, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(await municipality());
    const inside = page.frame({ url: /badda-in/ })!;
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    await page.waitForFunction(
      (height) => Math.abs(document.querySelector('iframe')!.offsetHeight - height) < 1,
      await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    );
    expect(await inside.evaluate(overflow)).toBe(0);
    expect(await inside.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
});

it('is scrolled in where the page around has no script', async () => {
  const page = await (await newContext({ forgive: /favicon/ })).newPage();
  await page.goto(await municipality(withoutScript));
  await page.frameLocator('iframe').locator('h1').waitFor();
  expect(await page.locator('iframe').evaluate((frame) => (frame as HTMLElement).offsetHeight)).toBe(150);
  expect(await page.frame({ url: /badda-in/ })!.evaluate(overflow)).toBeGreaterThan(0);
});

it('the page around takes nothing but a height, and from its frame alone', async () => {
  const page = await (await newContext({ forgive: /favicon/ })).newPage();
  await page.goto(await municipality());
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
  const right = await page.locator('iframe').evaluate((frame) => frame.style.height);
  await page.evaluate(() => {
    for (const vagval of [999, '999', -1, 1e9, { a: 1 }, '<b>']) postMessage({ vagval }, '*');
  });
  await page.frame({ url: /badda-in/ })!.evaluate(() => {
    for (const vagval of ['999', 0, -1, 1e9, null, [999]]) parent.postMessage({ vagval }, '*');
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe(right);
});

it('each concern opens the whole of Vägval in a tab of its own, where the run is that tab’s', async () => {
  const context = await newContext({ forgive: /favicon/ });
  const page = await context.newPage();
  await page.goto(await municipality());
  const links = page.frameLocator('iframe').locator('li a');
  expect(await links.count()).toBe(6);
  for (const [index, question] of (['misstanke', 'misstanke', 'misstanke', 'roll', 'misstanke'] as const).entries()) {
    const [opened] = await Promise.all([context.waitForEvent('page'), links.nth(index).click()]);
    await arrived(opened, question);
    expect(opened.url()).toBe(`${base}/`);
    expect(await opened.evaluate(() => window.top === window.self && window.opener === null)).toBe(true);
    await opened.close();
  }
  const [parents] = await Promise.all([context.waitForEvent('page'), links.last().click()]);
  await arrived(parents, 'lage');
  expect(parents.url()).toBe(`${base}/foralder/`);
});

it('stores nothing, sets no cookie, asks for nothing but itself, and can be read by all', async () => {
  const context = await newContext({ forgive: /favicon/, serviceWorkers: 'allow' });
  const page = await context.newPage();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(await municipality());
  const inside = page.frame({ url: /badda-in/ })!;
  await inside.locator('h1').waitFor();
  expect(
    await inside.evaluate(async () => {
      // Where the browser gives a frame of another site no store at all, there is nothing in it.
      const count = async (of: () => number | Promise<number>) => {
        try {
          return await of();
        } catch {
          return 0;
        }
      };
      return Promise.all([
        count(() => document.cookie.length),
        count(() => Object.keys(localStorage).length),
        count(() => Object.keys(sessionStorage).length),
        count(async () => (await indexedDB.databases()).length),
        count(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ]);
    }),
  ).toEqual([0, 0, 0, 0, 0]);
  // And in no other frame of this origin, where there is a store.
  await page.goto(`${base}/badda-in/`);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.goto(await municipality());
  await page
    .frame({ url: /badda-in/ })!
    .locator('h1')
    .waitFor();
  expect(await context.cookies()).toEqual([]);
  expect([...new Set(asked.filter((url) => url.startsWith(base)))].toSorted()).toEqual([`${base}/badda-in/`, `${base}/badda-in/ram.js`]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${base}/badda-in/`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
