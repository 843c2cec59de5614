import { expect, it } from 'vitest';
import { ui, useBrowser } from './app.ts';

const { newPage } = useBrowser();

it.each(['/gammal/lank/', '/vag/finns-inte/', '/foralder/finns-inte/', '/vag/orosanmalan/mer/'])(
  '%s is a page with 112 and every road, online too, with scripts and without',
  async (address) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await newPage({ javaScriptEnabled, forgive: /status of 404/ });
      const response = await page.goto(address);
      expect(response!.status()).toBe(404);
      await page.getByRole('heading', { name: ui('saknas.rubrik') }).waitFor();
      expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
      expect(await page.locator('main a[href$="/vag/"]').isVisible()).toBe(true);
    }
  },
);
