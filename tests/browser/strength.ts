import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { result, ui } from './app.ts';
import { oro } from '../machines/answers.ts';

// What a fault does to a visit, seen from outside, and the table that it is written in.

/** Every fault, and not some of each kind: `npm run test:strength`, which also writes the table. */
export const isWhole = process.env['VAGVAL_STRENGTH'] === 'hela';

/** What was seen of one fault: each a set, where a fault was brought about in several places. */
export interface Outcome {
  /** What is on the screen while the fault lasts. */
  readonly during: string;
  /** What becomes of the run. */
  readonly run: string;
  /** How the reader comes to the road when the fault is over. */
  readonly after: string;
}

/** A visit that is on its way to a road. */
export interface Visit {
  readonly page: Page;
  /** Goes on as far as the page lets it; true when the road is on the screen. */
  readonly goOn: (patience?: number) => Promise<boolean>;
  /** True when a question has been asked again though it was answered. */
  readonly isBegunAnew: () => boolean;
}

const answers: Readonly<Record<string, string>> = oro;
/** The road that the visits lead to. */
export const road = 'orosanmalan';

/** A visit that answers what it is asked, and has answered these. */
export function visitOn(page: Page, before: Answers = {}): Visit {
  const passed = new Set<string>(Object.keys(before));
  let last = '';
  let anew = false;
  const asked = () =>
    page.evaluate(() => document.querySelector<HTMLButtonElement>('main button[name]:not([aria-busy])')?.name ?? '').catch(() => '');
  return {
    page,
    isBegunAnew: () => anew,
    goOn: async (patience = 5000) => {
      let tapped = '';
      for (let latest = Date.now() + patience; Date.now() < latest; await page.waitForTimeout(40)) {
        if (await result(page, road).isVisible()) return true;
        // A run that the tab remembers is offered by the start.
        if (await page.locator('main .resume').isVisible())
          await page
            .locator('main .resume')
            .click({ timeout: 3000 })
            .catch(() => undefined);
        const name = await asked();
        if (name && name !== last) {
          if (passed.has(name)) anew = true;
          if (last) passed.add(last);
          last = name;
          latest = Date.now() + patience;
        }
        if (!name || name === tapped || !answers[name]) continue;
        const taken = await page
          .locator(`main button[name="${name}"][value="${answers[name]}"]`)
          .click({ timeout: 3000 })
          .then(
            () => true,
            () => false,
          );
        if (taken) tapped = name;
      }
      return false;
    },
  };
}

/** What is on the screen, held to have 112 on it where it is ours. */
export async function shown(page: Page): Promise<string> {
  if ((await page.locator('#root').count()) === 0) return 'the browser’s own page';
  expect(await page.locator('a[href="tel:112"]').first().isVisible(), '112 on the screen').toBe(true);
  if (await result(page, road).isVisible()) return 'the road';
  const says: readonly (readonly [string, string])[] = [
    ['#sent', 'says that the rest does not come, with links to all roads'],
    ['main [role="alert"]', 'says that something is wrong, with ways on'],
  ];
  for (const [part, words] of says) if (await page.locator(part).first().isVisible()) return words;
  if (await page.getByRole('button', { name: ui('fraga.forsok') }).isVisible())
    return 'says what could not be fetched, and asks for it again';
  if (await page.locator('main button[name]').first().isVisible()) return 'the question';
  if (await page.locator('main h1').first().isVisible()) return 'words to read';
  return '112 alone';
}

/** How the visit comes to its road when the fault is over: by itself, with a tap that the page offers, or loaded anew. */
export async function recovery(visit: Visit, patience = 9000): Promise<Pick<Outcome, 'run' | 'after'>> {
  const { page } = visit;
  const offered = page
    .getByRole('button', { name: ui('fraga.forsok') })
    .or(page.getByRole('button', { name: ui('fel.ladda') }))
    .or(page.locator('#sent a[href="?"]'))
    .filter({ visible: true });
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['by itself', async () => undefined],
    ['with a tap that the page offers', () => offered.first().click({ timeout: 500 })],
    ['when the page is loaded anew', () => page.reload({ waitUntil: 'commit' })],
  ];
  for (const [after, act] of ways) {
    const acted = await act().then(
      () => true,
      () => false,
    );
    if (acted && (await visit.goOn(after === 'by itself' ? patience : 16_000)))
      return { run: visit.isBegunAnew() ? 'begun anew' : 'kept', after };
  }
  throw new Error(`the road never came: ${await shown(page)}`);
}

const file = new URL('strength.md', import.meta.url);
const seen = new Map<string, Outcome[]>();
const cells = (outcomes: readonly Outcome[], key: keyof Outcome) => [...new Set(outcomes.map((outcome) => outcome[key]))].toSorted();
const lineOf = (fault: string, outcomes: readonly Outcome[]) =>
  `| ${[fault, ...(['during', 'run', 'after'] as const).map((key) => cells(outcomes, key).join('; or '))].join(' | ')} |`;

// From best to worst: how fast a machine is decides some of it, and may never make it worse.
const ranks = [
  'kept',
  'begun anew, and says so',
  'begun anew',
  'by itself',
  'with a tap that the page offers',
  'when the page is loaded anew',
];
const worst = (cell: string) => Math.max(...cell.split('; or ').map((one) => ranks.indexOf(one)));

/** Notes what was seen of a fault; where only some of each kind are brought about, it may be no worse than in the table. */
export function note(fault: string, outcome: Outcome): void {
  seen.set(fault, [...(seen.get(fault) ?? []), outcome]);
  if (isWhole) return;
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`| ${fault} |`));
  expect(line, fault).toBeDefined();
  const [, , run, after] = line!.replace(/^\| | \|$/g, '').split(' | ');
  expect(worst(outcome.run), `${fault}: the run is ${outcome.run}`).toBeLessThanOrEqual(worst(run!));
  expect(worst(outcome.after), `${fault}: the road comes ${outcome.after}`).toBeLessThanOrEqual(worst(after!));
}

/** Writes the table: what has been seen now, and the lines of what has not been brought about this time. */
export function writeTable(): void {
  if (!isWhole) return;
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith('| Fault |'))
    : [];
  const now = new Map([...seen].map(([fault, outcomes]) => [fault, lineOf(fault, outcomes)]));
  const known = new Map([...before.map((line) => [line.split(' | ')[0]!.slice(2), line] as const), ...now]);
  const lines = [...known.values()].toSorted((a, b) => a.localeCompare(b));
  writeFileSync(
    file,
    `# Faults, and what they do

Written by \`npm run test:strength\`, which brings each of them about in Chromium; \`npm test\` brings about some of each kind and holds them to this
table. In every one 112 is on the screen, but where nothing of the site has come. A visit answers seven questions on its way to a road.

| Fault | On the screen while it lasts | The run | When it is over, the road comes |
| --- | --- | --- | --- |
${lines.join('\n')}
`,
  );
}
