import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { arrived, button, choosePlace, clearButton, hurry, plain, result, tap, ui, useBrowser, visit } from './app.ts';
import { open as openRoom, press } from './room.ts';
import { franvaro, oro } from '../machines/answers.ts';

const { newPage } = useBrowser();

type Way = 'moved' | 'replaced';

/**
 * Does to every text what a browser's translation does: puts it in `<font><font>`, the text itself or another in its place; and goes on
 * doing so with what comes later.
 */
const translate = (page: Page, way: Way) =>
  page.evaluate((how) => {
    const wrap = (text: Text) => {
      if (!text.data.trim() || text.parentElement!.closest('font, script, style, title')) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(how === 'moved' ? text : document.createTextNode(text.data));
    };
    const all = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) wrap(text);
    };
    all(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records) {
        for (const node of addedNodes) {
          if (!node.isConnected) continue;
          if (node instanceof Text) wrap(node);
          else all(node);
        }
        if (target instanceof Text && target.isConnected) wrap(target);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, way);

/** Texts that React would change where it left them: those beside something else. */
const bareTexts = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const isReacts = Object.keys(text).some((key) => key.startsWith('__reactFiber'));
      if (isReacts && text.data.trim()) bare.push(`${text.parentElement!.tagName}.${text.parentElement!.className}: ${text.data}`);
    }
    return bare;
  });

const noFault = (page: Page) => page.getByRole('heading', { name: ui('fel.rubrik') }).count();

describe.each<Way>(['moved', 'replaced'])('a page whose texts a translator has %s', (way) => {
  it('shows the new municipality, in the header and where the report goes', async () => {
    const page = await newPage();
    await visit(page);
    await hurry(page, oro);
    await result(page, 'orosanmalan').waitFor();
    await translate(page, way);
    await choosePlace(page, 'Farsta');
    await expect.poll(() => page.locator('.top .chip').innerText()).toContain('Farsta');
    await choosePlace(page, 'Malmö');
    await expect.poll(() => page.locator('.top .chip').innerText()).toContain('Malmö');
    expect(await page.locator('.top .chip').innerText()).not.toContain('Farsta');
    await expect.poll(() => page.locator('main').innerText()).not.toContain('Farsta');
    expect(await noFault(page)).toBe(0);
  });

  it('goes through a run, back, and from the beginning', async () => {
    const page = await newPage();
    await visit(page);
    // A team for some grades asks for the grade.
    await choosePlace(page, 'Farsta');
    await translate(page, way);
    const seen = new Set<string>();
    for (const [question, answer] of Object.entries(franvaro)) {
      await arrived(page, question as 'arende');
      seen.add(await page.locator('main h1').innerText());
      await button(page, question, answer).click();
    }
    await result(page, 'narvarostod').waitFor();
    expect(seen.size).toBe(Object.keys(franvaro).length);
    await page.goBack();
    await button(page, 'arskurs').first().waitFor();
    await clearButton(page).click();
    await button(page, 'arende').first().waitFor();
    expect(await noFault(page)).toBe(0);
  });

  it('goes through a parent’s run', async () => {
    const page = await newPage();
    await visit(page, '/foralder/');
    await translate(page, way);
    for (let step = 0; step < 12 && (await page.locator('button.answer').count()) > 0; step += 1) {
      const before = await page.locator('main h1').innerText();
      await page.locator('button.answer').last().click();
      await expect.poll(() => page.locator('main h1').innerText()).not.toBe(before);
    }
    await clearButton(page).click();
    await page.locator('button.answer').first().waitFor();
    expect(await noFault(page)).toBe(0);
  });

  it('goes on in the room', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await openRoom(page, 'magont-och-bup');
    await translate(page, way);
    const seen = new Set<string>();
    for (let step = 0; step < 8; step += 1) {
      await press(page, 'PageDown');
      await page.waitForTimeout(50);
      seen.add(await page.locator('main').innerText());
    }
    expect(seen.size).toBeGreaterThan(6);
    await page
      .locator('.room-counter button')
      .last()
      .click({ timeout: 1000 })
      .catch(() => undefined);
    expect(await noFault(page)).toBe(0);
  });
});

describe('every text that React may change', () => {
  const addresses = [
    '/',
    '/vag/',
    '/vag/orosanmalan/',
    '/lagrum/',
    '/foralder/',
    '/foralder/svar/',
    '/foralder/hjalp-vid-vald/',
    '/ordlista/',
    ...plain,
  ];
  it.each([
    ...addresses,
    '/utbildning/',
    '/utbildning/ova/',
    '/utbildning/prov/',
    '/utbildning/affisch/',
    '/utbildning/lag/',
    '/utbildning/fall/magont-och-bup/',
  ])('has an element of its own on %s', async (address) => {
    const page = await newPage();
    await visit(page, address);
    expect(await bareTexts(page)).toEqual([]);
  });

  it('has one through a run with a municipality, and in the search', async () => {
    const page = await newPage();
    await visit(page);
    await choosePlace(page, 'Farsta');
    await tap(page, { arende: 'oro' });
    expect(await bareTexts(page)).toEqual([]);
    await page.locator('.top .chip').click();
    await page.locator('dialog[open] input').fill('malmo');
    await page.locator('dialog[open] .maybe').waitFor();
    expect(await bareTexts(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await hurry(page, Object.fromEntries(Object.entries(oro).slice(1)) as typeof oro);
    await result(page, 'orosanmalan').waitFor();
    await page.locator('#lokalt').waitFor();
    expect(await bareTexts(page)).toEqual([]);
  });

  it('would be found where it has none', async () => {
    const page = await newPage();
    await visit(page);
    await page.evaluate(() => {
      const text = document.createTextNode('bar');
      Object.assign(text, { __reactFiber$x: {} });
      document.querySelector('main')!.append(text);
    });
    expect(await bareTexts(page)).toHaveLength(1);
  });
});
