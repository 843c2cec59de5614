import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { oldestBrowsers } from '../browsers.ts';
import { jsx } from '../jsx.ts';
import { noticesOf, packagesIn } from '../notices.ts';
import { content } from '../plugin.ts';
import { takenOut } from '../page-scripts.ts';
import { writtenPages } from '../prerender.ts';

/**
 * The staff's and the parents' parts as one page that asks for nothing, to be opened from a folder or a memory stick. `template` is the
 * page that all pages are made of. The training is left out: it is for a room with a projector, and it would make the file half as large again.
 * A `notice` stands above every page: what the file is not to be taken for.
 */
export async function oneFilePage(template: string, notice?: string): Promise<string> {
  const { script, style, modules } = await bundled();
  const [start] = await writtenPages((address) => address === '/');
  const icon = Buffer.from(readFileSync('public/ikon.svg')).toString('base64');
  const { template: page, scripts } = takenOut(template);
  const filled = page
    .replace(/<link rel="(?:alternate|apple-touch-icon)"[^>]*>\s*/g, '')
    .replace('href="/ikon.svg"', `href="data:image/svg+xml;base64,${icon}"`)
    .replace(
      /<title>.*?<\/title>/,
      (title) => `${title}\n    <script>${Object.values(scripts).join('')}</script>\n    <style>${style}</style>`,
    )
    .replace(
      /<div id="root"><\/div>[\s\S]*?<\/script>/,
      () =>
        `${notice ? `<aside class="warn" aria-label="Notis">${notice}</aside>\n    ` : ''}<div id="root">${inFile(start!.html)}</div>\n    <script type="module">${script}</script>`,
    );
  const secured = filled.replace(
    '<meta charset="utf-8" />',
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy(filled)}" />`,
  );
  // No two hyphens may stand in a comment.
  return `${secured.trimEnd()}\n<!--\n${noticesOf(packagesIn(modules)).replaceAll('--', '- -')}-->\n`;
}

const inFile = (html: string) => html.replaceAll('href="/kalender/"', 'href="about:blank"').replaceAll('href="/', 'href="#/');

interface Bundled {
  readonly script: string;
  readonly style: string;
  readonly modules: readonly string[];
}

async function bundled(): Promise<Bundled> {
  const built = (await build({
    configFile: false,
    root: 'src',
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [jsx(), content(), withoutTraining()],
    define: { 'import.meta.env.ONE_FILE': true },
    build: {
      write: false,
      modulePreload: false,
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      rolldownOptions: { input: 'src/app/one-file.tsx', output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const styles = built.output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []));
  if (chunks.length !== 1 || styles.length !== 1)
    throw new Error(`Bygget gav ${chunks.length} skript och ${styles.length} stilmallar: det ska vara ett av varje.`);
  return {
    script: chunks[0]!.code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
    style: styles[0]!,
    modules: chunks[0]!.moduleIds,
  };
}

/** Leaves the training's screens and cases out. */
const withoutTraining = (): Plugin => ({
  name: 'vagval-without-training',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'virtual:content/utbildning' || (id.endsWith('/training/views.ts') && importer?.startsWith(resolve('src/app')))
      ? '\0vagval-no-training'
      : undefined,
  load: (id) =>
    id === '\0vagval-no-training'
      ? 'export default undefined; export const TrainingPage = undefined; export const trainingTitle = undefined;'
      : undefined,
});

// One page by itself: it may run and draw what stands in it, and fetch nothing.
function policy(page: string): string {
  const inline = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}(?: type="module")?>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`)
      .join(' ');
  return [
    "default-src 'none'",
    `script-src ${inline('script')}`,
    `style-src ${inline('style')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vagval default',
  ].join('; ');
}
