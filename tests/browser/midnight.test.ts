import { expect, inject, it } from 'vitest';
import { isOffline, isReady, useBrowser } from './app.ts';
import { serve } from './server.ts';

const { newContext } = useBrowser();

// Half a minute before midnight in Stockholm, where the browser is.
const eve = new Date('2026-12-31T23:59:30+01:00');

it('a page that stands open over midnight shows the new edition without a reload, and says so again after a sleep', async () => {
  const page = await (await newContext()).newPage();
  await page.clock.install({ time: eve });
  await page.goto('/lagen/');
  await isReady(page);
  const coming = page.locator('section.sec', { has: page.getByRole('heading', { level: 2, name: 'Det här kommer' }) }).first();
  await coming.locator('#fristaende-skolor-2027').waitFor();
  await page.evaluate(() => ((window as { sameDocument?: boolean }).sameDocument = true));
  await page.clock.runFor('01:00');
  await expect.poll(() => coming.locator('#fristaende-skolor-2027').count()).toBe(0);
  expect(await page.locator('#fristaende-skolor-2027').count()).toBe(1);
  expect(await page.evaluate(() => (window as { sameDocument?: boolean }).sameDocument)).toBe(true);

  // While the device sleeps no timer runs: the day is read anew when the page is looked at.
  await coming.locator('#stodundervisning-2028').waitFor();
  await page.clock.setSystemTime(new Date('2028-07-01T08:00:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => coming.locator('#stodundervisning-2028').count()).toBe(0);
});

it('a road that stands open over midnight is the road of the new law, and no longer says that it will change', async () => {
  const page = await (await newContext()).newPage();
  await page.clock.install({ time: eve });
  await page.goto('/vag/overlamna-vid-skolbyte/');
  await isReady(page);
  const road = page.locator('main');
  await road.getByText('utökas skyldigheten').first().waitFor({ state: 'attached' });
  await road.locator('[data-stands="andras"]', { hasText: 'Ändras den 1 januari 2027' }).first().waitFor({ state: 'attached' });
  expect(await road.getByText('begår eller utsätts för brott').count()).toBe(0);
  await page.evaluate(() => ((window as { sameDocument?: boolean }).sameDocument = true));
  await page.clock.runFor('01:00');
  await road.getByText('begår eller utsätts för brott').first().waitFor({ state: 'attached' });
  expect(await road.getByText('utökas skyldigheten').count()).toBe(0);
  expect(await road.locator('[data-stands="andras"]', { hasText: '1 januari 2027' }).count()).toBe(0);
  expect(await page.evaluate(() => (window as { sameDocument?: boolean }).sameDocument)).toBe(true);
});

it('a text says until when it held, from the day that the law is another, also without network', async () => {
  const server = await serve(inject('dist'));
  const page = await (
    await newContext({ baseURL: server.base, serviceWorkers: 'allow', forgive: /Failed to load resource: net::ERR_/ })
  ).newPage();
  await page.goto('/');
  await isOffline(page);
  await server.close();
  await page.context().setOffline(true);
  // The page of changes is put together from what is stored.
  await page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
  await page.goto('/vag/motivera/');
  await isReady(page);
  const note = page.locator('main .standing[data-stands="andras"]').filter({ hasText: 'Ändras den 1 juli 2028' });
  expect(await note.count()).toBe(0);
  await page.clock.setFixedTime(new Date('2028-06-30T12:00:00'));
  await page.reload();
  await isReady(page);
  await note.first().waitFor();
});

it('the feed is well-formed Atom, its ids need no domain and are all different, and the pages name it', async () => {
  const page = await (await newContext()).newPage();
  await page.goto('/om/');
  const href = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
  const source = await (await page.request.get(href!)).text();
  // Our own pages let no text become a document.
  await page.goto('about:blank');
  const feed = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const atom = 'http://www.w3.org/2005/Atom';
    const all = (name: string) => [...xml.getElementsByTagNameNS(atom, name)].map((node) => node.textContent ?? '');
    const entries = [...xml.getElementsByTagNameNS(atom, 'entry')].map((entry) =>
      [...entry.children]
        .map((child) => child.localName)
        .toSorted((a, b) => a.localeCompare(b))
        .join(),
    );
    return {
      fault: xml.querySelector('parsererror')?.textContent,
      root: xml.documentElement.nodeName,
      ids: all('id'),
      updated: all('updated'),
      entries,
    };
  }, source);
  expect([feed.fault, feed.root]).toEqual([undefined, 'feed']);
  expect(feed.ids.length).toBe(new Set(feed.ids).size);
  expect(feed.ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  expect(feed.updated.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
  expect(new Set(feed.entries)).toEqual(new Set(['content,id,link,title,updated']));
  expect(feed.entries.length).toBeGreaterThan(10);
});
