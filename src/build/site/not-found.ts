import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Gives an unknown address its page when the built app is served: an old link must never show a blank one. */
export function notFound(): Plugin {
  return {
    name: 'vagval-not-found',
    configurePreviewServer({ config, middlewares }) {
      const dist = resolve(config.root, config.build.outDir);
      // After the files have been looked for, but before Vite puts pages to folders: so we ask whether there is one.
      return () =>
        middlewares.use(({ url = '/' }, response, next) => {
          const path = url.replace(/[?#].*$/, '');
          if ([path, `${path}/index.html`].some((file) => file.endsWith('.html') && existsSync(join(dist, file)))) return next();
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(dist, '404.html')));
        });
    },
  };
}
