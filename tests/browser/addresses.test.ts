import { describe, expect, it } from 'vitest';
import { base, isOffline, isReady, ui, useBrowser, visit } from './app.ts';

const { newContext, newPage } = useBrowser();

describe('an address written carelessly', () => {
  it.each([
    ['/foralder', '/foralder/'],
    ['/vag/orosanmalan', '/vag/orosanmalan/'],
    ['/foralder?a=b', '/foralder/?a=b'],
    ['//lagrum/', '/lagrum/'],
    ['/foralder//svar/', '/foralder/svar/'],
    ['//example.com/', '/example.com/'],
  ])('%s leads to %s', async (address, right) => {
    const response = await fetch(base + address, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, right]);
  });

  it('with two slashes is read as one where the host serves it as it is', async () => {
    const page = await newPage();
    await page.route('**//lagrum/', async (route) => route.fulfill({ response: await page.request.get(`${base}/lagrum/`) }));
    await page.goto(`${base}//lagrum/`);
    await isReady(page);
    expect(page.url()).toBe(`${base}/lagrum/`);
    expect(await page.getByRole('heading', { name: ui('fel.rubrik') }).count()).toBe(0);
  });
});

describe('a link to a part of a page', () => {
  const links = ['/foralder/svar/#kan-de-ta-mitt-barn', '/lagrum/#sol-19-1'];
  const landed = (id: string) => {
    const part = document.getElementById(id);
    return (
      part && { top: part.getBoundingClientRect().top, focused: part.contains(document.activeElement) || document.activeElement === part }
    );
  };

  it.each(links)('%s lands there, as written', async (link) => {
    const page = await newPage();
    await visit(page, link);
    const id = link.split('#')[1]!;
    await expect.poll(() => page.evaluate(landed, id)).toMatchObject({ focused: true });
    expect(Math.abs((await page.evaluate(landed, id))!.top)).toBeLessThan(200);
  });

  const farDown = [
    '/foralder/svar/#avstangd',
    '/foralder/svar/#radd-for-umganget',
    '/en/foralder/svar/#vi-ska-flytta',
    '/lagrum/#sol-29-4',
  ];
  it.each(farDown)('%s, far down, stays in sight while the page settles', async (link) => {
    const id = link.split('#')[1]!;
    const page = await newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'no-preference' });
    await visit(page, link);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await expect.poll(() => page.evaluate(landed, id)).toMatchObject({ focused: true });
    // Below the call to 112 and the way out, and on the first screen. A smooth way takes its time, and is worked out before the page settles.
    await expect.poll(async () => (await page.evaluate(landed, id))!.top).toBeGreaterThan(50);
    await page.waitForTimeout(1500);
    const { top } = (await page.evaluate(landed, id))!;
    expect(top).toBeGreaterThan(50);
    expect(top).toBeLessThan(370);
  });

  it.each(links)('%s lands there when the service worker answers, without network', async (link) => {
    const context = await newContext({ serviceWorkers: 'allow', forgive: /Failed to load resource: net::ERR_/ });
    const page = await context.newPage();
    await page.goto('/');
    await isOffline(page);
    await context.setOffline(true);
    await page.goto(link);
    const id = link.split('#')[1]!;
    await expect.poll(() => page.evaluate(landed, id), { timeout: 10_000 }).toMatchObject({ focused: true });
    expect(Math.abs((await page.evaluate(landed, id))!.top)).toBeLessThan(200);
  });

  it('followed on the page opens what is folded around it', async () => {
    const page = await newPage();
    await visit(page, '/lagrum/');
    await page.evaluate(() => {
      location.hash = '#sol-19-1';
    });
    await expect.poll(() => page.evaluate(landed, 'sol-19-1')).toMatchObject({ focused: true });
  });
});
