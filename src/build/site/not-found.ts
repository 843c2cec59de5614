import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Gives an unknown address its page when the built app is served: an old link must never show a blank one. */
export function notFound(): Plugin {
  return {
    name: 'vagval-not-found',
    configurePreviewServer({ config, middlewares }) {
      const dist = resolve(config.root, config.build.outDir);
      // A folder without its slash, and doubled slashes, lead where they were meant to.
      middlewares.use(({ url = '/' }, response, next) => {
        const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(url)!;
        const single = path.replaceAll(/\/{2,}/g, '/');
        const right = !single.endsWith('/') && existsSync(join(dist, single, 'index.html')) ? `${single}/` : single;
        if (right === path) return next();
        response.writeHead(308, { location: right + rest });
        response.end();
      });
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
