import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import type { WrittenPage } from '../prerender.tsx';
import { content } from './plugin.ts';

/**
 * Writes every page as HTML with its CSS inside, so that it can be read before any script has run.
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
        const styles = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
        const sourceOf = (own: boolean) =>
          styles
            .map((style) => (style.type === 'asset' && trainingStyle.test(style.fileName) === own ? String(style.source) : ''))
            .join('');
        const css = sourceOf(false);
        const trainingCss = sourceOf(true);
        for (const { fileName } of styles) delete bundle[fileName];

        const pages = await writtenPages();
        const frame = pages.find(({ address }) => address === '/404.html')!;
        const html = String(template.source);
        for (const page of pages) {
          const fileName = page.address.endsWith('/') ? `${page.address}index.html`.slice(1) : page.address.slice(1);
          const source = fill(html, page.address.startsWith('/utbildning/') ? css + trainingCss : css, page);
          if (fileName === 'index.html') template.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
        this.emitFile({
          type: 'asset',
          fileName: 'app.html',
          source: fill(html, css + trainingCss, { ...frame, address: '', title: 'Vägval', html: emptyMain(frame.html) }),
        });
      },
    },
  };
}

// Only the training's own pages, and the frame that any page can be put together in, carry its styles.
const trainingStyle = /\butbildning\b/;

async function writtenPages(): Promise<readonly WrittenPage[]> {
  const server = await createServer({
    configFile: false,
    root: 'src',
    appType: 'custom',
    logLevel: 'error',
    plugins: [react(), content()],
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { written } = (await server.ssrLoadModule('/prerender.tsx')) as { written: () => readonly WrittenPage[] };
    return written();
  } finally {
    await server.close();
  }
}

function fill(template: string, css: string, { address, language, direction, flow, html, title, description }: WrittenPage): string {
  const page = template
    .replace(
      '<html lang="sv">',
      `<html lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}${flow ? ` data-flode="${flow}"` : ''}>`,
    )
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace(
      /<title>.*?<\/title>/,
      () => `<title>${escape(title)}</title>\n    <meta name="description" content="${escape(description)}" />\n    <style>${css}</style>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root" data-sida="${address}">${html}</div>`)
    .replace(/<script>([\s\S]*?)<\/script>/, (_, script: string) => `<script>${compact(script)}</script>`);
  return page.replace(
    '<meta charset="utf-8" />',
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy(page)}" />`,
  );
}

// Nothing from anywhere else, and no inline code but our own: a fault in the app cannot send an answer away.
function policy(page: string): string {
  const inline = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => `'sha256-${sha256(text!)}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${inline('script')}`,
    `style-src ${inline('style')}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const emptyMain = (html: string) => html.replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, '$1$2');
const compact = (script: string) => script.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/\s*\n\s*/g, '');
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
