import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = new Set(['.html', '.js', '.css', '.json', '.xml', '.svg', '.txt', '.webmanifest']);

/** A file smaller than this (bytes) fits in one packet as it is. */
const smallest = 1024;

// How hard brotli works, of 11. The pages are hundreds, each read by few; what every device fetches is worth the whole effort.
const [pages, others] = [9, 11];

/** What compressing has done: how many files, and how many bytes they are as they are and in each way. */
export interface Compressed {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Writes `.br` and `.gz` beside every text of a built site, as hosts that serve such files look for them. */
export async function compress(dist: string): Promise<Compressed> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(compressFile));
  const sum = (of: (size: Omit<Compressed, 'files'>) => number) => sizes.reduce((all, size) => all + (size ? of(size) : 0), 0);
  return {
    files: sizes.filter(Boolean).length,
    plain: sum(({ plain }) => plain),
    gzip: sum(({ gzip: bytes }) => bytes),
    brotli: sum(({ brotli }) => brotli),
  };
}

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

async function compressFile(file: string): Promise<Omit<Compressed, 'files'> | undefined> {
  const plain = readFileSync(file);
  if (plain.length < smallest) return undefined;
  const [gz, br] = await Promise.all([
    zip(plain, { level: 9 }),
    brotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: extname(file) === '.html' ? pages : others,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  ]);
  writeFileSync(`${file}.gz`, gz);
  writeFileSync(`${file}.br`, br);
  return { plain: plain.length, gzip: gz.length, brotli: br.length };
}
