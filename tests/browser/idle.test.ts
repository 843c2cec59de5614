import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, stored, tap, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const answers: Answers = { arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej' };
const question = 'alder';
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith('vagval-svar-'))
      .toSorted(),
  );

async function begun(): Promise<Page> {
  const page = await newPage();
  await page.clock.install({ time: new Date('2026-11-22T08:00:00') });
  await visit(page);
  await tap(page, answers);
  await arrived(page, question);
  return page;
}
async function expectWiped(page: Page) {
  await page.getByText(ui('start.rensat')).waitFor();
  await arrived(page, 'arende');
  expect(await stored(page)).toBeNull();
  expect(await page.locator('.resume, .trail').count()).toBe(0);
}
async function useNowAndThen(page: Page) {
  for (const key of ['Shift', 'Shift', 'Shift']) {
    await page.clock.fastForward('20:00');
    await page.keyboard.press(key);
  }
}

describe('a run left alone for half an hour', () => {
  it('is wiped while it stands open', async () => {
    const page = await begun();
    await page.clock.fastForward('29:00');
    await arrived(page, question);
    await page.clock.fastForward('02:00');
    await expectWiped(page);
    await page.goBack();
    await arrived(page, 'arende');
  });

  it('lives on when it is touched', async () => {
    const page = await begun();
    await useNowAndThen(page);
    await arrived(page, question);
  });

  it('lives on while another page of the site is read', async () => {
    const page = await begun();
    await visit(page, '/lagrum/');
    await useNowAndThen(page);
    await page.goBack();
    await arrived(page, question);
  });

  it('is wiped by the touch that wakes a sleeping phone', async () => {
    const page = await begun();
    await page.clock.setSystemTime(new Date('2026-11-22T08:31:00'));
    await arrived(page, question);
    await page.keyboard.press('Shift');
    await expectWiped(page);
  });

  it.each(['/om/', '/vag/orosanmalan/', '/lagrum/', '/utbildning/', '/en/ordlista/', '/finns-inte/'])(
    'is wiped at %s too, for staff and parents, and told at the start',
    async (address) => {
      const page = await newPage({ forgive: /status of 404/ });
      await page.clock.install({ time: new Date('2026-11-22T08:00:00') });
      await visit(page);
      await tap(page, answers);
      await visit(page, '/foralder/');
      await tap(page, { lage: 'stod' });
      await visit(page, address);
      expect(await kept(page)).toEqual(['vagval-svar-foralder', 'vagval-svar-personal']);
      await page.clock.fastForward('29:00');
      expect(await kept(page)).toHaveLength(2);
      await page.clock.fastForward('02:00');
      expect(await kept(page)).toEqual([]);
      await visit(page);
      await expectWiped(page);
    },
  );

  it.each([
    ['with Back', (page: Page) => page.goBack()],
    ['at the start', (page: Page) => page.goto('/')],
    ['at a page that does not show it', (page: Page) => page.goto('/om/')],
  ])('is wiped on return to the site %s', async (_how, goBack) => {
    const page = await begun();
    await page.goto('/robots.txt');
    await page.clock.setSystemTime(new Date('2026-11-22T08:31:00'));
    await goBack(page);
    await expect.poll(() => kept(page)).toEqual([]);
    await page.goto('/');
    await expectWiped(page);
  });

  it('is wiped on reload, and told until something else has been answered', async () => {
    const page = await begun();
    await page.clock.setSystemTime(new Date('2026-11-22T08:31:00'));
    await page.reload();
    await expectWiped(page);
    await tap(page, { arende: 'franvaro' });
    await arrived(page, 'misstanke');
    await page.goBack();
    await arrived(page, 'arende');
    expect(await page.getByText(ui('start.rensat')).count()).toBe(0);
  });
});

describe('a clock that is set back', () => {
  it('does not wipe a run in use', async () => {
    const page = await begun();
    await page.clock.setSystemTime(new Date('2026-11-21T08:00:00'));
    await page.keyboard.press('Shift');
    await page.reload();
    await arrived(page, question);
    await page.clock.fastForward('31:00');
    await expectWiped(page);
  });

  it.each([
    ['two days ahead is wiped', 2 * 24 * 60, false],
    ['half a minute ahead is kept', 0.5, true],
  ])('a run remembered %s', async (_when, ahead, lives) => {
    const page = await newPage();
    await page.addInitScript(
      (visit) => sessionStorage.length === 0 && sessionStorage.setItem('vagval-svar-personal', visit),
      JSON.stringify({
        run: 'r',
        session: { flow: 'personal', moves: [{}, { arende: 'oro' }], at: 1, whereabouts: {} },
        touched: Date.now() + ahead * 60 * 1000,
      }),
    );
    await visit(page);
    if (lives) await page.getByRole('button', { name: ui('start.fortsatt') }).waitFor();
    else await expectWiped(page);
  });
});
