import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Answers, Flow, PageId } from '../../machines/flow.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { personal } from '../../machines/personal.machine.ts';
import { pagesOf, positionsOf } from '../machines/runs.ts';
import { button, isReady, useBrowser } from './app.ts';

const { newContext } = useBrowser();

/** The most answers on the way to each question: the page is fullest then. */
const longest = (flow: Flow): ReadonlyMap<PageId, Answers> =>
  new Map(
    positionsOf(flow)
      .toSorted((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length)
      .map(({ page, answers }) => [page, answers]),
  );

/** What is wrong with where the answers lie: out of sight with nothing that tells of them, or under a bar when gone to. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect();
    const nav = document.querySelector('.run-nav')!;
    const answers = [...document.querySelectorAll('.question .answer')];
    const found: string[] = [];
    scrollTo({ top: 0, behavior: 'instant' });
    const fold = Math.min(box(nav).top, innerHeight);
    const cut = answers.find((answer) => box(answer).bottom > fold);
    // An answer that the fold cuts says that there is more.
    if (cut && answers.length <= 4 && !(fold - box(cut).top >= 12))
      found.push(`the fold at ${fold} lies between answers: ${answers.map((answer) => Math.round(box(answer).top)).join()}`);
    if (!(box(answers[0]!).top < fold - 24)) found.push('no answer is in sight');
    for (const answer of answers) {
      answer.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, bottom, height } = box(answer);
      for (const y of [top + 2, top + height / 2, bottom - 2])
        if (!answer.contains(document.elementFromPoint(left + 20, y))) found.push(`${answer.textContent.slice(0, 30)} lies under a bar`);
    }
    return found;
  });

it.each([
  ['personal', '/', personal],
  ['foralder', '/foralder/', foralder],
] as const)(
  'at 360 × 640 the answers to every question of %s are in sight or plainly further down, and none under a bar',
  async (flow, path, machine) => {
    const page = await (await newContext({ viewport: { width: 360, height: 640 } })).newPage();
    const begins = machine === personal ? 'arende' : 'lage';
    const asked = [...longest(machine)].filter(([id]) => pagesOf(machine, 'question').includes(id) && id !== begins);
    expect(asked.length).toBe(pagesOf(machine, 'question').length - 1);
    await page.goto('/robots.txt');
    const wrong: string[] = [];
    for (const [id, answers] of asked) {
      const visit = { run: 'r', touched: Date.now(), session: { flow, moves: [{}, answers], at: 1, beside: {}, whereabouts: {} } };
      await page.goto('/robots.txt');
      // A place with teams for some grades, so that every question is asked.
      await page.evaluate(() => localStorage.setItem('vagval-kommun', 'stockholm/sodermalm'));
      await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [`vagval-svar-${flow}`, JSON.stringify(visit)] as const);
      await page.evaluate((address) => history.replaceState({ vagval: { run: 'r', at: 1 } }, '', address), path);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await isReady(page);
      await button(page, id).first().waitFor();
      // The typeface comes when the page is idle, and moves what is under it.
      await page.waitForFunction(() => [...document.fonts].some(({ family, status }) => family === 'Atkinson' && status === 'loaded'));
      wrong.push(...(await faults(page)).map((fault) => `${id}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  },
  180_000,
);
