import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, stored, tap, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const answers: Answers = { arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej' };
const place = 'redan-anmalt';

describe('a run left alone for half an hour', () => {
  async function begun(): Promise<Page> {
    const page = await newPage();
    await page.clock.install({ time: new Date('2026-11-22T08:00:00') });
    await visit(page);
    await tap(page, answers);
    await arrived(page, place);
    return page;
  }
  async function expectWiped(page: Page) {
    await arrived(page, 'arende');
    expect(await stored(page)).toBeNull();
    expect(await page.locator('.resume, .trail').count()).toBe(0);
  }

  it('is wiped while it stands open', async () => {
    const page = await begun();
    await page.clock.fastForward('29:00');
    await arrived(page, place);
    await page.clock.fastForward('02:00');
    await page.getByText(ui('start.rensat')).waitFor();
    await expectWiped(page);
    await page.goBack();
    await arrived(page, 'arende');
  });

  it('lives on when it is touched', async () => {
    const page = await begun();
    for (const key of ['Shift', 'Shift', 'Shift']) {
      await page.clock.fastForward('20:00');
      await page.keyboard.press(key);
    }
    await arrived(page, place);
  });

  it('is wiped by the touch that wakes a sleeping phone', async () => {
    const page = await begun();
    await page.clock.setSystemTime(new Date('2026-11-22T08:31:00'));
    await arrived(page, place);
    await page.keyboard.press('Shift');
    await page.getByText(ui('start.rensat')).waitFor();
    await expectWiped(page);
  });

  it.each([
    ['with Back', (page: Page) => page.goBack()],
    ['at the start', (page: Page) => page.goto('/')],
  ])('is wiped on return %s', async (_how, goBack) => {
    const page = await begun();
    await page.goto('/om/');
    await page.clock.fastForward('31:00');
    await goBack(page);
    await page.getByText(ui('start.rensat')).waitFor();
    await expectWiped(page);
  });

  it('is wiped on reload', async () => {
    const page = await begun();
    await page.clock.setSystemTime(new Date('2026-11-22T08:31:00'));
    await page.reload();
    await expectWiped(page);
  });
});
