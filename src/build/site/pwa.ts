import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { VitePWAOptions } from 'vite-plugin-pwa';
import { parse } from 'yaml';
import type { AnswerIds } from '../../../machines/ids.gen.ts';
import { paths } from '../paths.ts';

// The concerns that an icon on the home screen leads to at once.
const shortcuts: readonly (readonly [concern: AnswerIds['arende'], name: string])[] = [
  ['oro', 'manifest.genvag-oro'],
  ['franvaro', 'manifest.genvag-franvaro'],
  ['samtycke', 'manifest.genvag-samtycke'],
  ['sekretess', 'manifest.genvag-sekretess'],
  ['service-bistand', 'manifest.genvag-service-bistand'],
];

// Read by itself: what installs the app is told before the content is compiled, which says what is wrong in the file.
const strings = parse(readFileSync(join(paths.content, 'sv/ui.yaml'), 'utf8')) as Readonly<Record<string, string>>;

const picture = { type: 'image/png' } as const;

/**
 * How the app is installed and kept offline.
 * Everything but the pages of each road is stored at the first visit, alike for everyone; an unstored page is put together from the
 * content that is. Nothing is stored later: what a device holds must not tell what was opened. (Where somebody deletes the copy under the worker
 * it mends the files that are asked for, until the next page has all of it filled anew.) A new version waits until the user takes it.
 */
export const pwa: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: strings['manifest.namn']!,
    short_name: strings['app.namn']!,
    description: strings['app.beskrivning']!,
    lang: 'sv',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#FBF8F2',
    theme_color: '#0E3F35',
    categories: ['education', 'government'],
    icons: [
      { src: './ikon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './ikon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './ikon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './ikon-maskbar-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: [
      { ...picture, src: './skarmbild-telefon.png', sizes: '720x1280', form_factor: 'narrow', label: strings['manifest.bild-telefon']! },
      { ...picture, src: './skarmbild-dator.png', sizes: '1280x800', form_factor: 'wide', label: strings['manifest.bild-dator']! },
    ],
    shortcuts: shortcuts.map(([concern, name]) => ({
      name: strings[name]!,
      url: `./#${concern}`,
      icons: [{ src: './ikon-192.png', sizes: '192x192' }],
    })),
  },
  includeManifestIcons: false,
  integration: {
    beforeBuildServiceWorker({ outDir, workbox }) {
      workbox.manifestTransforms = [(entries) => ({ manifest: entries.map((entry) => ({ ...entry, ...marked(outDir, entry.url) })) })];
    },
  },
  workbox: {
    globPatterns: [
      'index.html',
      'app.html',
      'kalender/index.html',
      'assets/**/*.{js,css,woff2}',
      'lager/paket-*.json',
      'kontroll.json',
      'ikon.svg',
    ],
    navigateFallback: null,
    runtimeCaching: [{ urlPattern: isPage, handler: frameOf }],
    // A link that preselects a municipality opens the start itself, also offline.
    ignoreURLParametersMatching: [/^kommun$/, /^omrade$/],
    cleanupOutdatedCaches: true,
    // The first visit is served by the worker as soon as there is one: it may lose its network before any other.
    clientsClaim: true,
  },
};

// What a file must be to be kept. One that came short, or that something on the way has put another in place of, would be served for as long
// as the version is. Not for pages, which some hosts add to. The folder is told as seen from src/, the site's root.
const marked = (outDir: string, url: string) =>
  /^(assets|lager)\//.test(url)
    ? {
        integrity: `sha256-${createHash('sha256')
          .update(readFileSync(join(resolve('src', outDir), url)))
          .digest('base64')}`,
      }
    : {};

interface Asked {
  readonly url: URL;
  readonly request: Request;
}

declare const registration: { readonly scope: string };
declare const caches: { readonly match: (address: string, how: { ignoreSearch: boolean }) => Promise<Response | undefined> };

// These two are written into the worker as they stand here: they may use nothing from around them.

/** A file that is no page is fetched as it is: a PDF, a picture, a feed, robots.txt; and so is the page for other sites' frames, which is no part of the app. */
function isPage({ url, request }: Asked): boolean {
  return request.mode === 'navigate' && !/\/badda-in\/|\/[^/?]*\.(?!html?$)[^/?]+$/.test(url.pathname);
}

/** The empty frame, which any page is put together in. It cannot know how deep the page lies: its files are named from where the site begins. */
async function frameOf({ request }: Asked): Promise<Response> {
  const begins = new URL(registration.scope).pathname;
  const frame = await caches.match(`${begins}app.html`, { ignoreSearch: true });
  if (!frame) return fetch(request);
  const headers = new Headers(frame.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const html = (await frame.text())
    .replace(/((?:href|src|data-app)=")\.\//g, `$1${begins}`)
    .replace(/data-app="[^"]*"/, (files) => files.replace(/ \.\//g, ` ${begins}`));
  return new Response(html, { headers });
}
