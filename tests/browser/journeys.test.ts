import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import type { OutcomeId } from '../../machines/ids.gen.ts';
import { arrived, button, choosePlace, result, tap, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();

interface Journey {
  readonly answers: Answers;
  readonly outcome: OutcomeId;
  /** The advice beside it, by role, in order. */
  readonly beside: readonly string[];
  /** The home must not be contacted yet. */
  readonly blocked?: boolean;
  /** The first answer that would have changed the advice, and where it leads. */
  readonly otherwise: readonly [question: string, answer: string, outcome: OutcomeId];
}

const oro: Answers = { arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej', 'redan-anmalt': 'nej', narstaende: 'nej', bosatt: 'har', 'mote-lampligt': 'ja' };
const franvaro: Answers = {
  arende: 'franvaro',
  misstanke: 'nej',
  omfattning: '60-79',
  utredd: 'ja',
  'mer-an-franvaro': 'nej',
  vardbehov: 'nej',
  'samtycke-till-insats': 'ja',
  'samtycke-till-delning': 'ja',
  arskurs: 'ak-7',
};
const samtycke: Answers = { arende: 'samtycke', misstanke: 'osaker', 'akut-fara': 'nej', narstaende: 'nej', syfte: 'insats', alder: '15-17', vardnad: 'en', samtyckeslage: 'nej' };
const sekretess: Answers = {
  arende: 'sekretess',
  misstanke: 'ja',
  'akut-fara': 'nej',
  'redan-anmalt': 'ja',
  narstaende: 'ja',
  roll: 'skolpersonal',
  huvudman: 'kommunal',
  mottagare: 'vardnadshavare',
  men: 'ja',
};
const bistand: Answers = { arende: 'service-bistand', misstanke: 'nej', 'soc-utredning': 'nej', vardbehov: 'nej', insatstyp: 'provning', 'familjens-vilja': 'ja' };

const journeys: readonly Journey[] = [
  {
    answers: oro,
    outcome: 'orosanmalan',
    beside: ['darefter anmalningsmote', 'darefter begar-aterkoppling'],
    otherwise: ['narstaende', 'vet-inte', 'orosanmalan-utan-att-forvarna'],
  },
  { answers: franvaro, outcome: 'narvarostod', beside: ['parallellt skolans-stod'], otherwise: ['samtycke-till-delning', 'ej-fragat', 'inhamta-samtycke'] },
  { answers: samtycke, outcome: 'eget-samtycke', beside: ['forst konsultera'], otherwise: ['samtyckeslage', 'aterkallat', 'sluta-dela'] },
  {
    answers: sekretess,
    outcome: 'skydda-uppgiften',
    beside: ['forst stam-av-med-socialtjansten', 'parallellt komplettera-anmalan'],
    blocked: true,
    otherwise: ['men', 'vet-inte', 'konsultera'],
  },
  { answers: bistand, outcome: 'ansok', beside: [], otherwise: ['familjens-vilja', 'ej-fragat', 'motivera'] },
];

describe.each(journeys)('$answers.arende', ({ answers, outcome, beside, blocked = false, otherwise: [question, answer, elsewhere] }) => {
  const run = async (): Promise<Page> => {
    const page = await newPage();
    await visit(page);
    await tap(page, answers);
    await result(page, outcome).waitFor();
    return page;
  };

  it(`leads to ${outcome}, told in the promised order with the right advice beside it`, async () => {
    const page = await run();
    await page.locator('article .local').waitFor();
    const order = ['.signpost h1', '.signpost dl', '.steps', ...(beside.length > 0 ? ['.beside'] : []), '.timeline', '.say', '.why', '.why + .why', '.local', '.about'];
    expect(await partsInOrder(page, order)).toEqual(order);
    expect(await page.locator('.signpost dd').allInnerTexts()).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
    expect(await page.locator('.why h2').allInnerTexts()).toEqual([ui('resultat.varfor'), ui('resultat.andrat')]);
    expect(await page.locator('.why').first().locator('a.lagrum').count()).toBeGreaterThan(0);
    expect(await page.locator('.about').innerText()).toMatch(/Text \d+\.\d+\.\d+, gäller från .*Granskad \d+ .*Innehåll \d{4}/s);
    await page.locator('.about .sources summary').click();
    expect(await page.locator('.about .sources li').first().isVisible()).toBe(true);

    const shown = await page.locator('.beside > ul > li').evaluateAll((pieces) => pieces.map(({ className, id }) => `${className} ${id.replace('rad-', '')}`));
    expect(shown).toEqual(beside);
    expect(await page.getByText(ui('resultat.sparr-rubrik')).count()).toBe(blocked ? 1 : 0);
    if (!blocked) expect(await page.locator('.hold').count()).toBe(0);
  });

  it('says what would have changed it, and changes it', async () => {
    const page = await run();
    const changes = page.locator('.why + .why li');
    expect(await changes.count()).toBeGreaterThan(0);
    expect(await changes.count()).toBeLessThanOrEqual(3);
    await changes.first().getByRole('button').click();
    await button(page, question, answer).click();
    await result(page, elsewhere).waitFor();
  });
});

it('promises no fewer questions than there are', async () => {
  const page = await newPage();
  await visit(page);
  const left: number[] = [];
  for (const [question, answer] of Object.entries(franvaro)) {
    if (question !== 'arende') left.push(Number(/högst (\d+) fråg/.exec(await page.locator('.question .count').innerText())?.[1] ?? 0));
    await button(page, question, answer).click();
  }
  expect(left.every((count, index) => count >= left.length - 1 - index)).toBe(true);
  expect(left.toSorted((a, b) => b - a)).toEqual(left);
  expect(left.at(-1)).toBe(0);
});

it('keeps the later answers that still hold when one is changed, and drops the others for good', async () => {
  const page = await newPage();
  await visit(page);
  await tap(page, franvaro);
  const change = async (name: string) => {
    await page.getByText(ui('stig.rubrik')).click();
    await page.getByRole('navigation', { name: ui('stig.rubrik') }).getByRole('button', { name: new RegExp(name) }).click();
  };
  await change('omfattning|borta');
  await button(page, 'omfattning', '20-49').click();
  await result(page, 'narvarostod').waitFor();

  await change('tredd|tredning');
  await button(page, 'utredd', 'nej').click();
  await result(page, 'franvaroutredning').waitFor();
  await change('tredd|tredning');
  await button(page, 'utredd', 'ja').click();
  await arrived(page, 'mer-an-franvaro');
});

it('goes back with its own button, question by question, to the start', async () => {
  const page = await newPage();
  await visit(page);
  const { arskurs: _last, ...most } = franvaro;
  await tap(page, most);
  for (const question of Object.keys(most).toReversed()) {
    await page.getByRole('button', { name: ui('nav.tillbaka') }).click();
    await arrived(page, question as keyof Answers);
  }
});

it('shows what there is in the chosen municipality', async () => {
  const page = await newPage();
  await visit(page);
  await choosePlace(page, 'Farsta');
  await tap(page, franvaro);
  await page.locator('.local h3').first().waitFor();
  expect(await page.locator('.local h2').innerText()).toContain('Stockholm · Farsta');
});

const partsInOrder = (page: Page, selectors: readonly string[]) =>
  page.locator('article').evaluate(
    (article, wanted) =>
      wanted
        .flatMap((selector) => article.querySelector(selector) ?? [])
        .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
        .map((part) => wanted.find((selector) => article.querySelector(selector) === part)!),
    selectors,
  );
