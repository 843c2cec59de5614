import type { Browser, Page } from 'playwright';
import { until, visit } from './browser.ts';
import { slow4g } from './pages.ts';
import { serve } from './server.ts';

/** Times from the finger on an answer to what comes next painted (ms). */
export interface Taps {
  /** To the next question, tapped while reading goes on. */
  readonly questions: readonly number[];
  /** To the second question, tapped the moment the start answers to taps. */
  readonly first: readonly number[];
  /** To the road. */
  readonly roads: readonly number[];
}

/**
 * Two runs that between them pass the gate, a change of section and two roads, as what is answered whichever question is asked: an older
 * build may ask others, in another order.
 */
const runs: readonly Readonly<Record<string, string>>[] = [
  {
    arende: 'franvaro',
    misstanke: 'nej',
    skolform: 'grundskola',
    omfattning: '60-79',
    utredd: 'ja',
    'mer-an-franvaro': 'nej',
    vardbehov: 'nej',
    'samtycke-till-insats': 'ja',
    'samtycke-till-delning': 'ja',
    arskurs: 'ak-9',
  },
  {
    arende: 'oro',
    misstanke: 'ja',
    'akut-fara': 'nej',
    alder: '12-14',
    'redan-anmalt': 'nej',
    narstaende: 'nej',
    'oro-slag': 'annat',
    bosatt: 'har',
    'mote-lampligt': 'ja',
  },
];

/**
 * Answers whole runs on a slow phone, one tap a second, the first as soon as the buttons answer; each build in turn, in alternating order.
 */
export async function measureTaps(browser: Browser, dists: readonly string[], rounds: number, cpu: number): Promise<readonly Taps[]> {
  const builds = await Promise.all(
    dists.map(async (dist) => ({
      served: await serve(dist),
      taps: { questions: [] as number[], first: [] as number[], roads: [] as number[] },
    })),
  );
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const run of runs)
        for (const { served, taps } of round % 2 ? builds.toReversed() : builds) await answer(browser, served.origin, cpu, run, taps);
  } finally {
    for (const { served } of builds) served.close();
  }
  return builds.map(({ taps }) => taps);
}

async function answer(
  browser: Browser,
  origin: string,
  cpu: number,
  run: (typeof runs)[number],
  taps: { readonly [Kind in keyof Taps]: number[] },
) {
  const { page, close } = await visit(browser, { cpu, line: slow4g });
  try {
    await page.goto(origin);
    await until(page, ({ ready }) => ready > 0);
    const times: number[] = [];
    for (let asked = await questionAsked(page); asked !== undefined; asked = await questionAsked(page)) {
      const wanted = run[asked];
      if (wanted === undefined) throw new Error(`The build asks ${asked}, which no run of the benchmark answers: answer it in taps.ts.`);
      await page.locator(`button[name="${asked}"][value="${wanted}"]`).tap();
      const { taps: so } = await until(page, ({ taps: soFar }) => soFar.length > times.length);
      times.push(so[times.length]!);
      await page.waitForTimeout(1000);
    }
    taps.first.push(times[0]!);
    taps.questions.push(...times.slice(1, -1));
    taps.roads.push(times.at(-1)!);
  } finally {
    await close();
  }
}

/** The question on the screen, or none when the road has come. */
const questionAsked = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLButtonElement>('button.card[name], button.answer[name]')?.name);
