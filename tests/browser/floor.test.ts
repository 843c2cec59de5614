import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { button, choosePlace, expectReadable, hurry, result, tap, ui, useBrowser, visit } from './app.ts';
import { franvaro, oro } from '../machines/answers.ts';

const { newPage } = useBrowser();

/** A page on a device as old as we promise to work on (iOS 15.4, Chrome 105, Firefox 115): what one of them lacks is taken away. */
async function oldDevice(): Promise<Page> {
  const page = await newPage();
  await page.addInitScript(() => {
    const lacks: readonly (readonly [object, readonly string[]])[] = [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [Uint8Array.prototype, ['toSorted', 'toReversed', 'with', 'toHex', 'toBase64']],
      [Array, ['fromAsync']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
      [Promise, ['withResolvers', 'try']],
      [String.prototype, ['isWellFormed', 'toWellFormed']],
      [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [RegExp, ['escape']],
      [Error, ['isError', 'captureStackTrace']],
      [Math, ['sumPrecise', 'f16round']],
      [URL, ['canParse', 'parse']],
      [AbortSignal, ['any', 'timeout']],
      [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      [Element.prototype, ['checkVisibility', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore']],
      [Document.prototype, ['startViewTransition']],
      [Intl, ['Segmenter', 'DurationFormat']],
      [CSS, ['highlights']],
      [
        window,
        ['Iterator', 'Highlight', 'requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'navigation', 'CloseWatcher', 'URLPattern'],
      ],
    ];
    for (const [holder, names] of lacks) for (const name of names) Reflect.deleteProperty(holder, name);
    // The helpers of iterators stand on a prototype that has no name of its own.
    const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
    for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'])
      Reflect.deleteProperty(iterators, name);
    // iOS 15: there is a voice, but no way to listen for others.
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: () => [{ lang: 'sv-SE', name: 'Alva', localService: true }], speak() {}, cancel() {} },
    });
    const supports: (...values: string[]) => boolean = CSS.supports.bind(CSS);
    CSS.supports = (...values: string[]) => !/details-content|popover-open/.test(values.join()) && supports(...values);
  });
  return page;
}

const noFault = async (page: Page) => expect(await page.getByText(ui('fel.rubrik')).count()).toBe(0);

describe('on the oldest device we promise', () => {
  it.each([oro, franvaro])('a staff run ends in a road', async (answers) => {
    const page = await oldDevice();
    await visit(page);
    await tap(page, answers);
    await page.locator('article.road h1').waitFor();
    await page.locator('.where').first().waitFor();
    await noFault(page);
  });

  it('a municipality is chosen', async () => {
    const page = await oldDevice();
    await visit(page);
    await choosePlace(page, 'Solna');
    await noFault(page);
  });

  it.each([
    ['/vag/', 'main h1'],
    ['/vag/orosanmalan/', '.steps'],
    ['/lagrum/', '.provision'],
    ['/lagen/', '.change'],
    ['/kommuner/', '.coverage'],
    ['/ordlista/', '.words dt'],
    ['/foralder/svar/', 'main h2'],
    ['/foralder/spegel/orosanmalan/', '.parent .sec'],
    ['/foralder/hjalp-vid-vald/', '.signpost.danger a[href="tel:112"]'],
    ['/en/foralder/om-sip/', '.parent .sec'],
    ['/utbildning/', 'main h1'],
    ['/utbildning/ova/', '.roads a'],
    ['/utbildning/prov/', '.stepper'],
    ['/utbildning/affisch/', '.poster-sheet'],
    ['/utbildning/lag/', '.compare'],
  ])('%s is taken over and stands', async (address, selector) => {
    const page = await oldDevice();
    await visit(page, address);
    await page.locator(selector).first().waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator(selector).first().isVisible()).toBe(true);
    await noFault(page);
    await expectReadable(page);
  });

  it('a law opens over a road', async () => {
    const page = await oldDevice();
    await visit(page, '/vag/begar-aterkoppling/');
    await page.locator('main a.lagrum').first().click();
    await page.locator('dialog[open] blockquote').first().waitFor();
    await noFault(page);
  });

  it('a parent comes to a road', async () => {
    const page = await oldDevice();
    await visit(page, '/foralder/');
    await tap(page, { lage: 'radd' });
    await result(page, 'hjalp-vid-vald').waitFor();
    expect(await page.locator('.leave').isVisible()).toBe(true);
    await noFault(page);
  });

  it('a case is practised', async () => {
    const page = await oldDevice();
    await visit(page, '/utbildning/ova/');
    await page.locator('.roads a').first().click();
    await page.locator('.question .answer').first().click();
    await noFault(page);
  });
});

describe('without a voice to listen for', () => {
  it('reading aloud is still offered', async () => {
    const page = await oldDevice();
    await visit(page, '/foralder/spegel/orosanmalan/');
    expect(await page.getByRole('button', { name: ui('lyssna.rubrik') }).isVisible()).toBe(true);
  });

  it('a tool that fails is left out, and the rest of the page stands', async () => {
    const page = await newPage({ forgive: /trasig röst/ });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', {
        get: () => {
          throw new Error('trasig röst');
        },
      });
    });
    await visit(page, '/foralder/hjalp-vid-vald/');
    await page.waitForTimeout(300);
    expect(await page.locator('.leave').isVisible()).toBe(true);
    expect(await page.locator('.signpost.danger a[href="tel:112"]').first().isVisible()).toBe(true);
    expect(await page.locator('main [role="alert"]').count()).toBe(0);
  });
});

