import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What befalls the answer to a request; nothing when it is given as it should be. */
export type Fault =
  | 'cut' // the connection is broken off before any answer
  | 'gone' // 404
  | 'most' // nine tenths of the file, and then the connection is broken off
  | 'half' // half of the file, and then the connection is broken off
  | 'half-unseen' // half of the file, in an answer that does not say how long it is
  | 'stalled' // half of the file, and nothing more
  | 'slow' // 32 kB at a time, four times a second
  | 'broken' // a script that throws
  | undefined;

/** A server of built files that keeps a log, and to which faults can be done. */
export interface FaultyServer {
  readonly base: string;
  /** The paths that have been asked for, in order, as a server's log has them. */
  readonly log: readonly string[];
  /** Says what befalls each request from now on, by its path and its number in the log; nothing more befalls any without. */
  readonly fault: (how?: (path: string, number: number) => Fault) => void;
  /** Serves these files from now on. */
  readonly publish: (dist: string) => void;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/atom+xml',
};

/** Serves built files on a free port of this machine, as a host with our headers does. */
export async function serveFaulty(dist: string): Promise<FaultyServer> {
  let files = dist;
  let faultOf: (path: string, number: number) => Fault = () => undefined;
  const log: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    log.push(pathname);
    const fault = faultOf(pathname, log.length - 1);
    if (fault === 'cut') return response.destroy();
    const file = join(files, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = fault !== 'gone' && existsSync(file) && statSync(file).isFile();
    return answer(response, isThere ? file : join(files, '404.html'), isThere ? 200 : 404, fault);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    fault: (how = () => undefined) => (faultOf = how),
    publish: (next) => (files = next),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, file: string, status: number, fault: Fault) {
  const isHashed = /\/(assets|lager)\//.test(file) && status === 200;
  const head = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(fault === 'half-unseen' ? { connection: 'close' } : { 'content-length': statSync(file).size }),
  };
  if (fault === 'broken') {
    response.writeHead(status, { ...head, 'content-length': 25 });
    return void response.end('throw new Error("sönder")');
  }
  response.writeHead(status, head);
  if (!fault || fault === 'gone') return void createReadStream(file).pipe(response);
  const bytes = readFileSync(file);
  if (fault === 'slow') return drip(response, bytes);
  const half = bytes.subarray(0, Math.ceil(bytes.length * (fault === 'most' ? 0.9 : 0.5)));
  if (fault === 'half-unseen') {
    response.useChunkedEncodingByDefault = false;
    return void response.end(half);
  }
  response.write(half);
  // What has come is read before the line goes, as on a line that is no quicker than most.
  if (fault !== 'stalled') setTimeout(() => response.destroy(), 300);
  return undefined;
}

function drip(response: ServerResponse, bytes: Buffer, at = 0): void {
  if (at >= bytes.length || response.destroyed) return void response.end();
  response.write(bytes.subarray(at, at + 32_768));
  setTimeout(() => drip(response, bytes, at + 32_768), 250);
}
