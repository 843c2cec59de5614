import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { arrived, button, choosePlace, expectReadable, isReady, tap, ui, useBrowser, visit } from './app.ts';

const { newPage, newContext } = useBrowser();
const answers: Answers = { arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej' };
const question = 'alder';

describe('memory that cannot be used', () => {
  it.each([
    ['blocked', denied],
    ['full', full],
  ])('does not stop a run when it is %s', async (_how, breakMemory) => {
    const context = await newContext();
    await context.addInitScript(breakMemory);
    const page = await context.newPage();
    await visit(page);
    await choosePlace(page, 'Stockholm');
    await tap(page, answers);
    await arrived(page, question);
    await page.goBack();
    await arrived(page, 'akut-fara');
  });

  it('that is from an older version shows as much of the run as still holds', async () => {
    const page = await newPage();
    const session = {
      flow: 'personal',
      moves: [{}, { arende: 'oro', misstanke: 'ja', 'gammal-fraga': 'ja', 'akut-fara': 'kanske' }],
      whereabouts: { home: 'gammal', school: 'gammal', homeMunicipality: 'gammal' },
      at: 1,
      gammalt: true,
    };
    await remember(page, session);
    await page.getByRole('button', { name: ui('start.fortsatt') }).click();
    await arrived(page, 'akut-fara');
    await tap(page, { 'akut-fara': 'nej', alder: '12-14', 'redan-anmalt': 'nej', narstaende: 'nej', 'oro-slag': 'annat' });
    await arrived(page, 'orosanmalan');
    await expectReadable(page, 500);
  });

  it('still gives a start that works, whatever junk it holds', { timeout: 180_000 }, async () => {
    const page = await newPage();
    // Puts the junk there before the app looks; the name of a window outlives its page.
    await page.addInitScript(() => window.name && sessionStorage.setItem('vagval-svar-personal', window.name));
    await visit(page);
    const broken: string[] = [];
    for (const text of junk)
      for (const mark of [null, { vagval: { run: 'r', at: 1 } }]) {
        // On a history entry that may claim to be a move of it.
        await page.evaluate(
          ([kept, state]) => {
            window.name = kept;
            history.replaceState(state, '');
          },
          [text, mark] as const,
        );
        await page.reload();
        await isReady(page);
        const works = mark ? page.locator('button[name]').first().waitFor({ timeout: 5000 }) : startWorks(page);
        await works.catch(() => broken.push(text));
      }
    expect(broken).toEqual([]);
  });
});

/** Opens the start with a visit that some version has left in the tab, and a place that is no more on the device. */
async function remember(page: Page, session: object) {
  await page.addInitScript((visit) => {
    localStorage.setItem('vagval-kommun', 'gammal/gammalt');
    if (sessionStorage.length === 0) sessionStorage.setItem('vagval-svar-personal', visit);
  }, visitWith(session));
  await visit(page);
}

function denied() {
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
}

function full() {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

async function startWorks(page: Page) {
  await button(page, 'arende', 'oro').click({ timeout: 5000 });
  await button(page, 'misstanke').first().waitFor({ timeout: 5000 });
}

const now = Date.now();
const visitWith = (session: object, touched: unknown = now) =>
  JSON.stringify({ run: 'r', session: { flow: 'personal', moves: [{}, {}], at: 1, whereabouts: {}, ...session }, touched });
const junk = [
  '{"run":1}',
  '[]',
  'null',
  '7',
  '""',
  '{"run":"r","session":{"flow":"personal","mov',
  visitWith({ moves: [] }),
  visitWith({ moves: [{}, null] }),
  visitWith({ moves: [{}, 'oro'] }),
  visitWith({ moves: [{}, []] }),
  visitWith({ moves: [{}, { arende: 'finns-inte', okand: 'ja' }] }),
  visitWith({ moves: [{}, { arende: ['oro'] }] }),
  visitWith({ moves: [{}, { arende: 'toString' }] }),
  visitWith({ moves: [{}, { toString: 'ja', constructor: 'ja', arende: 'oro' }] }),
  visitWith({ moves: [{ arende: 'oro' }], at: 0 }),
  visitWith({ moves: [{}], at: 'length' }),
  visitWith({ at: 1.5 }),
  visitWith({ at: -1 }),
  visitWith({ flow: 'okand' }),
  visitWith({ flow: '__proto__' }),
  visitWith({ whereabouts: null }),
  visitWith({ whereabouts: [] }),
  visitWith({ whereabouts: { home: 'mars', school: 7, homeMunicipality: ['x'] } }),
  visitWith({ moves: [{}, { arende: 'oro' }] }, -1e300),
  visitWith({ moves: [{}, { arende: 'oro' }] }, 1e300),
  visitWith({}).replace('[{},{}]', '[{},{"__proto__":{"arende":"oro"}}]'),
  `{"__proto__":${visitWith({ moves: [{}, { arende: 'oro' }] })}}`,
];
