import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, choosePlace, isOffline, isReady, plain, result, roads, tap, ui, useBrowser } from './app.ts';
import { open as openRoom, press, reached } from './room.ts';
import { serve } from './server.ts';
import type { Server } from './server.ts';
import { franvaro } from '../machines/answers.ts';

const { newContext } = useBrowser();
const { 'samtycke-till-delning': _sharing, arskurs: _grade, ...answers } = franvaro;
const rest: Answers = { 'samtycke-till-delning': 'ja', arskurs: 'ak-7' };

const servers: Server[] = [];
afterEach(async () => void (await Promise.all(servers.splice(0).map((server) => server.close()))));

// A first visit to a server of its own, which can then go away.
async function firstVisit(dist = inject('dist')): Promise<{ readonly page: Page; readonly cutOff: () => Promise<void> }> {
  const server = await serve(dist);
  servers.push(server);
  const context = await newContext({ baseURL: server.base, serviceWorkers: 'allow', forgive: /Failed to load resource: net::ERR_/ });
  const page = await context.newPage();
  await page.goto('/');
  await isOffline(page);
  return {
    page,
    cutOff: async () => {
      await server.close();
      await context.setOffline(true);
    },
  };
}

describe('without network after the first visit', () => {
  it('a run goes on, in a municipality, and after a reload', async () => {
    const { page, cutOff } = await firstVisit();
    await tap(page, answers);
    await cutOff();
    await choosePlace(page, 'Farsta');
    await page.reload();
    await arrived(page, 'samtycke-till-delning');
    await tap(page, rest);
    await result(page, 'narvarostod').waitFor();
    await page.locator('.local h3').first().waitFor({ state: 'attached' });
    await page.locator('.steps a.lagrum').first().click();
    await page.locator('dialog[open] blockquote').first().waitFor();
  });

  it('a municipality can be chosen before any reload', async () => {
    const { page, cutOff } = await firstVisit();
    await cutOff();
    await choosePlace(page, 'Stockholm');
    await tap(page, { ...answers, ...rest });
    await result(page, 'narvarostod').waitFor();
    await page.locator('.local h3').first().waitFor({ state: 'attached' });
  });

  it('every page can be read', async () => {
    const { page, cutOff } = await firstVisit();
    await cutOff();
    await page.reload();
    await button(page, 'arende').first().waitFor();
    expect(await page.locator('.foot').innerText()).toMatch(/Innehåll \d{4}-\d\d-\d\d \(\w+\)/);
    for (const id of roads) {
      await page.goto(`/vag/${id}/`);
      await result(page, id).locator('.steps li').first().waitFor();
      expect((await result(page, id).innerText()).length).toBeGreaterThan(500);
    }
    for (const address of ['/vag/', '/lagrum/', ...plain]) {
      await page.goto(address);
      await page.locator('h1').waitFor();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(500);
    }
    await page.goto('/finns/inte/');
    await page.getByRole('heading', { name: ui('saknas.rubrik') }).waitFor();
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  }, 180_000);

  it('the training can be opened, a case read and a room asked', async () => {
    const { page, cutOff } = await firstVisit();
    await cutOff();
    for (const part of ['', 'ova/', 'prov/', 'affisch/', 'lag/', 'fall/magont-och-bup/', 'program/korta-passet/']) {
      await page.goto(`/utbildning/${part}`);
      await page.locator('main h1').waitFor();
      expect((await page.locator('main').innerText()).length, part).toBeGreaterThan(200);
    }
    await openRoom(page, 'magont-och-bup');
    await press(page, 'PageDown');
    await reached(page, 'choose', 'Vad gäller det?');
  });

  it.each([
    ['with the app closed', '/om/'],
    ['with the app open at the start', '/'],
  ])('a shortcut begins with its concern, %s', async (_when, before) => {
    const { page, cutOff } = await firstVisit();
    await cutOff();
    await page.goto(before);
    await isReady(page);
    await page.goto('/#franvaro');
    await arrived(page, 'misstanke');
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('.trail li b').allInnerTexts()).toHaveLength(1);
    await page.goBack();
    await arrived(page, 'arende');
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('a newer version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-ny-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('waits for the user, never shows itself at a question, and never loads another tab anew', async () => {
    cpSync(inject('dist'), folder, { recursive: true });
    const { page } = await firstVisit(folder);
    await page.reload();
    await tap(page, answers);
    const other = await page.context().newPage();
    await other.goto('/');
    await tap(other, { arende: 'oro' });
    for (const tab of [page, other]) await tab.evaluate(() => Object.assign(window, { untouched: true }));

    appendFileSync(join(folder, 'sw.js'), '\n// newer');
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    const offer = page.getByRole('heading', { name: ui('uppdatering.rubrik'), includeHidden: true });
    await offer.waitFor({ state: 'attached' });
    expect(await offer.isVisible()).toBe(false);
    await tap(page, rest);
    await result(page, 'narvarostod').waitFor();
    await offer.waitFor();

    await page.getByRole('button', { name: ui('uppdatering.byt') }).click();
    await page.waitForFunction(() => !('untouched' in window));
    await result(page, 'narvarostod').waitFor();
    expect(await offer.count()).toBe(0);
    await arrived(other, 'misstanke');
    expect(await other.evaluate(() => 'untouched' in window)).toBe(true);
    await tap(other, { misstanke: 'ja' });
    await arrived(other, 'akut-fara');
  });
});
