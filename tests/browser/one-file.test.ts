import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, choosePlace, clearButton, expectReadable, isReady, result, tap, ui, useBrowser } from './app.ts';
import { kinds, leftOut } from './kinds.ts';
import { axe } from './look.ts';
import { franvaro, oro } from '../machines/answers.ts';

const { newContext } = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'vagval-fil-'));
const file = join(folder, 'vagval.html');
const address = pathToFileURL(file).href;

beforeAll(() => {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/site/one-file/build.ts', '--out', file, '--notis', 'Förhandsvisning.'], {
    env,
    stdio: 'pipe',
  });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the file as a double click does, on a computer without network, and notes whatever it asks for. */
async function opened(at = '', before?: () => void): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const context = await newContext({ viewport: { width: 1280, height: 800 } });
  await context.setOffline(true);
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address + at);
  await isReady(page);
  return { page, asked };
}

/** What stands after the # of the file. */
const hash = (page: Page) => new URL(page.url()).hash;
const follow = (page: Page, link: string) => page.locator(`a[href="${link}"]`).first().click();

it('is one file with nothing beside it, small enough for any stick', () => {
  const html = readFileSync(file, 'utf8');
  expect(html.length).toBeLessThan(4_000_000);
  expect([...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="([^"]*)"/g)].map(([, at]) => at!.slice(0, 5))).toEqual([
    'data:',
  ]);
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
  expect(policy).toMatch(/^default-src 'none'; script-src(?: 'sha256-[^']+')+; style-src 'sha256-[^']+'; img-src data:;/);
  expect(policy).not.toMatch(/unsafe|self|connect/);
  expect(html).toContain('react-dom 19');
  expect(html).not.toMatch(/[A-Z]:\\|\/work\/|\/home\//);
});

describe('opened from a folder, without network', () => {
  it('says above every page what it is not to be taken for, as a preview for a lawyer does', async () => {
    const { page } = await opened('#/vag/orosanmalan/');
    await page.locator('main h1').waitFor();
    const notice = page.locator('body > aside.warn');
    expect(await notice.innerText()).toBe('Förhandsvisning.');
    await page.goto(`${address}#/lagen/`);
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent.includes('lagen'));
    expect(await notice.isVisible()).toBe(true);
  });

  it('shows 112 and the concerns before any script has run', async () => {
    const page = await (await newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(address);
    await expectReadable(page);
    expect(await page.locator('button[name="arende"]').count()).toBe(5);
  });

  it('a run of the staff leads to its road, its municipality, its law and its paper', async () => {
    const { page, asked } = await opened();
    await choosePlace(page, 'Farsta');
    await tap(page, franvaro);
    await result(page, 'narvarostod').waitFor();
    await page.locator('.local h3').first().waitFor({ state: 'attached' });
    await page.locator('.steps a.lagrum').first().click();
    await page.locator('dialog[open] blockquote').first().waitFor();
    await page.locator('dialog[open]').getByRole('button').last().click();
    expect(hash(page)).toMatch(/^(?:#\/)?$/);
    expect(await page.title()).toBe('Vägval');
    expect(await page.getByRole('button', { name: ui('resultat.dela') }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.actions').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
    expect(asked.map((url) => url.replace(/#.*/, ''))).toEqual([address]);
  });

  it('Back and Forward are exact, also over other pages, and no answer stands in the address or the history', async () => {
    const { page } = await opened();
    await tap(page, { arende: 'franvaro', misstanke: 'nej' });
    await arrived(page, 'skolform');
    await follow(page, '#/om/');
    await page.getByRole('heading', { name: 'Om Vägval' }).waitFor();
    expect(hash(page)).toBe('#/om/');
    await page.goBack();
    await arrived(page, 'skolform');
    await page.goBack();
    await arrived(page, 'misstanke');
    await page.goForward();
    await page.goForward();
    await page.getByRole('heading', { name: 'Om Vägval' }).waitFor();
    await follow(page, '#/');
    await page.getByRole('button', { name: ui('start.fortsatt') }).click();
    await arrived(page, 'skolform');
    expect(page.url()).not.toMatch(/franvaro|misstanke|skolform|nej/);
    expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(/franvaro|misstanke|nej/);
  });

  it('the run is there after a reload, and Rensa takes it away', async () => {
    const { page } = await opened();
    await tap(page, oro);
    await result(page, 'orosanmalan').waitFor();
    await page.reload();
    await result(page, 'orosanmalan').waitFor();
    await clearButton(page).click();
    await arrived(page, 'arende');
    await page.reload();
    await arrived(page, 'arende');
    expect(await page.locator('.resume').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain('orosanmalan');
  });

  it('works where the browser gives a file no store at all, and puts nothing in the one that all files share', async () => {
    const forbid = () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          configurable: true,
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    };
    const { page } = await opened('', forbid);
    await choosePlace(page, 'Farsta');
    await tap(page, { arende: 'franvaro', misstanke: 'nej' });
    await follow(page, '#/lagrum/');
    await page.locator('main h1').waitFor();
    await page.goBack();
    await arrived(page, 'skolform');
    await page.locator('.top .chip', { hasText: 'Farsta' }).waitFor();

    const other = await opened();
    await choosePlace(other.page, 'Farsta');
    const shared = await other.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      return Object.keys(frame.contentWindow!.localStorage);
    });
    expect(shared).toEqual([]);
  });

  it('a parent gets an answer, in Swedish and in English, and can leave at once', async () => {
    const { page, asked } = await opened('#/foralder/');
    await page.locator('button[name="lage"]').first().waitFor();
    await follow(page, '#/foralder/svar/');
    await page.locator('main h1').waitFor();
    await page.locator('main ul a[href^="#"]').first().click();
    expect(hash(page)).toBe('#/foralder/svar/');
    await page.goBack();
    await page.locator('button[name="lage"]').first().click();
    await page.locator('main h1').waitFor();
    await follow(page, '#/en/foralder/');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.locator('button[name="lage"]').first().waitFor();
    await page.goto(`${address}#/foralder/spegel/orosanmalan/`);
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.documentElement.lang === 'sv');
    await page.locator('[data-lamna]').click();
    await page.waitForURL('about:blank');
    expect(asked.map((url) => url.replace(/#.*/, '')).filter((url) => url !== address && url !== 'about:blank')).toEqual([]);
  });

  it('every kind of page is there, can be read by all, and says what is left out', async () => {
    const { page } = await opened();
    const open = async (path: string) => {
      await page.goto('about:blank');
      await page.goto(`${address}#/${path}`);
    };
    for (const [kind, path] of Object.entries(kinds)) {
      await open(path);
      await page.locator('main h1').waitFor();
      await page.getByRole('heading', { name: ui('fraga.laddar') }).waitFor({ state: 'detached' });
      expect([path, await page.getByText(ui('fil.saknas')).count()]).toEqual([path, leftOut.has(kind) ? 1 : 0]);
      await expectReadable(page, leftOut.has(kind) ? 60 : 150);
    }
    await open('en/foralder/svar/');
    await page.locator('main h1').waitFor();
    await expectReadable(page);
    // What cannot be decoded leads nowhere on the page, and stops nothing.
    await open('om/#%');
    await page.getByRole('heading', { name: 'Om Vägval' }).waitFor();
    await open('lagrum/#sol-19-1');
    await page.waitForFunction(() => document.getElementById('sol-19-1')!.getBoundingClientRect().top < innerHeight);
    await open('');
    await isReady(page);
    expect(await axe(page)).toEqual([]);
  });
});
