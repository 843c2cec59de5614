import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A slow line, made in the server so that it also holds for what a service worker fetches. */
export interface Line {
  /** Before each answer (ms). */
  readonly latency: number;
  readonly bytesPerSecond: number;
}

/** A running server. */
export interface Served {
  readonly origin: string;
  /** The bytes of answers sent so far, or since a path was first asked for. */
  readonly sent: (since?: string) => number;
  /** While it is cut off, every connection is broken: there is no network. */
  readonly cutOff: (isOff: boolean) => void;
  readonly close: () => void;
}

interface Stored {
  readonly type: string;
  readonly immutable: boolean;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const alreadyCompressed = new Set(['.woff2', '.png']);

/**
 * Serves `folder`, and `extra` pages by path. Scripts, styles and data are compressed at the start: doing so later would be measured as the
 * page's. Of the pages, of which there are hundreds, only those in `pages` are.
 */
export async function serve(
  folder: string,
  extra: Readonly<Record<string, string>> = {},
  line?: Line,
  pages: readonly string[] = ['/'],
): Promise<Served> {
  return serveStored(filesIn(folder, extra, pages), line);
}

/** Serves pages by path, and nothing else. */
export const servePages = (pages: ReadonlyMap<string, string>): Promise<Served> =>
  serveStored(new Map([...pages].map(([path, html]) => [`${path}index.html`, store('index.html', Buffer.from(html))])));

function filesIn(folder: string, extra: Readonly<Record<string, string>>, pages: readonly string[]): ReadonlyMap<string, Stored> {
  const asked = new Set([...pages.map((path) => `${path}index.html`.slice(1)), 'app.html', 'kalender/index.html']);
  const stored = new Map<string, Stored>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (statSync(join(folder, file)).isFile() && (!file.endsWith('.html') || asked.has(file)))
      stored.set(`/${file}`, store(file, readFileSync(join(folder, file))));
  for (const [path, html] of Object.entries(extra)) stored.set(`${path}index.html`, store('index.html', Buffer.from(html)));
  return stored;
}

async function serveStored(stored: ReadonlyMap<string, Stored>, line?: Line): Promise<Served> {
  let sent = 0;
  let freeAt = 0;
  const sentBefore = new Map<string, number>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!sentBefore.has(path)) sentBefore.set(path, sent);
    const found = stored.get(path.endsWith('/') ? `${path}index.html` : path);
    if (line) await sleep(line.latency);
    if (!found) return response.writeHead(404).end();
    const [coding, body] = pick(found, request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': body.length,
      'cache-control': found.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(coding && { 'content-encoding': coding }),
    });
    sent += body.length;
    if (!line) return response.end(body);
    // One line for all: pieces queue after each other, whichever answer they belong to.
    for (let at = 0; at < body.length; at += 4096) {
      const piece = body.subarray(at, at + 4096);
      freeAt = Math.max(freeAt, performance.now()) + (piece.length / line.bytesPerSecond) * 1000;
      await sleep(freeAt - performance.now());
      response.write(piece);
    }
    return response.end();
  };

  let isOff = false;
  const server = createServer((request, response) => {
    if (isOff) request.socket.destroy();
    else void answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: (since) => sent - ((since && sentBefore.get(since)) || 0),
    cutOff: (off) => {
      isOff = off;
      if (off) server.closeAllConnections();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function store(file: string, plain: Buffer): Stored {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const hashed = /^(assets|lager)\//.test(file);
  if (alreadyCompressed.has(extname(file))) return { type, immutable: hashed, plain, gzip: plain, brotli: plain };
  return { type, immutable: hashed, plain, gzip: gzipped(plain), brotli: brotlied(plain) };
}

function pick({ plain, gzip, brotli }: Stored, accepted: string): readonly [string | undefined, Buffer] {
  if (brotli !== plain && /\bbr\b/.test(accepted)) return ['br', brotli];
  return gzip !== plain && /\bgzip\b/.test(accepted) ? ['gzip', gzip] : [undefined, plain];
}

const gzipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 });

/** As a host that compresses beforehand sends it. */
export const brotlied = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
