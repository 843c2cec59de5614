import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { oneFilePage } from './page.ts';

// npm run build:fil [-- --out folder/file.html] [-- --notis 'what stands above every page']
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist-fil/vagval.html' }, notis: { type: 'string' } },
});
const page = await oneFilePage(readFileSync('src/index.html', 'utf8'), values.notis);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, page);
const kB = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('sv-SE')} kB`;
console.log(
  `${values.out}: ${kB(Buffer.byteLength(page))}, komprimerad ${kB(gzipSync(page, { level: 9 }).length)}. Utbildningen är inte med.`,
);
