import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that the worker keeps on every device: its address from where the site begins, and what tells its versions apart. */
export interface Kept {
  readonly url: string;
  readonly revision: string;
}

/**
 * The files that the worker of a built site keeps, out of its `sw.js`. An entry may carry more than its address and its revision (the mark
 * that the browser holds the file to); one that cannot be read stops the count, since every figure would be too low without a word.
 */
export function keptBy(worker: string): readonly Kept[] {
  const found = [...worker.matchAll(/\{\s*"?url"?:\s*"([^"]+)",\s*"?revision"?:\s*(?:"([^"]*)"|null)\s*(?:,[^{}]*)?\}/g)];
  const named = worker.match(/\burl"?:\s*"/g)?.length ?? 0;
  if (found.length === 0 || found.length !== named)
    throw new Error(`sw.js nämner ${named} filer, men ${found.length} gick att läsa. Rätta hur de läses i spread.ts.`);
  return found.map(([, url, revision = '']) => ({ url: url!, revision }));
}

/** What a device that has one version fetches for the next: the files that it does not have already. */
export const fetchedFor = (next: readonly Kept[], before: readonly Kept[]): readonly Kept[] =>
  next.filter(({ url, revision }) => !before.some((old) => old.url === url && old.revision === revision));

/** Bytes of a text or another file of a built site as it travels: compressed with brotli where that makes it smaller. */
export function travelling(dist: string, file: string): number {
  const plain = readFileSync(join(dist, file));
  if (/\.(?:woff2|png)$/.test(file)) return plain.length;
  return Math.min(plain.length, brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
}

/** What a site costs to spread (bytes as they travel). */
export interface Spread {
  /** All that the first visit fetches: the page, what it shows, and the copy for use without network. */
  readonly first: number;
  /** The copy for use without network alone, and its files. */
  readonly kept: number;
  readonly files: number;
  /** What a device fetches when one text has changed, with the worker that says so; and the files, largest first. */
  readonly update: number;
  readonly changed: readonly (readonly [file: string, bytes: number])[];
  /** What asking costs a device when nothing has changed: nothing but headers, for a host that answers 304; else the worker. */
  readonly asked: number;
}

/** Compares two builds: one, and the same with one text changed. */
export function spreadOf(dist: string, next: string): Spread {
  const worker = (folder: string) => readFileSync(join(folder, 'sw.js'), 'utf8');
  const [before, after] = [keptBy(worker(dist)), keptBy(worker(next))];
  const library = /workbox-[\w-]+(?=["'.])/.exec(worker(next))![0];
  const own = travelling(next, 'sw.js');
  const changed = fetchedFor(after, before)
    .map(({ url }) => [url, travelling(next, url)] as const)
    .toSorted(([, a], [, b]) => b - a);
  const kept = after.reduce((sum, { url }) => sum + travelling(next, url), 0);
  return {
    // The page itself comes twice: once to be read, once to be kept.
    first: kept + own + travelling(next, `${library}.js`) + travelling(next, 'index.html'),
    kept,
    files: after.length,
    update: own + changed.reduce((sum, [, bytes]) => sum + bytes, 0),
    changed,
    asked: own,
  };
}
