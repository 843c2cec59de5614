import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { useBrowser } from './app.ts';

const { newPage } = useBrowser();

// One page of each kind.
const pages = ['/', '/vag/', '/vag/orosanmalan/', '/lagrum/', '/kommuner/', '/om/', '/404.html', '/ordlista/', '/foralder/'];
const parents = ['/foralder/svar/', '/foralder/hjalp-vid-vald/', '/foralder/spegel/orosanmalan/', '/en/foralder/'];
const training = ['', 'affisch/', 'lag/', 'fall/magont-och-bup/', 'program/korta-passet/'].map((view) => `/utbildning/${view}`);

// Where everything stands, and its colours.
const look = (page: Page) =>
  page.locator('#root *').evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderTopColor, fontWeight } = getComputedStyle(element);
      return `${element.tagName}.${element.getAttribute('class') ?? ''} ${[x, y, width, height].map(Math.round).join(' ')} ${color} ${backgroundColor} ${borderTopColor} ${fontWeight}`;
    }),
  );

it.each([...pages, ...parents, ...training])(
  '%s is painted whole by the CSS it carries, and nothing moves when the style sheet comes',
  async (address) => {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1440, 'dark'],
    ] as const) {
      const options = { javaScriptEnabled: false, colorScheme, viewport: { width, height: 900 } };
      const [bare, whole] = [await newPage({ ...options, forgive: /net::ERR_FAILED/ }), await newPage(options)];
      await bare.route('**/*.css', (route) => route.abort());
      await Promise.all([bare.goto(address), whole.goto(address)]);
      expect(await look(bare)).toEqual(await look(whole));
    }
  },
);

it('the CSS that a page carries is a part of what there is', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/');
  const [carried, there] = await page.evaluate(() =>
    [...document.styleSheets].map((sheet) => [...sheet.cssRules].reduce((sum, { cssText }) => sum + cssText.length, 0)),
  );
  expect(carried!).toBeLessThan(there! / 2);
});
