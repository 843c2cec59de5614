import type { Browser, Page } from 'playwright';
import { noted, until, visit } from '../browser.ts';
import { slow4g } from '../pages.ts';
import type { Served } from '../server.ts';
import { median } from '../stats.ts';

/** One of those that are measured side by side. */
export interface Contender {
  readonly name: string;
  readonly served: Served;
  /** Selects the title of the question or road that is shown. */
  readonly heading: string;
  /** Selects what is tapped to give an answer. */
  readonly answer: (question: string, answer: string) => string;
  /** Selects what is tapped after the answer to come on, where answering is not enough. */
  readonly next?: string;
  /** It says itself when it answers to taps (`window.vagvalEarly` or `vagvalReady`); a plain page does when it is there. */
  readonly saysReady: boolean;
  /** Each page is a document of its own. */
  readonly isPages: boolean;
  /** It stores itself for use without a network. */
  readonly stores: boolean;
}

/** What was measured of a contender at one processor speed: medians (ms, bytes), and every repeat visit without a network. */
export interface Measured {
  readonly name: string;
  readonly cpu: number;
  /** With headers, until a tap is answered. */
  readonly bytes: number;
  readonly fcp: number;
  readonly lcp: number;
  /** Until the first question is painted and a tap on it is answered. */
  readonly ready: number;
  /** From a tap to the next question painted: the first, tapped at once, and those after it. */
  readonly first: number;
  readonly question: number;
  readonly road: number;
  /** Script heap at the road, after rubbish is collected (bytes). */
  readonly heap: number;
  /** Taps that led nowhere within ten seconds, and all taps. */
  readonly lost: number;
  readonly taps: number;
  /** Until a tap is answered on a repeat visit without a network; undefined where the page does not come. */
  readonly offline: number | undefined;
}

/** A run through the questions on absence that asks the same of all, whether a municipality is chosen or not. Ends in `narvarostod`. */
export const tapped = [
  ['arende', 'franvaro'],
  ['misstanke', 'nej'],
  ['skolform', 'gymnasiet'],
  ['myndig', 'nej'],
  ['omfattning', '60-79'],
  ['utredd', 'ja'],
  ['mer-an-franvaro', 'nej'],
  ['vardbehov', 'nej'],
  ['samtycke-till-insats', 'ja'],
  ['samtycke-till-delning', 'ja'],
] as const;

interface Round {
  readonly bytes: number[];
  readonly fcp: number[];
  readonly lcp: number[];
  readonly ready: number[];
  readonly first: number[];
  readonly question: number[];
  readonly road: number[];
  readonly heap: number[];
  readonly lost: string[];
  readonly offline: (number | undefined)[];
}

/** Measures all contenders at each processor speed, round by round in turn, in alternating order. */
export async function measureContenders(
  browser: Browser,
  contenders: readonly Contender[],
  rounds: number,
  cpus: readonly number[],
): Promise<readonly Measured[]> {
  const runs = cpus.flatMap((cpu) =>
    contenders.map((contender) => ({
      contender,
      cpu,
      seen: { bytes: [], fcp: [], lcp: [], ready: [], first: [], question: [], road: [], heap: [], lost: [], offline: [] } as Round,
    })),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const { contender, cpu, seen } of round % 2 ? runs.toReversed() : runs) {
      await load(browser, contender, cpu, seen);
      await walk(browser, contender, cpu, seen);
      seen.offline.push(await comeBack(browser, contender, cpu));
    }
  return runs.map(({ contender, cpu, seen }) => {
    const came = seen.offline.filter((time) => time !== undefined);
    return {
      name: contender.name,
      cpu,
      bytes: median(seen.bytes),
      fcp: median(seen.fcp),
      lcp: median(seen.lcp),
      ready: median(seen.ready),
      first: median(seen.first),
      question: median(seen.question),
      road: median(seen.road),
      heap: median(seen.heap),
      lost: seen.lost.length,
      taps: seen.first.length + seen.question.length + seen.road.length + seen.lost.length,
      offline: came.length === seen.offline.length ? median(came) : undefined,
    };
  });
}

