import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, clearButton, stored, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const rest = 400;

// A finger that comes down again on the same spot, as it does when a hand shakes.
async function pressTwice(page: Page, what: Locator, between = 120) {
  await what.scrollIntoViewIfNeeded();
  const box = (await what.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 30)];
  await page.mouse.click(x, y);
  await page.waitForTimeout(between);
  await page.mouse.click(x, y);
  await page.waitForTimeout(150);
}

async function open(address = '/'): Promise<Page> {
  const page = await newPage({ byHand: true });
  await visit(page, address);
  await page.waitForTimeout(rest);
  return page;
}

const answered = async (page: Page, flow = 'personal') =>
  page.evaluate((key) => {
    const { moves } = (JSON.parse(sessionStorage.getItem(key) ?? 'null') as { session: { moves: object[] } } | null)?.session ?? {
      moves: [{}],
    };
    return Object.keys(moves.at(-1)!);
  }, `vagval-svar-${flow}`);

describe('two presses on one spot, 120 ms apart', () => {
  it('answer one question of the staff', async () => {
    const page = await open();
    await pressTwice(page, button(page, 'arende', 'oro'));
    expect(await answered(page)).toEqual(['arende']);
    await page.waitForTimeout(rest);
    await pressTwice(page, button(page, 'misstanke', 'ja'));
    expect(await answered(page)).toEqual(['arende', 'misstanke']);
    await page.waitForTimeout(rest);
    const next = page.locator('button.answer').last();
    await pressTwice(page, next);
    expect(await answered(page)).toHaveLength(3);
  });

  it('answer one question of a parent', async () => {
    const page = await open('/foralder/');
    await pressTwice(page, page.locator('button.answer').first());
    expect(await answered(page, 'foralder')).toHaveLength(1);
  });

  it('answer one question of the test', async () => {
    const page = await open('/utbildning/prov/');
    await page.locator('button[name="omgang"][value="fore"]').click();
    await page.waitForTimeout(rest);
    const count = () => page.locator('.question .count').innerText();
    const first = await count();
    await pressTwice(page, page.locator('button.answer').first());
    expect(await count()).toBe(first.replace('1', '2'));
  });

  it('make one choice in practice', async () => {
    const page = await open('/utbildning/ova/?fall=magont-och-bup');
    const all = page.locator('button.answer');
    await all.first().waitFor();
    await page.waitForTimeout(rest);
    const name = await all.last().getAttribute('name');
    // Whatever the choice was, the next question has had no answer tried.
    await pressTwice(page, all.last());
    const tried = await page.locator('.answer.tried').count();
    expect(await all.first().getAttribute('name')).toBe(tried === 0 ? await all.first().getAttribute('name') : name);
    expect(tried).toBeLessThanOrEqual(1);
    expect(await page.locator('.trail li').count()).toBe(tried === 0 ? 1 : 0);
  });

  it('clear the answers and begin nothing', async () => {
    const page = await open();
    await button(page, 'arende', 'oro').click();
    await page.waitForTimeout(rest);
    await pressTwice(page, clearButton(page));
    await button(page, 'arende').first().waitFor();
    expect(await stored(page)).toBeNull();
    expect(await page.locator('.trail').count()).toBe(0);
  });

  it('do not reach through a dialog that the first one closed', async () => {
    const page = await open();
    await page.locator('.top .chip').click();
    await page.locator('dialog[open] .places [role="option"]').nth(3).waitFor();
    await page.waitForTimeout(rest);
    await pressTwice(page, page.locator('dialog[open] .places [role="option"]').nth(3));
    expect(await stored(page)).toBeNull();
    expect(await page.evaluate(() => localStorage.getItem('vagval-kommun'))).not.toBeNull();
  });
});

