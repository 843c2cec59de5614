import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { until, visit } from './browser.ts';
import { fillWithLayers } from './layers.ts';
import { brotlied, serve } from './server.ts';
import { median } from './stats.ts';

/** What a number of local layers costs. */
export interface Scaled {
  readonly layers: number;
  /** index.html and its scripts (bytes). */
  readonly firstLoad: { readonly gzip: number; readonly brotli: number };
  /** The whole build (s). */
  readonly build: number;
  /** From the registration of the service worker to everything stored: bytes sent meanwhile, bytes of the whole first visit, s. */
  readonly offline: { readonly bytes: number; readonly whole: number; readonly seconds: number };
}

const line = { latency: 150, bytesPerSecond: 200_000 };

/** Builds copies of the project with made-up layers, round robin, and stores each for offline use over a slow line. */
export async function measureScaling(browser: Browser, counts: readonly number[], rounds: number): Promise<readonly Scaled[]> {
  const home = mkdtempSync(join(tmpdir(), 'vagval-bench-'));
  try {
    const copies = counts.map((layers) => ({ layers, folder: copyProject(join(home, String(layers)), layers), builds: [] as number[] }));
    for (let round = 0; round < rounds; round += 1)
      for (const { folder, builds } of round % 2 ? copies.toReversed() : copies) builds.push(build(folder));

    const scaled: Scaled[] = [];
    for (const { layers, folder, builds } of copies) {
      const dist = join(folder, 'dist');
      scaled.push({ layers, firstLoad: firstLoad(dist), build: median(builds), offline: await storeOffline(browser, dist, rounds) });
    }
    return scaled;
  } finally {
    rmSync(home, { recursive: true });
  }
}

function copyProject(to: string, layers: number): string {
  for (const part of ['content', 'machines', 'public', 'src', 'vite.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(part, join(to, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
  fillWithLayers(join(to, 'content'), layers);
  return to;
}

/** Builds a project and tells how long it took (s). */
export function build(folder: string): number {
  const start = performance.now();
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (performance.now() - start) / 1000;
}

function firstLoad(dist: string): Scaled['firstLoad'] {
  const html = readFileSync(join(dist, 'index.html'));
  const scripts = [...html.toString().matchAll(/(?:src|rel="modulepreload" crossorigin href)="\.?(\/assets\/[^"]+\.js)"/g)].map(
    ([, path]) => readFileSync(join(dist, path!)),
  );
  const size = (compress: (bytes: Buffer) => Buffer) => [html, ...scripts].reduce((sum, file) => sum + compress(file).length, 0);
  return { gzip: size((file) => gzipSync(file, { level: 9 })), brotli: size(brotlied) };
}

async function storeOffline(browser: Browser, dist: string, rounds: number): Promise<Scaled['offline']> {
  const visits: Scaled['offline'][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const served = await serve(dist, {}, line);
    const { page, close } = await visit(browser, { cpu: 1 });
    try {
      await page.goto(served.origin);
      const { offline } = await until(page, (so) => so.offline > 0, 180_000);
      visits.push({ bytes: served.sent('/sw.js'), whole: served.sent(), seconds: offline / 1000 });
    } finally {
      await close();
      served.close();
    }
  }
  const of = (key: keyof Scaled['offline']) => median(visits.map((it) => it[key]));
  return { bytes: of('bytes'), whole: of('whole'), seconds: of('seconds') };
}
