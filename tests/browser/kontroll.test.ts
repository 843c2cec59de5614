import { describe, expect, inject, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRuleIds } from '../../src/build/compiler/rule-ids.ts';
import type { Proof } from '../../src/content/proof.ts';
import { isOffline, ui, useBrowser, visit } from './app.ts';

const { newContext, newPage } = useBrowser();

const proof = JSON.parse(readFileSync(join(inject('dist'), 'kontroll.json'), 'utf8')) as Proof;
const verdicts = { haller: ui('kontroll.haller'), 'haller-inte': ui('kontroll.haller-inte'), 'inte-kort': ui('kontroll.inte-kort') };

describe('the page on how the app was checked', () => {
  it('tells every rule with what the results say of it, before any script and after', async () => {
    const expected = Object.values(proof.rules)
      .flat(2)
      .map(({ id, text, verdict }) => [id, `${text} ${verdicts[verdict as keyof typeof verdicts]}`]);
    expect(expected.map(([id]) => id)).toEqual(allRuleIds);
    for (const javaScriptEnabled of [false, true]) {
      const page = await newPage({ javaScriptEnabled });
      await page.goto('/kontroll/');
      if (javaScriptEnabled) await visit(page, '/kontroll/');
      const told = await page.locator('#regler .proved li > div').evaluateAll((rules) =>
        rules.map(({ id, childNodes }) => [
          id,
          [...childNodes]
            .slice(0, 3)
            .map((node) => node.textContent)
            .join(''),
        ]),
      );
      expect(told).toEqual(expected);
    }
  });

  it('shows the situations with their sources, and leads from each to its road', async () => {
    const page = await newPage();
    await visit(page, '/kontroll/');
    await page.locator('#situationer summary').click();
    const first = page.locator('#situationer li').first();
    expect(await first.innerText()).toContain(proof.situations[0]!.source);
    expect(await page.locator('#situationer li').count()).toBe(proof.situations.length);
    await first.locator('a').click();
    await page.waitForURL(`**${proof.situations[0]!.href}`);
  });

  it('says near the top what it does not show, and leads there', async () => {
    const page = await newPage();
    await visit(page, '/kontroll/');
    const warning = page.locator('.proof > .warn').first();
    expect(await warning.innerText()).toContain(ui('kontroll.ingen-jurist'));
    await warning.locator('a').click();
    const top = page.locator('#visar-inte h2').first();
    await expect.poll(() => top.evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(400);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('visar-inte');
  });

  it('stands in the foot of the start', async () => {
    const page = await newPage();
    await visit(page);
    await page.locator('.foot a[href$="/kontroll/"]').click();
    expect(await page.locator('main h1').innerText()).toBe(ui('sida.kontroll'));
  });

  it('can be read without network, as it was when it was stored', async () => {
    const context = await newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await visit(page);
    await isOffline(page);
    await context.setOffline(true);
    await visit(page, '/kontroll/');
    expect(await page.locator('main h1').innerText()).toBe(ui('sida.kontroll'));
    expect(await page.locator('#regler .verdict').count()).toBe(allRuleIds.length);
    await visit(page, '/tillganglighet/');
    expect(await page.locator('.proved li').count()).toBe(proof.browsers.length);
  });

  it('keeps the words that came with the page when the data cannot be fetched', async () => {
    const page = await newPage({ forgive: /kontroll\.json|ERR_FAILED/ });
    await page.route('**/kontroll.json', (route) => route.abort());
    await page.goto('/kontroll/');
    await page.waitForTimeout(1000);
    expect(await page.locator('#regler .verdict').count()).toBe(allRuleIds.length);
  });
});

describe('the statement on accessibility', () => {
  it('says of browsers what the results say', async () => {
    const page = await newPage();
    await visit(page, '/tillganglighet/');
    const told = await page.locator('.proved li').allInnerTexts();
    expect(told).toHaveLength(proof.browsers.length);
    expect(told.length).toBeGreaterThanOrEqual(3);
    for (const [index, { versions, verdict }] of proof.browsers.entries()) {
      if (verdict === 'inte-kort') expect(told[index]).toContain(verdicts['inte-kort']);
      for (const version of versions) expect(told[index]).toContain(version);
    }
    expect(await page.locator('main').innerText()).not.toContain('{');
  });
});
