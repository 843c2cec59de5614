import { createHash } from 'node:crypto';
import { createServer } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import type { WrittenPage } from '../../content/written-page.ts';
import { beginningAt, findBase, mendable, siteBase, upFrom } from './addresses.ts';
import { criticalCss } from './critical-css.ts';
import { earlyFile } from './early.ts';
import { jsx } from './jsx.ts';
import { takenOut } from './page-scripts.ts';
import type { PageScripts } from './page-scripts.ts';
import { content, latestContent } from './plugin.ts';

/**
 * Writes every page as HTML with the CSS it needs inside, so that it can be read before anything else has come.
 * Also writes `app.html`, the empty frame that the service worker serves offline where no page has been stored.
 */
export function prerender(): Plugin {
  return {
    name: 'vagval-prerender',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const template = bundle['index.html'];
        if (template?.type !== 'asset') throw new Error('index.html saknas i bygget');
        const [common, training] = [styleIn(bundle, false), styleIn(bundle, true)];
        const built = String(template.source).replace(/<link rel="stylesheet"[^>]*>\s*/g, '');
        const app = [...built.matchAll(appFile)].map(([, file]) => file!);
        const { template: html, scripts: inPage } = takenOut(built.replaceAll(appFile, ''));
        const early = Object.keys(bundle).find((file) => earlyFile.test(file));
        if (!early || app.length === 0) throw new Error('skriptet till sidorna saknas i bygget');
        const scripts = { app, early: `/${early}`, inPage };

        const pages = await writtenPages();
        for (const kind of new Set(pages.map((page) => page.kind))) {
          const alike = pages.filter((page) => page.kind === kind);
          const styles = kind === 'utbildning' ? [common, training] : [common];
          const critical = await criticalCss(
            sourceOf(styles),
            alike.map((page) => page.html),
          );
          for (const page of alike) {
            const fileName = page.address.endsWith('/') ? `${page.address}index.html`.slice(1) : page.address.slice(1);
            const source = fill(html, critical, page, styles, scripts);
            if (fileName === 'index.html') template.source = source;
            else this.emitFile({ type: 'asset', fileName, source });
          }
        }
        const frame = pages.find(({ address }) => address === '/404.html')!;
        this.emitFile({
          type: 'asset',
          fileName: 'app.html',
          source: fill(
            html,
            sourceOf([common, training]),
            { ...frame, address: '', title: 'Vägval', html: emptyMain(frame.html) },
            [],
            scripts,
          ),
        });
      },
    },
  };
}

/** The page's own script in what Vite made of index.html, the entry first and then what it cannot start without. */
const appFile = /<(?:script type="module"|link rel="modulepreload") crossorigin (?:src|href)="([^"]+)"(?:><\/script)?>\s*/g;

interface Scripts {
  readonly app: readonly string[];
  /** What answers the first questions (early.ts). */
  readonly early: string;
  readonly inPage: PageScripts;
}

interface Style {
  readonly fileName: string;
  readonly source: string;
}

// Only the training's own pages, and the frame that any page can be put together in, carry its styles.
function styleIn(bundle: Rolldown.OutputBundle, ofTraining: boolean): Style {
  for (const file of Object.values(bundle))
    if (file.type === 'asset' && file.fileName.endsWith('.css') && /\butbildning\b/.test(file.fileName) === ofTraining)
      return { fileName: file.fileName, source: String(file.source) };
  throw new Error('en stilmall saknas i bygget');
}

const sourceOf = (styles: readonly Style[]) => styles.map(({ source }) => source).join('');

/** The pages as they are written, before they are filled into the template; only some of them for whoever wants no more. */
export async function writtenPages(only?: (address: string) => boolean): Promise<readonly WrittenPage[]> {
  const server = await createServer({
    configFile: false,
    root: 'src',
    appType: 'custom',
    logLevel: 'error',
    plugins: [jsx(), content(latestContent())],
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { written } = (await server.ssrLoadModule('/app/prerender.tsx')) as {
      written: (day?: undefined, only?: (address: string) => boolean) => readonly WrittenPage[];
    };
    return written(undefined, only);
  } finally {
    await server.close();
  }
}

// The page's scripts run behind its painting: as modules, and not in the order of the page (`async`), so that they wait for no style
// sheet. They stand before what is seen, so that a page that breaks off has them. The whole style sheets stand last: what is above them
// is painted before they have come.
function fill(template: string, css: string, page: WrittenPage, styles: readonly Style[], { app, early, inPage }: Scripts): string {
  const { address, kind, language, direction, memory, html, title, description } = page;
  // Where nothing was written there is nothing to read meanwhile; the training, and the parents' questions, are used from the first moment.
  const now = !address.endsWith('/') || kind === 'utbildning' || kind === 'foralder';
  const said = {
    dir: direction === 'rtl' && direction,
    'data-minne': memory,
    'data-app': app.join(' '),
    'data-app-now': now && '',
    'data-early': kind === 'start' && early,
  };
  const attributes = Object.entries(said).flatMap(([name, value]) => (typeof value === 'string' ? [` ${name}="${value}"`] : []));
  const links = styles.map(({ fileName }) => `<link rel="stylesheet" href="/${fileName}">`).join('');
  const leaving = html.includes('data-lamna');
  const first = `<script>${inPage.first}${leaving ? inPage.leaving : ''}</script>`;
  const behind = `<script type="module" async>${leaving ? '' : inPage.leaving}${inPage.painted}</script>`;
  const filled = template
    .replace('<html lang="sv">', () => `<html lang="${language}"${attributes.join('')}>`)
    .replace(
      /<title>.*?<\/title>/,
      () =>
        `<title>${escape(title)}</title>\n    <meta name="description" content="${escape(description)}" />\n    ${first}${behind}<style>${css}</style>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root" data-sida="${address}">${html}</div>${links}`);
  return secured(address.endsWith('/') ? beginningAt(filled, upFrom(address)) : address ? lost(filled) : beginningAt(filled, './'));
}

// The page for an address that leads nowhere stands at any depth.
const lost = (html: string) =>
  beginningAt(mendable(beginningAt(html, '/')), siteBase()).replace('<script>', () => `<script>${findBase}</script>\n    <script>`);

function secured(filled: string): string {
  return filled.replace(
    '<meta charset="utf-8" />',
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy(filled)}" />`,
  );
}

// Nothing from anywhere else, and no inline code but our own: a fault in the app cannot send an answer away.
function policy(page: string): string {
  const inline = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, text]) => `'sha256-${sha256(text!)}'`)
      .join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${inline('script')}`,
    `style-src 'self' ${inline('style')}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vagval default',
  ].join('; ');
}

const emptyMain = (html: string) => html.replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, '$1$2');
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