const open = async (browser: Browser, { heading }: Contender, cpu: number, line: typeof slow4g | undefined) => {
  const visited = await visit(browser, { cpu, ...(line && { line }) }, heading);
  await visited.page.addInitScript(noteAcross);
  return visited;
};

const whenReady = async (page: Page, { saysReady }: Contender): Promise<number> => {
  const { fcp, ready } = await until(page, (so) => so.fcp > 0 && (!saysReady || so.ready > 0));
  const loaded = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive);
  // Nobody taps what is not painted.
  return Math.max(fcp, ready || loaded);
};

async function load(browser: Browser, contender: Contender, cpu: number, seen: Round) {
  const { page, close } = await open(browser, contender, cpu, slow4g);
  try {
    await page.goto(contender.served.origin);
    const ready = await whenReady(page, contender);
    // A late font or picture may still give a larger paint.
    await page.waitForTimeout(1000);
    const { fcp, lcp } = await until(page, (so) => so.lcp > 0);
    seen.fcp.push(fcp);
    seen.lcp.push(lcp);
    seen.ready.push(ready);
    seen.bytes.push(
      await page.evaluate((until) => {
        const timings = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        return (timings as PerformanceResourceTiming[])
          .filter(({ startTime }) => startTime < until)
          .reduce((sum, { transferSize }) => sum + transferSize, 0);
      }, ready),
    );
  } finally {
    await close();
  }
}

async function walk(browser: Browser, contender: Contender, cpu: number, seen: Round) {
  const { page, cdp, close } = await open(browser, contender, cpu, slow4g);
  try {
    await page.goto(contender.served.origin);
    await whenReady(page, contender);
    for (const [index, [question, answer]] of tapped.entries()) {
      const target = page.locator(contender.answer(question, answer));
      const address = page.url();
      await target.tap();
      if (contender.next !== undefined) {
        // The answer is given first, at leisure: only the way on is counted.
        await page.waitForTimeout(500);
        await page.locator(contender.next).tap();
      }
      if (contender.isPages) await page.waitForURL((url) => url.href !== address, { waitUntil: 'commit' });
      const enough = contender.isPages ? 0 : index;
      const { taps } = await until(page, (so) => so.taps.length > enough, 10_000).catch(() => noted(page));
      if (taps.length <= enough) {
        // What a tap was lost on is to be seen, not measured again until it goes well.
        seen.lost.push(question);
        console.error(`${contender.name}, ${cpu}×: the tap on ${question} led nowhere.`);
        return;
      }
      const into = index === 0 ? seen.first : index === tapped.length - 1 ? seen.road : seen.question;
      into.push(taps.at(-1)!);
      await page.waitForTimeout(1000);
    }
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
    seen.heap.push(usedSize);
  } finally {
    await close();
  }
}

/** A first visit on a good line until all is stored, and then one without a network. Undefined when nothing comes. */
async function comeBack(browser: Browser, contender: Contender, cpu: number): Promise<number | undefined> {
  const { page, close } = await open(browser, contender, cpu, undefined);
  try {
    await page.goto(contender.served.origin);
    await whenReady(page, contender);
    if (contender.stores) await until(page, (so) => so.offline > 0);
    await page.waitForTimeout(500);
    contender.served.cutOff(true);
    try {
      await page.goto(contender.served.origin);
    } catch {
      return undefined;
    }
    return await whenReady(page, contender);
  } finally {
    contender.served.cutOff(false);
    await close();
  }
}

// Runs in the page before anything of its own. A tap that leads to another document is counted there, until its first paint.
/* oxlint-disable unicorn/consistent-function-scoping */
function noteAcross() {
  const home = window as unknown as { noted: { taps: number[] } };
  const began = Number(/^tap:(.*)$/.exec(window.name)?.[1]);
  window.name = '';
  if (began)
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') home.noted.taps.push(performance.timeOrigin + startTime - began);
    }).observe({ type: 'paint', buffered: true });
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      window.name = `tap:${performance.timeOrigin + timeStamp}`;
    },
    { capture: true },
  );
}
