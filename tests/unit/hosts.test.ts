import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beginningAt, mendable, siteBase, upFrom } from '../../src/build/site/addresses.ts';
import { embedFolder, embedPage } from '../../src/build/site/embed-page.ts';
import { feedType, forever, hostHeaders, pageHeaders, unframed } from '../../src/build/site/host-headers.ts';
import { compress } from '../../src/build/tools/compress.ts';
import { fetchedFor, keptBy, spreadOf } from '../../src/build/tools/spread.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const said = Object.entries({ ...pageHeaders, ...unframed });

describe('the addresses of a page', () => {
  it.each([
    ['/', './'],
    ['/vag/', '../'],
    ['/vag/sip/', '../../'],
    ['/en/foralder/spegel/sip/', '../../../../'],
  ])('of %s begin with %s', (address, up) => {
    expect(upFrom(address)).toBe(up);
    const written = beginningAt('<a href="/vag/sip/#x">', up).slice(9, -2);
    expect(new URL(written, `https://a.example/x/y${address}`).pathname).toBe('/x/y/vag/sip/');
  });

  it('leave other sites, parts of the page and words alone', () => {
    const others =
      '<a href="https://a.se/">a</a><a href="//a.se/">b</a><a href="#c">c</a><a href="tel:112">d</a><a href="?">e</a><p>href=&quot;/f"</p>';
    expect(beginningAt(others, '../')).toBe(others);
    expect(mendable(others)).toBe(others);
    expect(beginningAt('<script src="./assets/a.js">', '../')).toBe('<script src="../assets/a.js">');
    expect(mendable('<a href="/vag/">')).toBe('<a href="/vag/" data-bas="vag/">');
  });

  it.each(['/', '/vagval/', '/a/b-c/'])('the site may begin at %s', (begins) => expect(siteBase(begins)).toBe(begins));
  it.each(['', 'vagval', '/vagval', 'vagval/', '//a/', '/a b/', 'https://a.se/', '/"/'])('but not at %s', (begins) =>
    expect(() => siteBase(begins)).toThrow('VAGVAL_BAS'),
  );
});

describe('what hosts are told', () => {
  it.each(['nginx.conf', 'Caddyfile'])('%s says the same as the build', (name) => {
    const config = read(`src/build/hosts/${name}`);
    expect(said.filter(([, value]) => !config.includes(`"${value}"`) && !config.includes(`"${value.replaceAll("'", "'")}"`))).toEqual([]);
    expect(said.filter(([header]) => !config.includes(header))).toEqual([]);
    expect(config).toContain(`"${forever}"`);
    expect(config).toContain(feedType.split(';')[0]!);
    expect(config).toContain(`/${embedFolder}/index.html`);
  });

  it('Caddy says it also with the page for an address that is not there', () => {
    const [, errors = ''] = read('src/build/hosts/Caddyfile').split('handle_errors');
    expect(said.filter(([header, value]) => !errors.includes(`header ${header} "${value}"`))).toEqual([]);
  });

  it('_headers names each folder once, and leaves out the page that may be framed', () => {
    const rules = hostHeaders([
      'index.html',
      '404.html',
      'vag/index.html',
      'vag/sip/index.html',
      'assets/a.js',
      'badda-in/index.html',
      'ikon.svg',
      'lagen/index.html',
      'lagen/andringar.xml',
    ]);
    expect(rules.split('\n').filter((line) => line && !line.startsWith(' '))).toEqual([
      '/*',
      '/',
      '/404.html',
      '/index.html',
      '/assets/*',
      '/lagen/*',
      '/vag/*',
      '/sw.js',
      '/lagen/andringar.xml',
    ]);
    const [all] = rules.split('\n/');
    expect(all).not.toContain('frame-ancestors');
    expect(rules).toContain(
      `/assets/*\n  Content-Security-Policy: frame-ancestors 'none'\n  X-Frame-Options: DENY\n  Cache-Control: ${forever}\n`,
    );
    expect(rules).toContain(`/lagen/andringar.xml\n  Content-Type: ${feedType}\n`);
    expect(hostHeaders(['index.html'])).not.toContain('andringar.xml');
  });
});

