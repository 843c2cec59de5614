import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Gives an unknown address its page when the built app is served: an old link must never show a blank one. */
export function notFound(): Plugin {
  return {
    name: 'vagval-not-found',
    configurePreviewServer(server) {
      const page = resolve(server.config.root, server.config.build.outDir, '404.html');
      // After the files themselves have been looked for.
      return () =>
        server.middlewares.use((_request, response) => {
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(page));
        });
    },
  };
}
