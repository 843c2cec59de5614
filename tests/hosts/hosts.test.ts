import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrotliModule, findCaddy, findNginx } from '../../src/build/tools/hosts.ts';
import { forever, pageHeaders, unframed } from '../../src/build/site/host-headers.ts';
import { caddy, compressed, nginx } from './servers.ts';
import type { Host } from './servers.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as a browser does, without what `fetch` decodes by itself. */
const ask = (address: string, encoding = '') =>
  new Promise<Answer>((done, fail) => {
    request(address, { headers: encoding ? { 'accept-encoding': encoding } : {} }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', fail)
      .end();
  });

const dist = inject('dist');
const firstIn = (folder: string, end: string) => `${folder}/${readdirSync(join(dist, folder)).find((file) => file.endsWith(end))!}`;

// One of each kind of file: its address, where it lies, what it is, and whether it may be kept for good.
const kinds: readonly (readonly [address: string, file: string, type: RegExp, marked: boolean])[] = [
  ['', 'index.html', /^text\/html; charset=utf-8$/i, false],
  ['vag/orosanmalan/', 'vag/orosanmalan/index.html', /^text\/html; charset=utf-8$/i, false],
  ['en/foralder/', 'en/foralder/index.html', /^text\/html; charset=utf-8$/i, false],
  [firstIn('assets', '.js'), firstIn('assets', '.js'), /^(?:text|application)\/javascript/, true],
  [firstIn('assets', '.css'), firstIn('assets', '.css'), /^text\/css/, true],
  [firstIn('assets', '.woff2'), firstIn('assets', '.woff2'), /^font\/woff2/, true],
  [firstIn('lager', '.json'), firstIn('lager', '.json'), /^application\/json/, true],
  ['sw.js', 'sw.js', /^(?:text|application)\/javascript/, false],
  ['minsta.js', 'minsta.js', /^(?:text|application)\/javascript/, false],
  ['manifest.webmanifest', 'manifest.webmanifest', /^application\/manifest\+json/, false],
  ['lagen/andringar.xml', 'lagen/andringar.xml', /^application\/atom\+xml/, false],
  ['sbom.json', 'sbom.json', /^application\/json/, false],
  ['licenser.txt', 'licenser.txt', /^text\/plain; charset=utf-8$/i, false],
  ['ikon.svg', 'ikon.svg', /^image\/svg\+xml/, false],
  ['ikon-192.png', 'ikon-192.png', /^image\/png/, false],
];

const programs = [
  { name: 'nginx', found: findNginx(), run: nginx, brotli: findBrotliModule() !== undefined },
  { name: 'Caddy', found: findCaddy(), run: caddy, brotli: true },
];
const sites = programs.flatMap((program) => ['/', '/x/y/'].map((begins) => ({ ...program, begins })));

// Where a program is missing, `npm run test:hosts` has said so.
describe.each(sites.filter(({ found }) => found))('$name at $begins', ({ run, brotli, begins }) => {
  let host: Host;
  beforeAll(async () => {
    host = await run(await compressed(dist), begins);
  });
  afterAll(() => host?.close());

  it.each(kinds)('%s is given as it is, with its kind and how long it may be kept', async (address, file, type, marked) => {
    const { status, headers, body } = await ask(host.base + address);
    expect(status).toBe(200);
    expect(body.equals(readFileSync(join(dist, file)))).toBe(true);
    expect(headers['content-type']).toMatch(type);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['cache-control']).toBe(marked ? forever : 'no-cache');
    for (const [name, value] of Object.entries({ ...pageHeaders, ...unframed }))
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
  });

  it.each(kinds.filter(([, file]) => readFileSync(join(dist, file)).length >= 1024 && !/\.(?:png|woff2)$/.test(file)))(
    '%s comes compressed, and is the same',
    async (address, file) => {
      const plain = readFileSync(join(dist, file));
      const zipped = await ask(host.base + address, 'gzip');
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(zipped.body.equals(readFileSync(join(host.files, `${file}.gz`)))).toBe(true);
      expect(gunzipSync(zipped.body).equals(plain)).toBe(true);
      expect(zipped.headers['vary']).toMatch(/accept-encoding/i);
      expect(zipped.headers['content-security-policy']).toBe(unframed['Content-Security-Policy']);
      if (!brotli) return;
      const smaller = await ask(host.base + address, 'gzip, deflate, br');
      expect(smaller.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(smaller.body).equals(plain)).toBe(true);
      expect(smaller.body.length).toBeLessThan(zipped.body.length);
    },
  );

  it.each(['finns/inte/', 'vag/finns-inte/', 'assets/borta-12345678.js', 'finns.png'])('%s is not there, and says so', async (address) => {
    const { status, headers, body } = await ask(host.base + address);
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
    expect(headers['content-type']).toMatch(/^text\/html/);
    for (const [name, value] of Object.entries({ ...pageHeaders, ...unframed }))
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
    // What is not there today may be there tomorrow.
    expect(headers['cache-control']).not.toBe(forever);
  });

  it('only the page that is made for it may be framed', async () => {
    const { status, headers } = await ask(`${host.base}badda-in/`);
    expect(status).toBe(200);
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('a folder without its slash leads to the one with it', async () => {
    const { status, headers } = await ask(`${host.base}vag/orosanmalan`);
    expect([301, 302, 307, 308]).toContain(status);
    expect(new URL(headers.location!, host.base).href).toBe(`${host.base}vag/orosanmalan/`);
  });

  it('what only the host is to read is not given', async () => expect((await ask(`${host.base}_headers`)).status).toBe(404));

  it.skipIf(begins === '/')('nothing of ours is given outside its folder', async () => {
    const { origin } = new URL(host.base);
    expect((await ask(`${origin}/vag/orosanmalan/`)).body.toString()).not.toContain('orosanmälan');
  });
});

describe.skipIf(!findNginx())('nginx', () => {
  it.each(['/', '/x/y/'])('leads a doubled slash at %s to the single one, and lets nothing be written into the answer', async (begins) => {
    const host = await nginx(dist, begins);
    try {
      const doubled = await ask(`${host.base}vag//orosanmalan/?kommun=stockholm`);
      expect(doubled.status).toBe(308);
      expect(new URL(doubled.headers.location!, host.base).href).toBe(`${host.base}vag/orosanmalan/?kommun=stockholm`);
      const broken = await ask(`${host.base}vag//%0d%0aSet-Cookie:a=b/`);
      expect(broken.headers['set-cookie']).toBeUndefined();
      // No other site is named by it.
      const { headers } = await ask(`${new URL(host.base).origin}//annan.example//vag/`);
      expect(new URL(headers.location ?? '/', host.base).origin).toBe(new URL(host.base).origin);
    } finally {
      await host.close();
    }
  });
});
