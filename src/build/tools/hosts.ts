import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of this name on the path or where Debian keeps servers. */
const find = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The nginx to test with; nothing when there is none. */
export const findNginx = (): string | undefined => find('nginx');

/** The Caddy to test with; nothing when there is none. */
export const findCaddy = (): string | undefined => find('caddy');

/** The module with which nginx serves what is compressed with brotli beforehand; nothing when there is none. */
export const findBrotliModule = (): string | undefined =>
  ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules']
    .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
    .find((path) => existsSync(path));

/** The Debian packages that bring all three. */
export const hostPackages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'] as const;
