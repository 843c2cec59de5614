import { compress } from './compress.ts';

// npm run build:packat [folder]
const dist = process.argv[2] ?? 'dist';
const started = Date.now();
const { files, plain, gzip, brotli } = await compress(dist);
const kB = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('sv-SE')} kB`;
console.log(
  `${files} filer i ${dist}: ${kB(plain)}, gzip ${kB(gzip)}, brotli ${kB(brotli)} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
);
