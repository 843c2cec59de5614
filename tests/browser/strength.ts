import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { result, ui } from './app.ts';
import { oro } from '../machines/answers.ts';
import { tableOf, worst } from './strength-table.ts';
import type { Outcome } from './strength-table.ts';

// What a fault does to a visit, seen from outside, and noted for the table.

/** Every fault, and not some of each kind: `npm run test:strength`, which also writes the table. */
export const isWhole = process.env['VAGVAL_STRENGTH'] === 'hela';

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
    page
      .evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('main button[name]:not([aria-busy])');
        // While a run is coming back the page is hidden, and asks nothing.
        return button?.checkVisibility({ visibilityProperty: true }) ? button.name : '';
      })
      .catch(() => '');
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

/** Writes the table; `whole` when every fault there is has been brought about. */
export function writeTable(whole: boolean): void {
  if (isWhole) writeFileSync(file, tableOf(readFileSync(file, 'utf8'), seen, whole));
}
