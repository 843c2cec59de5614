import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { embedFolder } from './embed-page.ts';
import { feedFile } from './feed.ts';

/** What a host is to say with every page, and a `<meta>` cannot. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What it is to say with every page but the one that may be framed. */
export const unframed: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

/** What it is to say with a file that has a mark of its content in its name. */
export const forever = 'public, max-age=31536000, immutable';

/** The kind of file that the feed is: hosts go by its name, and know XML only. */
export const feedType = 'application/atom+xml; charset=utf-8';

/** The file that hosts such as Netlify and Cloudflare Pages read. */
export const headersFile = '_headers';

/**
 * The headers of the site for such a host, given its files. Where two of its rules meet, these hosts join their values, and two policies
 * on frames are the stricter of them: so each folder is named, but for the one that may be framed.
 */
export function hostHeaders(files: readonly string[]): string {
  const folders = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!))].toSorted();
  const single = files.filter((file) => !file.includes('/') && file.endsWith('.html')).toSorted();
  const refusing = [
    '/',
    ...single.map((file) => `/${file}`),
    ...folders.filter((name) => name !== embedFolder).map((name) => `/${name}/*`),
  ];
  return [
    rule('/*', pageHeaders),
    ...refusing.map((path) => rule(path, { ...unframed, ...(marked.has(path) && { 'Cache-Control': forever }) })),
    rule('/sw.js', { 'Cache-Control': 'no-cache' }),
    ...(files.includes(feedFile) ? [rule(`/${feedFile}`, { 'Content-Type': feedType })] : []),
  ].join('\n');
}

const marked: ReadonlySet<string> = new Set(['/assets/*', '/lager/*']);

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

/** Writes that file beside the others, when all of them are there. */
export function hosts(): Plugin {
  return {
    name: 'vagval-hosts',
    apply: 'build',
    writeBundle({ dir }) {
      const files = readdirSync(dir!, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
      writeFileSync(join(dir!, headersFile), hostHeaders(files));
    },
  };
}
