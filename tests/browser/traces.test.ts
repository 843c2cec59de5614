import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { runsOf } from '../machines/runs.ts';
import { hurry, isOffline, isReady, tap, useBrowser } from './app.ts';
import { serveFaulty } from './faulty-server.ts';
import type { FaultyServer } from './faulty-server.ts';
import { bistand, franvaro, oro, samtycke, sekretess } from '../machines/answers.ts';

// What is left of a run where others can look: in the log of the server, and on the device.

const { newContext } = useBrowser();

// Every run that is listed, not three: `npm run test:strength`.
const isWhole = process.env['VAGVAL_STRENGTH'] === 'hela';

let server: FaultyServer;
beforeAll(async () => void (server = await serveFaulty(inject('dist'))));
afterAll(() => server.close());

/** How long (ms) nothing is asked for when all has been. */
const quiet = 800;

/** The run of one tap, one of the longest, and one for each other first answer. */
function runsOfParents(): readonly Answers[] {
  const all = runsOf(foralder).toSorted((a, b) => b.steps.length - a.steps.length);
  const one = new Map(all.map(({ answers }) => [answers.lage, answers]));
  return [all.at(-1)!.answers, all[0]!.answers, ...one.values()];
}

// The one that ends in three taps, the one that ends in ten, and one for each of the other concerns.
const staff: readonly Answers[] = [{ arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja' }, oro, franvaro, sekretess, samtycke, bistand];
const parents = runsOfParents();

/** A run as it was walked: what was asked for, in order, by the page and by the worker. */
interface Walked {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly worker: boolean;
}

/** Walks a run, and gives what was asked for in order, and what came to the server. */
async function walk(address: string, worker: boolean, way: (walked: Walked) => Promise<void>) {
  const context = await newContext({ baseURL: server.base, serviceWorkers: worker ? 'allow' : 'block' });
  const asked: string[] = [];
  context.on('request', (request) => {
    const path = request.url().replace(server.base, '');
    // The browser asks for it itself, when it has time.
    if (path !== '/ikon.svg') asked.push(path);
  });
  const from = server.log.length;
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await way({ page, asked, worker });
  await context.close();
  return { asked, logged: server.log.slice(from).toSorted((a, b) => a.localeCompare(b)) };
}

/** Waits until the page and the worker have asked for all they need: what keeps the app comes last. */
async function isAllFetched({ page, asked, worker }: Walked) {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /workbox-window/.test(name)));
  await expect.poll(fetched, { timeout: 30_000 }).toBe(true);
  if (worker) await isOffline(page);
  const latest = Date.now() + 20_000;
  for (let before = -1; before !== asked.length && Date.now() < latest; await page.waitForTimeout(quiet)) before = asked.length;
}

const ended = (page: Page) => page.locator('main article').first().waitFor();

/** When somebody answers, and when the page is loaded anew: once in each. */
const ways: readonly ((walked: Walked, answers: Answers) => Promise<void>)[] = [
  async function inAHurryBeforeTheAppHasCome(walked, answers) {
    const { page } = walked;
    await page.locator('main button[name]').first().waitFor();
    await hurry(page, answers);
    await ended(page);
    await isAllFetched(walked);
    await page.reload();
    await ended(page);
  },
  async function whenAllHasBeenFetched(walked, answers) {
    const { page } = walked;
    await isReady(page);
    await isAllFetched(walked);
    await tap(page, answers);
    await ended(page);
    await page.reload();
    await ended(page);
  },
  async function whileTheRestIsFetchedAndAfterAReload(walked, answers) {
    const { page } = walked;
    const all = Object.entries(answers);
    const half = Math.ceil(all.length / 2);
    await isReady(page);
    await hurry(page, Object.fromEntries(all.slice(0, half)));
    await isAllFetched(walked);
    await page.reload();
    await hurry(page, Object.fromEntries(all.slice(half)));
    await ended(page);
  },
];

describe.each([
  ['staff', '/', staff],
  ['parents', '/foralder/', parents],
] as const)('what a server sees of %s is the same, in the same order, whatever they answer and when', (_who, address, runs) => {
  it.each([
    ['without the worker', false],
    ['with it', true],
  ])('%s', { timeout: 600_000 }, async (_worker, worker) => {
    const chosen = isWhole
      ? runs.flatMap((answers) => ways.map((way) => [answers, way] as const))
      : runs.slice(0, 3).map((answers, at) => [answers, ways[at % ways.length]!] as const);
    const walks = [];
    for (const [answers, way] of chosen)
      walks.push({
        ...(await walk(address, worker, async (walked) => {
          await way(walked, answers);
          await isAllFetched(walked);
        })),
        of: `${way.name} ${JSON.stringify(answers)}`,
      });
    const [first] = walks;
    expect(first!.asked.length).toBeGreaterThan(20);
    for (const { of, asked, logged } of walks) {
      expect([of, asked]).toEqual([of, first!.asked]);
      expect([of, logged]).toEqual([of, first!.logged]);
    }
    expect(first!.asked.filter((path) => !path.startsWith('/'))).toEqual([]);
  });
});
