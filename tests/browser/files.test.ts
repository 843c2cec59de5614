import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { isBareId, plain, roads } from './app.ts';

const dist = inject('dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);
const fileAt = (address: string) => join(dist, address.replace(/[?#].*$/, ''), address.endsWith('/') ? 'index.html' : '');

const pages = [
  'index.html',
  '404.html',
  'app.html',
  'vag/index.html',
  'lagrum/index.html',
  ...plain.map((address) => `${address.slice(1)}index.html`),
];
const staff = [...pages, ...roads.map((id) => `vag/${id}/index.html`)];
const written = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

it('styles ask for the width of the window in the way that the oldest browsers understand', () => {
  const sheets = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'));
  const css = [...sheets.map((file) => read(`assets/${file}`)), ...all(read('index.html'), /<style>([\s\S]*?)<\/style>/g)];
  const queries = css.flatMap((text) => all(text, /@media([^{]*)/g));
  expect(queries.filter((query) => query.includes('max-width')).length).toBeGreaterThan(3);
  expect(queries.filter((query) => /[<>]/.test(query))).toEqual([]);
});

it('every page of the staff is written', () => expect(staff.filter((file) => !written.includes(file))).toEqual([]));

it.each(staff)('%s is in Swedish, has a title and shows 112', (file) => {
  expect(read(file)).toMatch(/^<!doctype html>\s*<html lang="sv"/i);
  expect(read(file)).toMatch(/<title>[^<]*Vägval<\/title>/);
  expect(read(file)).toContain('href="tel:112"');
});

describe.each(written)('%s', (file) => {
  const html = read(file);
  // The page to leave to, and the one for other sites' frames, have no more than their own words and looks, and an empty icon so that none is asked for.
  const isAlone = file === 'kalender/index.html' || file === 'badda-in/index.html';

  it('says everything in words', () => expect(all(html, />([^<>\s]+)</g).filter(isBareId)).toEqual([]));

  it('loads nothing from anywhere else', () => {
    const loads = [
      ...all(html, /<(?:script|img|iframe|link|source|video|audio|object|embed)\b[^>]*?(?:src|href|data)="([^"]*)"/g),
      ...all(html, /url\(["']?([^"')]+)/g),
    ];
    if (isAlone) return expect(loads).toEqual([expect.stringMatching(/^data:,?/)]);
    expect(loads.length).toBeGreaterThan(1);
    // From where the page stands, so that the site works in any folder; but for the one that a host gives for any address.
    expect(loads.filter((address) => !(file === '404.html' ? /^\/(?!\/)/ : /^\.\.?\//).test(address))).toEqual([]);
    return expect(loads.filter((address) => !existsSync(join(dist, file === '404.html' ? '' : dirname(file), address)))).toEqual([]);
  });

  it.skipIf(isAlone)(
    'is painted before its scripts run: one short one is first, and the others wait for nothing and hold nothing up',
    () => {
      const first = all(html, /<script>([\s\S]*?)<\/script>/g);
      // The way out of a parents' page works from the first moment, and the page that stands anywhere asks where it is.
      expect(first).toHaveLength(file === '404.html' ? 2 : 1);
      expect(first.at(-1)!.length).toBeLessThan(html.includes('data-lamna') ? 1700 : 700);
      expect(all(html, /<script([^>]+)>/g)).toEqual([' type="module" async']);
      expect(html.indexOf('<script type="module" async>')).toBeLessThan(html.indexOf('<body>'));
    },
  );

  it('allows its own inline code and no other', () => {
    const [policy] = all(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g);
    const directives = new Map(
      policy!
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name, ...sources]) => [name!, sources]),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(isAlone ? undefined : ["'self'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(isAlone ? undefined : ["'script'"]);
    expect(directives.get('trusted-types')).toEqual(isAlone ? undefined : ['vagval', 'default']);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    const sources = [...directives].flatMap(([name, all]) => (name.endsWith('-src') ? all : []));
    expect(directives.get('img-src')).toEqual([isAlone ? 'data:' : "'self'"]);
    expect(sources.filter((source) => source !== 'data:' && !/^'(none|self|sha256-[\w+/]+=*)'$/.test(source))).toEqual([]);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(directives.get('script-src')).toEqual(
      expect.arrayContaining(all(html, /<script(?: type="module" async)?>([\s\S]*?)<\/script>/g).map(hash)),
    );
    expect(directives.get('style-src')).toEqual([...(isAlone ? [] : ["'self'"]), ...all(html, /<style>([\s\S]*?)<\/style>/g).map(hash)]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<style|<link/));
    expect(all(html, /<[^>]+\s(style|on\w+)=/g)).toEqual([]);
  });
});

it.each(roads)('the page of %s holds the road', (id) => {
  const html = read(`vag/${id}/index.html`);
  const article = new RegExp(`<article id="${id}"[\\s\\S]*</article>`).exec(html)?.[0] ?? '';
  const [title] = all(article, /<h1[^>]*>([^<]+)<\/h1>/g);
  expect(title!.length).toBeGreaterThan(10);
  expect(all(article, /<ol class="steps"[^>]*>([\s\S]*?)<\/ol>/g)[0]).toContain('<li');
  expect(all(html, /<meta name="description" content="([^"]*)"/g)).toEqual([title]);
});

it('the start holds the five concerns', () =>
  expect(all(read('index.html'), /<button(?=[^>]*name="arende")[^>]*value="([^"]*)"/g)).toEqual([
    'oro',
    'franvaro',
    'samtycke',
    'sekretess',
    'service-bistand',
  ]));

describe('the manifest', () => {
  interface Picture {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: string;
    readonly form_factor?: string;
  }
  const manifest = JSON.parse(read('manifest.webmanifest')) as Readonly<Record<'name' | 'lang' | 'start_url' | 'display', string>> &
    Readonly<Record<'icons' | 'screenshots', readonly Picture[]>> & {
      readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
    };

  it('makes the app installable, in Swedish, with a shortcut to each concern', () => {
    expect(manifest).toMatchObject({ lang: 'sv', start_url: './', scope: './', display: 'standalone' });
    expect(manifest.name).toContain('Vägval');
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
      './#oro',
      './#franvaro',
      './#samtycke',
      './#sekretess',
      './#service-bistand',
    ]);
    expect(read('index.html')).toContain('rel="manifest"');
  });

  it.each([...manifest.icons, ...manifest.screenshots])('has $src in the size it says', ({ src, sizes, type }) => {
    const file = readFileSync(fileAt(src));
    if (type === 'image/svg+xml') return expect(file.toString()).toContain('<svg');
    expect(file.toString('latin1', 1, 4)).toBe('PNG');
    return expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
  });

  it('has icons large enough, one of them maskable, and a picture for phones and for wide screens', () => {
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    expect(manifest.screenshots.map((screenshot) => screenshot.form_factor)).toEqual(expect.arrayContaining(['narrow', 'wide']));
  });
});

it('the worker stores what the manifest and the pages need, and every stored file is there', () => {
  const listed = all(read('sw.js'), /url:\s*"([^"]+)"/g);
  expect(listed).toEqual(expect.arrayContaining(['index.html', 'app.html']));
  expect(listed.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
