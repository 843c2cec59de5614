import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import type { OutcomeId } from '../../machines/ids.gen.ts';
import { button, result, tap, ui, useBrowser, visit } from './app.ts';
import { bistand, franvaro, oro, samtycke, sekretess } from '../machines/answers.ts';

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

const journeys: readonly Journey[] = [
  {
    answers: oro,
    outcome: 'orosanmalan',
    beside: ['darefter anmalningsmote', 'darefter begar-aterkoppling'],
    otherwise: ['narstaende', 'vet-inte', 'orosanmalan-utan-att-forvarna'],
  },
  {
    answers: franvaro,
    outcome: 'narvarostod',
    beside: ['parallellt skolans-stod'],
    otherwise: ['samtycke-till-delning', 'ej-fragat', 'inhamta-samtycke'],
  },
  { answers: samtycke, outcome: 'eget-samtycke', beside: ['forst konsultera'], otherwise: ['samtyckeslage', 'eleven-nej', 'motivera'] },
  {
    answers: sekretess,
    outcome: 'skydda-uppgiften',
    beside: ['forst stam-av-med-socialtjansten', 'parallellt komplettera-anmalan'],
    blocked: true,
    otherwise: ['vh-arende', 'elev-over-18', 'myndig-elevs-foralder'],
  },
  { answers: bistand, outcome: 'ansok', beside: [], otherwise: ['familjens-vilja', 'nej', 'motivera'] },
];

describe.each(journeys)('$answers.arende', ({ answers, outcome, beside, blocked = false, otherwise: [question, answer, elsewhere] }) => {
  const run = async (): Promise<Page> => {
    const page = await newPage();
    await visit(page);
    await tap(page, answers);
    await result(page, outcome).waitFor();
    // What lies below the first screen comes after it, the law behind it last.
    for (const late of ['.why a.lagrum', '.other-ways li', '.about .sources li'])
      await page.locator(late).first().waitFor({ state: 'attached' });
    return page;
  };

  it(`leads to ${outcome}, told in the promised order with the right advice beside it`, async () => {
    const page = await run();
    await page.locator('article .local').waitFor();
    const order = [
      '.signpost h1',
      '.signpost dl',
      '.act .do',
      '.act .contact',
      '.act .say',
      '#steg .steps',
      ...(beside.length > 0 ? ['.beside'] : []),
      '.timeline',
      '#sag',
      '.why',
      '.local',
      '.about',
    ];
    expect(await partsInOrder(page, order)).toEqual(order);
    expect(await page.locator('.signpost dd').allInnerTexts()).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
    await openAll(page);
    expect(await page.locator('.why h2, .why h3').allInnerTexts()).toEqual([
      ui('resultat.varfor'),
      ui('resultat.andrat'),
      ui('stig.rubrik'),
    ]);
    expect(await page.locator('.why').first().locator('a.lagrum').count()).toBeGreaterThan(0);
    expect(await page.locator('.about').innerText()).toMatch(/Text \d+\.\d+\.\d+, gäller från .*Granskad \d+ .*Innehåll \d{4}/s);
    expect(await page.locator('.about .sources li').first().isVisible()).toBe(true);

    const shown = await page
      .locator('.beside > ul > li')
      .evaluateAll((pieces) => pieces.map(({ className, id }) => `${className} ${id.replace('rad-', '')}`));
    expect(shown).toEqual(beside);
    expect(await page.getByText(ui('resultat.sparr-rubrik')).count()).toBe(blocked ? 1 : 0);
    if (!blocked) expect(await page.locator('.hold').count()).toBe(0);
  });

  it('says what would have changed it, and changes it', async () => {
    const page = await run();
    await openAll(page);
    const changes = page.locator('.other-ways li');
    expect(await changes.count()).toBeGreaterThan(0);
    expect(await changes.count()).toBeLessThanOrEqual(3);
    await changes.first().getByRole('button').click();
    await button(page, question, answer).click();
    await result(page, elsewhere).waitFor();
  });
});

const openAll = (page: Page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

const partsInOrder = (page: Page, selectors: readonly string[]) =>
  page.locator('article.road').evaluate(
    (article, wanted) =>
      wanted
        .flatMap((selector) => article.querySelector(selector) ?? [])
        .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
        .map((part) => wanted.find((selector) => article.querySelector(selector) === part)!),
    selectors,
  );
