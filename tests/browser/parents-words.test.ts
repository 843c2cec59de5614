import { describe, expect, it } from 'vitest';
import { ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();

describe('an explained word', () => {
  const path = '/foralder/spegel/orosanmalan/';
  const words = '.ord-text:popover-open';

  it('opens with a tap and closes with Escape', async () => {
    const page = await newPage();
    await visit(page, path);
    expect(await page.locator(words).count()).toBe(0);
    const word = page.locator('.ord-knapp').first();
    await word.click();
    expect((await page.locator(words).innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    expect(await page.locator(words).count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('opens with the keyboard alone, keeps the focus, and says to a screen reader that it can open', async () => {
    const page = await newPage();
    await visit(page, path);
    const word = page.locator('.ord-knapp').first();
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(words).count()).toBe(1);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator(words).count()).toBe(0);
    const controlled = await word.evaluate((button) =>
      document.getElementById(button.getAttribute('popovertarget')!)?.getAttribute('role'),
    );
    expect(controlled).toBe('note');
  });

  it('names the word, and has a button that closes it and gives the focus back', async () => {
    const page = await newPage();
    await visit(page, path);
    const word = page.locator('.ord-knapp').nth(1);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(`${words} b`).innerText()).toMatch(/^orosanmälan$/i);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(ui('lag.stang'));
    await page.keyboard.press('Enter');
    expect(await page.locator(words).count()).toBe(0);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('stays open when it was tapped before the app had come', async () => {
    const page = await newPage();
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/*.js', async (route) => held.then(() => route.continue()));
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('.ord-knapp').first().click();
    release();
    await page.waitForFunction(() => 'vagvalReady' in window);
    expect(await page.locator(words).isVisible()).toBe(true);
  });

  it.each(['/foralder/om-sip/', '/foralder/svar/'])(
    'stands in the text on paper where it first stands on %s, in normal type',
    async (address) => {
      const page = await newPage();
      await visit(page, address);
      for (const asked of await page.locator('.asked summary').all()) await asked.click();
      await page.emulateMedia({ media: 'print' });
      const all = await page
        .locator('.parent .ord-text > span')
        .evaluateAll((texts) =>
          texts
            .map((text) => ({ meaning: text.textContent, shown: text.checkVisibility(), look: getComputedStyle(text) }))
            .map(({ meaning, shown, look: { fontStyle, fontWeight } }) => ({ meaning, shown, type: `${fontStyle} ${fontWeight}` })),
        );
      const ofRoad = all.slice(0, await page.locator('.parent > :not(.asked) .ord-text').count());
      const printed = all.filter(({ shown }) => shown);
      expect(new Set(printed.map(({ type }) => type))).toEqual(new Set(['normal 400']));
      expect(all.length).toBeGreaterThan(printed.length);
      // What the road explains, its answers do not explain again; and a page of answers explains nothing twice.
      for (const { meaning } of ofRoad) expect(printed.filter((one) => one.meaning === meaning)).toHaveLength(1);
      for (const { meaning } of all) expect(printed.map((one) => one.meaning)).toContain(meaning);
    },
  );

  it('opens with scripts off too', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(path);
    await page.locator('.ord-knapp').first().click();
    expect(await page.locator(words).isVisible()).toBe(true);
  });

  it('never parts from the full stop after it', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await visit(page, '/foralder/hjalp-vid-vald/');
    const parted = await page.locator('.hel').evaluateAll((all) =>
      all.flatMap((whole) => {
        const stop = whole.lastChild;
        if (stop?.nodeType !== Node.TEXT_NODE) return [];
        const range = document.createRange();
        range.selectNode(stop);
        const { top, bottom } = whole.firstElementChild!.getBoundingClientRect();
        const middle = (range.getBoundingClientRect().top + range.getBoundingClientRect().bottom) / 2;
        return middle > top && middle < bottom ? [] : [whole.textContent];
      }),
    );
    expect(await page.locator('.hel').count()).toBeGreaterThan(10);
    expect(parted).toEqual([]);
  });
});
