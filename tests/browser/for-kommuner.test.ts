import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { axe, overflow } from './look.ts';
import { isReady, ui, useBrowser, visit } from './app.ts';

const { newPage, newContext } = useBrowser();
const page1 = '/for-kommuner/';
const poster = '/affisch-start/';

/** Chooses a municipality by the first letters of its name, with the keyboard alone. */
async function choose(page: Page, letters: string) {
  await page.locator('#mall .adopt-step button').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] input').fill(letters);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const templateOf = async (page: Page) => {
  await page.locator('.adopt-template summary').click();
  return page.locator('.adopt-template pre').innerText();
};
const filledIn = (text: string) => text.replaceAll(/ # FYLL I.*$/gm, '').replaceAll('FYLL I ', '');
const check = (page: Page, name: string, buffer: Buffer | string) =>
  page.locator('.adopt-drop input').setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(buffer) });

describe('the page for municipalities', () => {
  it('reads without scripts, and says how far others have come', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(page1);
    expect(await page.locator('h1').innerText()).toBe('För kommuner och skolor');
    expect(await page.locator('#laget dt').allInnerTexts()).toContain(ui('lokalt.mottagning'));
    expect(await page.locator('a[href$="/for-kommuner/"]').count()).toBeGreaterThan(0);
  });

  it('has no field to write in', async () => {
    const page = await newPage();
    await visit(page, page1);
    expect(await page.locator('main').locator('textarea, input:not([type=checkbox]):not([type=file]), [contenteditable]').count()).toBe(0);
  });

  it('gives the template of a municipality, by the keyboard, with what has been ticked; and the filled-in file passes', async () => {
    const page = await newPage();
    await visit(page, page1);
    await choose(page, 'Upplands V');
    expect(await page.locator('.adopt-chosen').innerText()).toBe('Upplands Väsby');
    await page.getByLabel(ui('kommunsida.del-socialjour')).press('Space');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: ui('kommunsida.ladda-ner') }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toBe('0114-upplands-vasby.md');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('kod: "0114"');
    expect(text).not.toContain('socialjour:');
    expect((await templateOf(page)).trim()).toBe(text.trim());

    await check(page, '0114-upplands-vasby.md', text);
    await page.locator('.adopt-faults').waitFor();
    expect(await page.locator('.adopt-faults li').first().innerText()).toMatch(/Rad \d+[\s\S]*Kvar att fylla i[\s\S]*ta bort orden FYLL I/);
    await check(page, '0114-upplands-vasby.md', filledIn(text));
    await page.locator('.adopt-right').waitFor();
    expect(await page.locator('.adopt-right').innerText()).toContain('telefonnummer och tider till mottagningen');
    expect(await page.locator('.adopt-right [data-none]').allInnerTexts()).toContainEqual(expect.stringContaining(ui('lokalt.socialjour')));
  });

  it('on a phone the template is copied, filled in in a note and checked from there, and comes back as a file under its name', async () => {
    const context = await newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await visit(page, page1);
    await choose(page, 'Upplands V');
    await page.getByRole('button', { name: ui('kommunsida.kopiera') }).tap();
    await page.getByText(ui('kommunsida.kopierad')).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const paste = page.getByRole('button', { name: ui('kommunsida.klistra') });
    await paste.tap();
    expect(await page.locator('.adopt-faults li').first().innerText()).toContain('Kvar att fylla i');

    // As a note on a phone gives it back: the quotation marks and the dashes are others.
    const note = filledIn(copied)
      .replaceAll(/^---$/gm, '—')
      .replaceAll(/"([^"\n]*)"/g, '”$1”');
    await page.evaluate((text) => navigator.clipboard.writeText(text), note);
    await paste.tap();
    await page.locator('.adopt-right', { hasText: ui('kommunsida.rattat') }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara 0114-upplands-vasby.md' }).tap(),
    ]);
    expect(file.suggestedFilename()).toBe('0114-upplands-vasby.md');
    expect(readFileSync(await file.path(), 'utf8').trim()).toBe(filledIn(copied).trim());
    expect(await overflow(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });

  it('says so where the page may not read what is copied', async () => {
    const page = await newPage();
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
    await visit(page, page1);
    await page.getByRole('button', { name: ui('kommunsida.klistra') }).click();
    await page.locator('#prova .warn', { hasText: ui('kommunsida.klistra-nej') }).waitFor();
  });

  it('takes a file that is dropped', async () => {
    const page = await newPage();
    await visit(page, page1);
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['bara text'], '1280-malmo.md', { type: 'text/markdown' }));
      return transfer;
    });
    await page.dispatchEvent('.adopt-drop', 'drop', { dataTransfer: data });
    await page.locator('.adopt-faults li', { hasText: ui('kommunfil.fel-faktaruta') }).waitFor();
  });

  it('takes hostile files in words: nothing runs, nothing is kept, nothing is sent', async () => {
    const page = await newPage();
    await visit(page, page1);
    const sent: string[] = [];
    // What the page keeps for use without network it fetches meanwhile: files of its own, and nothing with them.
    page.on('request', (request) => {
      const { origin, search, hash } = new URL(request.url());
      if (request.method() !== 'GET' || request.postData() !== null || search + hash !== '' || origin !== new URL(page.url()).origin)
        sent.push(request.url());
    });
    const hostile: readonly (readonly [name: string, file: Buffer | string, told: string])[] = [
      ['a.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), ui('kommunfil.fel-utf8')],
      ['a.md', '', ui('kommunfil.fel-tom')],
      ['a.md', 'x'.repeat(70_000), 'högst 64 kB'],
      ['a.md', '---\nid: <img src=x onerror=alert(1)>\n---\n', ui('kommunfil.fel-html')],
      ['a.md', '---\nid: &a x\nnamn: *a\n---\n', 'betyder något annat'],
      ['a.md', `---\nid: a\nconstructor: a\nnamn: "${'å'.repeat(20_000)}"\n---\n`, ui('kommunfil.fel-okand-nyckel')],
      [`${'<b>x</b>'.repeat(20)}.md`, '---\nid: a\n---\n', ui('kommunfil.fel-saknas')],
    ];
    for (const [name, file, told] of hostile) {
      await check(page, name, file);
      await page.locator('.adopt-faults li', { hasText: told }).first().waitFor();
      expect(await page.locator('.adopt-faults img, .adopt-faults script, .warn b b').count()).toBe(0);
    }
    expect(await overflow(page)).toEqual([]);
    expect(sent).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href, document.title]),
    );
    expect(kept).not.toMatch(/onerror|constructor|ååå/);
  });
});