describe('the page for frames', () => {
  const strings = {
    'app.namn': 'Vägval',
    'akut.fraga': 'Fara?',
    'akut.ring': 'Ring 112',
    'badda.rubrik': 'A "b"',
    'badda.text': 'c & <d>',
    'badda.foralder': 'e',
  };
  const svar = [{ id: 'oro', text: '<b>oro</b>' }];
  const page = embedPage({ strings, questions: { arende: { svar } } } as never);

  it('shows words as words, and every link but 112 opens in a tab of its own', () => {
    expect(page).toContain('A &quot;b&quot;');
    expect(page).toContain('<a href="../#oro" target="_blank" rel="noopener">&lt;b>oro&lt;/b></a>');
    const links = [...page.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links).toHaveLength(3);
    expect(links.filter((link) => !link.includes('target="_blank"'))).toEqual(['<a href="tel:112">']);
  });

  it('may fetch, store and send nothing', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/connect-src|'self'|unsafe|Storage|cookie|fetch/);
  });
});

it('texts are compressed beside themselves, and come back the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-packat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'a'));
  const text = 'Väg '.repeat(2000);
  for (const file of ['a/a.html', 'b.png']) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'small.txt'), 'kort');
  const done = await compress(folder);
  expect(done.files).toBe(1);
  expect(gunzipSync(readFileSync(join(folder, 'a/a.html.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a/a.html.br'))).toString()).toBe(text);
  expect(() => readFileSync(join(folder, 'b.png.gz'))).toThrow('ENOENT');
  expect(() => readFileSync(join(folder, 'small.txt.gz'))).toThrow('ENOENT');
});

describe('what an update costs', () => {
  const worker = (entries: string) => `importScripts("./workbox-abc.js");x([${entries}],{})`;
  // As Workbox writes them: what has a mark of its content in the name carries the mark that the browser holds it to.
  const page = (revision: string) => `{url:"index.html",revision:"${revision}"}`;
  const asset = (file: string) => `{url:"assets/${file}",revision:null,integrity:"sha256-FgYx/TTwH6OWpO+slwCco5XiifsgsXiVpbeL1CmzMtM="}`;
  const one = [page('1'), asset('a-11111111.js'), asset('b-11111111.js')].join();
  const two = [page('2'), asset('a-11111111.js'), asset('b-22222222.js')].join();

  it('is the files that are new or changed, and no others', () => {
    expect(keptBy(worker(one))).toHaveLength(3);
    expect(fetchedFor(keptBy(worker(two)), keptBy(worker(one))).map(({ url }) => url)).toEqual(['index.html', 'assets/b-22222222.js']);
    expect(fetchedFor(keptBy(worker(one)), keptBy(worker(one)))).toEqual([]);
  });

  it('is not counted when an entry of the worker cannot be read', () => {
    expect(() => keptBy(worker(`${one},{url:"c.js",mark:"x",revision:null}`))).toThrow('nämner 4 filer, men 3 gick att läsa');
    expect(() => keptBy(worker(''))).toThrow('nämner 0 filer');
  });

  it('is counted as it travels', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vagval-spridning-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [name, entries, b] of [
      ['a', one, '1'],
      ['b', two, '2'],
    ] as const) {
      mkdirSync(join(folder, name, 'assets'), { recursive: true });
      const files = {
        'sw.js': worker(entries),
        'workbox-abc.js': 'w',
        'index.html': '<p>',
        'assets/a-11111111.js': 'a'.repeat(9000),
        [`assets/b-${b.repeat(8)}.js`]: 'bb',
      };
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
    }
    const { update, changed, kept, first, asked } = spreadOf(join(folder, 'a'), join(folder, 'b'));
    expect(changed).toEqual([
      ['index.html', 3],
      ['assets/b-22222222.js', 2],
    ]);
    expect(update).toBe(asked + 5);
    expect(kept).toBeLessThan(100);
    expect(first).toBe(kept + asked + 1 + 3);
  });
});
