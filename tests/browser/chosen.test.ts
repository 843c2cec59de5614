import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ui, useBrowser, visit } from './app.ts';
import { open as openRoom, press } from './room.ts';

const { newPage } = useBrowser();

// What an eye can tell two buttons apart by when the browser has taken all colours but the user's own.
const look = (button: Locator) =>
  button.evaluate((element) => {
    const { backgroundColor, color, borderTopColor, borderTopStyle } = getComputedStyle(element);
    return [backgroundColor, color, borderTopColor, borderTopStyle].join(' ');
  });

describe('in the user’s own colours, chosen and not chosen differ', () => {
  it('in the room: the group that is counted', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 }, forcedColors: 'active' });
    await openRoom(page, 'magont-och-bup');
    await press(page, 'PageDown');
    const groups = page.locator('.room-columns button');
    await groups.first().waitFor();
    const looks = await Promise.all([
      look(page.locator('.room-columns [aria-pressed="true"]').first()),
      look(page.locator('.room-columns [aria-pressed="false"]').first()),
    ]);
    expect(new Set(looks).size).toBe(2);
  });

  it('in the test: the answer given before', async () => {
    const page = await newPage({ forcedColors: 'active' });
    await visit(page, '/utbildning/prov/');
    await page.locator('button[name="omgang"][value="fore"]').click();
    await page.locator('button.answer').first().click();
    await page.getByRole('button', { name: ui('nav.tillbaka') }).click();
    await page.locator('[aria-pressed="true"]').waitFor();
    const looks = await Promise.all([
      look(page.locator('.answer[aria-pressed="true"]')),
      look(page.locator('.answer[aria-pressed="false"]').first()),
    ]);
    expect(new Set(looks).size).toBe(2);
  });
});