const host = 'https://vagval.exempelkommun.se';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The built site as it would stand at the municipality's own address: no network is asked. */
async function atItsOwnAddress(options = {}): Promise<Page> {
  const context = await newContext({ baseURL: host, ...options });
  await context.route(`${host}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(inject('dist'), pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      await route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  const page = await context.newPage();
  await page.goto(poster);
  await isReady(page);
  return page;
}

/** What a camera reads of the code on the screen, or on paper. */
async function readCode(page: Page): Promise<string> {
  const png = (await page.locator('.qr').screenshot()).toString('base64');
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    const drawing = canvas.getContext('2d')!;
    drawing.drawImage(bitmap, 0, 0);
    return { width: bitmap.width, height: bitmap.height, data: [...drawing.getImageData(0, 0, bitmap.width, bitmap.height).data] };
  }, png);
  return decodeQR({ width, height, data: Uint8Array.from(data) });
}

describe('the poster', () => {
  it.each([
    ['light', 360],
    ['dark', 1440],
  ] as const)(
    'has a code that leads to the start of the address it is read on, in %s at %i px and on paper',
    async (colorScheme, width) => {
      const page = await atItsOwnAddress({ colorScheme, viewport: { width, height: 900 } });
      await page.locator('.qr').waitFor();
      expect(await readCode(page)).toBe(`${host}/`);
      expect(await page.locator('.poster-address').innerText()).toBe('vagval.exempelkommun.se');
      await page.emulateMedia({ media: 'print' });
      expect(await readCode(page)).toBe(`${host}/`);
      expect(
        await page.locator('.akut, .foot, .top, .poster-about').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      ).toBe(0);
    },
  );

  it('is one A4, and fills it', async () => {
    const page = await atItsOwnAddress();
    await page.locator('.qr').waitFor();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.setViewportSize({ width: 711, height: 1040 });
    await page.emulateMedia({ media: 'print' });
    const { height, inside } = await page.locator('.poster-start').evaluate((sheet) => ({
      height: sheet.getBoundingClientRect().height,
      inside: sheet.scrollHeight <= sheet.clientHeight + 1,
    }));
    expect(inside).toBe(true);
    // 275 mm is what the margins leave of an A4.
    expect(height).toBeGreaterThan(0.95 * 270 * (96 / 25.4));
  });

  it('has no code, and says why, where the address reaches nobody else', async () => {
    const page = await newPage();
    await visit(page, poster);
    await page.locator('.warn', { hasText: 'VAGVAL_ADRESS' }).waitFor();
    expect(await page.locator('.qr').count()).toBe(0);
    expect(await page.getByRole('button', { name: ui('startaffisch.skriv-ut') }).isDisabled()).toBe(true);
  });

  it('says that the code takes scripts, without them', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(poster);
    expect(await page.locator('main').innerText()).toContain(ui('startaffisch.vantar'));
    expect(await page.locator('.qr').count()).toBe(0);
  });

  it('is whole for axe and at 320 px with the code', async () => {
    const page = await atItsOwnAddress({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    await page.locator('.qr').waitFor();
    expect([...(await axe(page)), ...(await overflow(page))]).toEqual([]);
  });
});
