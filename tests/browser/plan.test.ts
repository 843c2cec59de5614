import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, choosePlace, clearButton, isOffline, isReady, result, stored, tap, ui, useBrowser, visit } from './app.ts';
import { expectOpaque } from './opaque.ts';
import { franvaroHere, worry } from '../machines/answers.ts';

const { newPage, newContext, begun } = useBrowser();
const absence: Answers = { skolform: 'grundskola', omfattning: '60-79', utredd: 'nej' };
const secrecy: Answers = { roll: 'skolpersonal', huvudman: 'kommunal', mottagare: 'kollega' };

/** Begins another concern from a result or from the plan, where it is folded. */
async function next(page: Page, concern: string) {
  await page.locator('.one-more summary').click();
  await button(page, 'nasta', concern).click();
}
/** The roads of the plan, in its order. */
const parts = (page: Page) =>
  page.locator('.plan-parts > li').evaluateAll((all) => all.map((part) => (part as HTMLElement).dataset['vag']));
const planned = (page: Page) => page.locator('article.plan').waitFor();
const planLink = (page: Page) => page.getByRole('button', { name: ui('plan.till') });

async function withTwo(page: Page) {
  await result(page, 'orosanmalan-utan-att-forvarna').waitFor();
  // A concern that has ended is not offered again.
  expect(await button(page, 'nasta', 'oro').count()).toBe(0);
  await next(page, 'franvaro');
  await tap(page, absence);
  await planned(page);
}

describe('several concerns', () => {
  it('become one plan, the gravest first, and nothing turns to the home before a road that keeps it out', async () => {
    const page = await begun(worry);
    await withTwo(page);
    expect((await parts(page))[0]).toBe('orosanmalan-utan-att-forvarna');
    expect(await parts(page)).toContain('franvaroutredning');
    expect(await page.locator('.plan .block').isVisible()).toBe(true);
    expect(await page.locator('[data-vag="franvaroutredning"] > .hold').innerText()).toBe(ui('plan.vag-vantar'));
    await expectOpaque(page);
  });

  it('take a third, and each of them is one step away and one step back', async () => {
    const page = await begun(worry);
    await withTwo(page);
    await next(page, 'sekretess');
    await tap(page, secrecy);
    await planned(page);
    const roads = ['orosanmalan-utan-att-forvarna', 'franvaroutredning', 'dela-inom-skolan'];
    expect((await parts(page)).filter((road) => roads.includes(road!))).toEqual(roads);
    for (const [index, road] of roads.entries()) {
      await page.locator('.plan-concerns button').nth(index).click();
      await result(page, road).waitFor();
      // What one concern says of the home holds on the others' pages as well.
      if (road === 'franvaroutredning') {
        expect(await page.locator('.block').isVisible()).toBe(true);
        expect(await page.locator('.mirror').count()).toBe(0);
      }
      await planLink(page).click();
      await planned(page);
    }
    await page.goBack();
    await result(page, 'dela-inom-skolan').waitFor();
    await page.goBack();
    await planned(page);
    await page.goForward();
    await result(page, 'dela-inom-skolan').waitFor();
  });

  it('are there after a reload, with every step back, and are gone when cleared', async () => {
    const page = await begun(worry);
    await withTwo(page);
    const before = await parts(page);
    await page.reload();
    await planned(page);
    expect(await parts(page)).toEqual(before);
    await isReady(page);
    for (const question of ['utredd', 'omfattning', 'skolform'] as const) {
      await page.goBack();
      await arrived(page, question);
    }
    await page.goBack();
    await result(page, 'orosanmalan-utan-att-forvarna').waitFor();
    for (let step = 0; step < 4; step += 1) await page.goForward();
    await planned(page);
    await clearButton(page).click();
    await arrived(page, 'arende');
    expect(await stored(page)).toBeNull();
    await page.goBack();
    await arrived(page, 'arende');
    expect(await page.locator('article.plan').count()).toBe(0);
  });

  it('that are broken in the memory leave the run that stands', async () => {
    const page = await begun(worry);
    await withTwo(page);
    await page.evaluate(() => {
      const visit = JSON.parse(sessionStorage.getItem('vagval-svar-personal')!);
      for (const beside of Object.values<{ others: number[] }>(visit.session.beside)) beside.others = [99];
      // The page would write its own over it as it is left.
      addEventListener('pagehide', () => sessionStorage.setItem('vagval-svar-personal', JSON.stringify(visit)));
    });
    await page.reload();
    await result(page, 'franvaroutredning').waitFor();
    expect(await page.locator('article.plan').count()).toBe(0);
  });

  it('are shared as the addresses of their roads, without an answer', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.assign(navigator, { share: (shared: ShareData) => Promise.resolve(void Object.assign(window, { shared })) });
    });
    await visit(page);
    await tap(page, worry);
    await withTwo(page);
    await page.getByRole('button', { name: ui('plan.dela') }).click();
    const { text = '' } = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    for (const road of await parts(page)) expect(text).toContain(`/vag/${road}/`);
    expect(text).not.toMatch(/12-14|narstaende|misstanke/);
  });

  it('work without network', async () => {
    const context = await newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await visit(page);
    await isOffline(page);
    await context.setOffline(true);
    await page.reload();
    await isReady(page);
    await tap(page, worry);
    await withTwo(page);
    expect(await page.locator('[data-vag="franvaroutredning"] h2').innerText()).not.toBe('');
  });
});

describe('the grade', () => {
  const road: Answers = { ...franvaroHere, omfattning: '80-100' };

  it('is not asked for where it changes nothing, and is offered when a place is chosen where it does', async () => {
    const page = await begun(road);
    await arrived(page, 'narvarostod');
    const offer = button(page, 'fraga-kvar');
    expect(await offer.count()).toBe(0);
    await choosePlace(page, 'Södermalm');
    await offer.click();
    await arrived(page, 'arskurs');
    await tap(page, { arskurs: 'ak-5' });
    await arrived(page, 'narvarostod');
    expect(await offer.count()).toBe(0);
    await page.goBack();
    await arrived(page, 'arskurs');
    await page.goBack();
    await arrived(page, 'narvarostod');
  });

  it('is asked for in the run where a team here is for some grades', async () => {
    const page = await newPage();
    await visit(page);
    await choosePlace(page, 'Södermalm');
    await tap(page, road);
    await arrived(page, 'arskurs');
  });
});