describe('a fault while the page is put together', () => {
  it.each(['/foralder/hjalp-vid-vald/', '/vag/orosanmalan/', '/lagrum/', '/ordlista/'])(
    'leaves the words of %s where they were',
    async (address) => {
      const page = await newPage({ forgive: /trasig|hydrat|Minified React/i });
      // What every page of the app calls while it is rendered.
      await page.addInitScript(() => {
        const broken = function () {
          throw new Error('trasig');
        };
        Object.assign(Intl, { DateTimeFormat: broken });
        Object.assign(String.prototype, { localeCompare: broken });
      });
      await page.goto(address);
      const words = (await page.locator('main').innerText()).length;
      await page.locator('main [role="alert"]').waitFor();
      expect(await page.locator('main [role="alert"]').innerText()).toContain(ui('fel.kvar'));
      expect((await page.locator('main').innerText()).length).toBeGreaterThanOrEqual(words);
      await expectReadable(page);
    },
  );

  it('ends a run in 112 and the roads to read', async () => {
    const page = await newPage({ forgive: /trasig|Minified React/i });
    await visit(page);
    await hurry(page, { arende: 'oro' });
    await button(page, 'misstanke').first().waitFor();
    // A part that comes in between would draw the page, and fail, before the tap.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      Object.hasOwn = () => {
        throw new Error('trasig');
      };
    });
    await tap(page, { misstanke: 'ja' });
    await page.getByText(ui('fel.rubrik')).waitFor();
    expect(await page.locator('main a[href="tel:112"]').isVisible()).toBe(true);
  });
});

describe('what is built', () => {
  const files = (ending: string) =>
    readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => [file, readFileSync(join(inject('dist'), file), 'utf8')] as const);

  it('has no expression that Safari before 16.4 cannot read: one is enough to lose a whole file', () => {
    const scripts = files('.js');
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter(([, code]) => /\(\?<[!=]/.test(code)).map(([file]) => file)).toEqual([]);
  });

  it('keeps what Firefox 115 does not know (:has) in rules of its own', () => {
    const styles = files('.css');
    expect(styles.length).toBeGreaterThan(1);
    const mixed = styles.flatMap(([file, css]) =>
      [...css.matchAll(/([^{}]+)\{/g)]
        .map(([, selector]) => selector!.split(/,(?![^(]*\))/))
        .filter((list) => list.some((part) => part.includes(':has(')) && !list.every((part) => part.includes(':has(')))
        .map((list) => `${file}: ${list.join()}`),
    );
    expect(mixed).toEqual([]);
  });

  it('draws the line under an explained word without the shorthand, and widths without ranges', () => {
    const css = files('.css')
      .map(([, text]) => text)
      .join('');
    expect(css).not.toMatch(/text-decoration:[^;}]*var\(/);
    expect(css).not.toMatch(/@media[^{]*\((?:width|height)\s*[<>]/);
  });
});
