import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { until, visit } from './browser.ts';
import { plain } from './plain.ts';
import { serve } from './server.ts';
import { median } from './stats.ts';

/** 1.6 Mbit/s with 150 ms, as slow 4G is commonly put. */
export const slow4g = { latency: 150, bytesPerSecond: 1.6e6 / 8 };

/** The built pages that are held against plain ones. */
export const measured = [
  { name: 'Start', path: '/' },
  { name: 'A road', path: '/vag/orosanmalan/' },
] as const;

/** One page at one processor speed: the app's and the plain one's medians. */
export interface Loaded {
  readonly name: string;
  readonly cpu: number;
  readonly app: Load;
  readonly plain: Load;
  /** The same page of an older build, measured in turn with this one. */
  readonly before?: Load | undefined;
}

/** What loading a page took (ms, and bytes with headers until it was ready). */
export interface Load {
  readonly fcp: number;
  readonly lcp: number;
  readonly ready: number;
  readonly bytes: number;
  /** Time in long tasks beyond their first 50 ms. */
  readonly blocked: number;
}

/** Loads each page, its plain page and an older build's in turn, in alternating order, each time as a first visit. */
export async function measurePages(
  browser: Browser,
  dist: string,
  rounds: number,
  cpus: readonly number[],
  against?: string,
): Promise<readonly Loaded[]> {
  const floors = Object.fromEntries(
    measured.map(({ path }) => [`/plain${path}`, plain(readFileSync(join(dist, path, 'index.html'), 'utf8'))]),
  );
  const paths = measured.map(({ path }) => path);
  const served = await serve(dist, floors, undefined, paths);
  const older = against === undefined ? undefined : await serve(against, {}, undefined, paths);
  const urls = (path: string) => [served.origin + path, `${served.origin}/plain${path}`, ...(older ? [older.origin + path] : [])];
  const runs = measured.flatMap(({ name, path }) =>
    cpus.flatMap((cpu) => urls(path).map((at) => ({ name, cpu, at, loads: [] as Load[] }))),
  );
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const { cpu, at, loads } of round % 2 ? runs.toReversed() : runs) loads.push(await loadOnce(browser, at, cpu));
  } finally {
    served.close();
    older?.close();
  }
  return measured.flatMap(({ name, path }) =>
    cpus.map((cpu) => {
      const [app, floor, before] = urls(path).map((at) => middle(runs.find((run) => run.cpu === cpu && run.at === at)!.loads));
      return { name, cpu, app: app!, plain: floor!, before };
    }),
  );
}

async function loadOnce(browser: Browser, url: string, cpu: number): Promise<Load> {
  const { page, close } = await visit(browser, { cpu, line: slow4g });
  try {
    await page.goto(url);
    const isApp = !url.includes('/plain/');
    await until(page, ({ fcp, lcp, ready }) => fcp > 0 && lcp > 0 && (!isApp || ready > 0));
    // A late font or picture may still give a larger paint.
    await page.waitForTimeout(1000);
    const { fcp, lcp, ready, longTasks } = await until(page, () => true);
    const navigation = await page.evaluate(() => {
      const { domContentLoadedEventEnd, transferSize } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return {
        loaded: domContentLoadedEventEnd,
        size: transferSize,
        resources: resources.map((it) => ({ start: it.startTime, size: it.transferSize })),
      };
    });
    const whenReady = ready || navigation.loaded;
    return {
      fcp,
      lcp,
      ready: whenReady,
      bytes: navigation.resources.filter(({ start }) => start < whenReady).reduce((sum, { size }) => sum + size, navigation.size),
      blocked: longTasks.filter(({ start }) => start < whenReady).reduce((sum, { duration }) => sum + duration - 50, 0),
    };
  } finally {
    await close();
  }
}

const middle = (loads: readonly Load[]): Load => {
  const of = (key: keyof Load) => median(loads.map((load) => load[key]));
  return { fcp: of('fcp'), lcp: of('lcp'), ready: of('ready'), bytes: of('bytes'), blocked: of('blocked') };
};