describe('a hand that means it', () => {
  it('is never held back for long: the next press counts after a moment', async () => {
    const page = await open();
    await button(page, 'arende', 'oro').click();
    await button(page, 'misstanke', 'ja').waitFor();
    await page.waitForTimeout(rest);
    await button(page, 'misstanke', 'ja').click();
    expect(await answered(page)).toEqual(['arende', 'misstanke']);
  });

  it('nor by what is said, or comes elsewhere on the page, a moment before, on the same spot', async () => {
    const page = await open();
    await button(page, 'arende', 'oro').click();
    await button(page, 'misstanke', 'ja').waitFor();
    await page.waitForTimeout(rest);
    const box = (await button(page, 'misstanke', 'ja').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    await button(page, 'akut-fara').first().waitFor();
    await page.waitForTimeout(rest);
    // The status is emptied and filled anew while the finger rests; nothing has moved.
    const under = await page.evaluate(([left, top]) => document.elementFromPoint(left!, top!)?.closest('button')?.name, [x, y]);
    expect(under).toBe('akut-fara');
    // On a slow phone parts of the page go on arriving.
    await page.evaluate(() => document.querySelector('.foot')!.append(document.createElement('p')));
    await page.mouse.click(x, y);
    expect(await answered(page)).toEqual(['arende', 'misstanke', 'akut-fara']);
  });

  it('can call 112 at any moment', async () => {
    const page = await open();
    await page.evaluate(() => {
      Object.assign(window, { called: 0 });
      document.addEventListener('click', (event) => {
        if (!(event.target as Element).closest('a[href^="tel:"]')) return;
        event.preventDefault();
        Object.assign(window, { called: (window as unknown as { called: number }).called + 1 });
      });
    });
    await button(page, 'arende', 'oro').click();
    await page.locator('.akut a').click();
    expect(await page.evaluate(() => (window as unknown as { called: number }).called)).toBe(1);
  });

  it('with keys answers as fast as it likes, but a key held down is one press', async () => {
    const page = await open();
    await button(page, 'arende', 'oro').focus();
    await page.keyboard.press('Enter');
    await button(page, 'misstanke', 'ja').focus();
    await page.keyboard.press('Enter');
    expect(await answered(page)).toEqual(['arende', 'misstanke']);
    const next = page.locator('button.answer').last();
    await next.focus();
    await page.keyboard.down('Enter');
    for (let again = 0; again < 5; again += 1) {
      await page.locator('button.answer, .run-nav button').first().focus();
      await page.keyboard.down('Enter');
    }
    await page.keyboard.up('Enter');
    expect(await answered(page)).toHaveLength(3);
  });
});

describe('”Rensa och börja om”', () => {
  async function cleared() {
    const page = await newPage();
    await visit(page);
    await button(page, 'arende', 'samtycke').click();
    await button(page, 'misstanke', 'nej').click();
    await clearButton(page).click();
    await page
      .locator('.undo')
      .getByRole('button', { name: ui('nav.angra') })
      .waitFor();
    return page;
  }

  it.each([320, 390, 1280])('lies well apart from ”Tillbaka” at %d px', async (width) => {
    const page = await newPage({ viewport: { width, height: 844 } });
    await visit(page);
    await button(page, 'arende', 'samtycke').click();
    const [back, clear] = (await page
      .locator('.run-nav button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))) as [DOMRect, DOMRect];
    expect(Math.max(clear.left - back.right, clear.top - back.bottom)).toBeGreaterThanOrEqual(24);
  });

  it('wipes the storage at once, and can be undone for a moment', async () => {
    const page = await cleared();
    expect(await stored(page)).toBeNull();
    await page.locator('.undo button').click();
    await button(page, 'syfte').first().waitFor();
    expect(await page.locator('.undo button').count()).toBe(0);
    await page.goBack();
    await button(page, 'misstanke').first().waitFor();
  });

  it('can be undone with the keyboard', async () => {
    const page = await cleared();
    await page.keyboard.press('Control+z');
    await button(page, 'syfte').first().waitFor();
  });

  it('keeps nothing when the moment has passed', async () => {
    const page = await newPage();
    await page.clock.install();
    await visit(page);
    await button(page, 'arende', 'samtycke').click();
    await clearButton(page).click();
    await page.locator('.undo button').waitFor();
    await page.clock.runFor(8100);
    await expect.poll(() => page.locator('.undo button').count()).toBe(0);
    await page.keyboard.press('Control+z');
    expect(await button(page, 'arende').count()).toBeGreaterThan(1);
    expect(await stored(page)).toBeNull();
  });

  it('keeps nothing when the page is left or a new run begins', async () => {
    const page = await cleared();
    await page.reload();
    await button(page, 'arende').first().waitFor();
    expect(await page.locator('.undo button').count()).toBe(0);
    await button(page, 'arende', 'oro').click();
    await clearButton(page).click();
    await page.locator('.undo button').waitFor();
    await button(page, 'arende', 'franvaro').click();
    expect(await page.locator('.undo button').count()).toBe(0);
  });
});
