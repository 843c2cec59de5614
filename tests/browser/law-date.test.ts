import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright';
import { isOffline, isReady, useBrowser } from './app.ts';
import { serve } from './server.ts';

const { newContext } = useBrowser();

// The law's own words, in its two wordings: SFS 2025:1501 put a limit of a week in the provision on 15 January 2026.
const before = 'Sådan information ska på begäran lämnas till anmälaren';
const after = 'Informationen ska lämnas senast en vecka efter';

const cases = [
  { today: '2026-01-10', shown: before, folded: after, stands: /Gäller från 1 juli 2025/, other: /Börjar gälla 15 januari 2026/ },
  { today: '2026-01-14', shown: before, folded: after, stands: /Gäller från 1 juli 2025/, other: /Börjar gälla 15 januari 2026/ },
  {
    today: '2026-01-15',
    shown: after,
    folded: before,
    stands: /Gäller från 15 januari 2026/,
    other: /Gällde 1 juli 2025 till 15 januari 2026/,
  },
  {
    today: '2026-11-22',
    shown: after,
    folded: before,
    stands: /Gäller från 15 januari 2026/,
    other: /Gällde 1 juli 2025 till 15 januari 2026/,
  },
] as const;

type Case = (typeof cases)[number];

describe.each(cases)('on $today', (expected) => {
  const at = { time: new Date(`${expected.today}T12:00:00`) };

  it('19 kap. 6 § SoL reads as it did that day, on the page of laws and beside a road', async () => {
    const page = await (await newContext()).newPage();
    await page.clock.setFixedTime(at.time);
    await page.goto('/lagrum/');
    await isReady(page);
    await expectWording(page, '#sol-19-6', expected);
    await page.goto('/vag/begar-aterkoppling/');
    await isReady(page);
    await page.locator('a.lagrum[href$="#sol-19-6"]').first().click();
    await expectWording(page, 'dialog[open]', expected);
  });
});

it('the day of the device decides without network too', async () => {
  const server = await serve(inject('dist'));
  const page = await (
    await newContext({ baseURL: server.base, serviceWorkers: 'allow', forgive: /Failed to load resource: net::ERR_/ })
  ).newPage();
  await page.goto('/');
  await isOffline(page);
  await server.close();
  await page.context().setOffline(true);
  for (const expected of cases) {
    await page.clock.setFixedTime(new Date(`${expected.today}T12:00:00`));
    await page.goto('/lagrum/#sol-19-6');
    await page.reload();
    await expectWording(page, '#sol-19-6', expected);
  }
});

async function expectWording(page: Page, provision: string, { shown, folded, stands, other }: Case) {
  const wording = page.locator(`${provision} > .wording`);
  await wording.filter({ hasText: shown }).waitFor();
  expect(await wording.count()).toBe(1);
  expect(await wording.innerText()).not.toContain(folded);
  expect(await wording.locator('.meta').innerText()).toMatch(stands);
  const rest = page.locator(`${provision} > details .wording`).filter({ hasText: folded });
  expect(await rest.isVisible()).toBe(false);
  expect(await rest.locator('.meta').textContent()).toMatch(other);
}
