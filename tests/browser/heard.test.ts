import type { CDPSession, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers, Flow, PageId } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import { content } from '../content/compiled.ts';
import { positionsOf } from '../machines/runs.ts';
import { button, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();

const { questions, roads, parents } = content;

interface Headed {
  readonly titel: string;
  readonly titelUtanLokalt?: string | undefined;
  readonly forSocialServices?: { readonly titel: string } | undefined;
}

/** The headings that a page may have: a road's own, where no local team is there, and as social services read it. */
function titlesOf(flow: 'personal' | 'foralder', id: string): readonly string[] {
  const texts = flow === 'personal' ? { ...questions, ...roads } : { ...parents['sv']!.questions, ...parents['sv']!.roads };
  const text = (texts as Readonly<Record<string, Headed | undefined>>)[id];
  return [text?.titel, text?.titelUtanLokalt, text?.forSocialServices?.titel].filter((title) => title !== undefined);
}

/** Runs that together come to every page of a flow, each as short as it can be. */
function shortRuns(flow: Flow): readonly Answers[] {
  const positions = positionsOf(flow).toSorted((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length);
  const shortest = new Map<PageId, Answers>();
  for (const { page, answers } of positions) if (!shortest.has(page)) shortest.set(page, answers);
  const seen = new Set<string>();
  return [...shortest.entries()].toReversed().flatMap(([page, answers]) => {
    if (seen.has(page)) return [];
    for (const question of Object.keys(answers)) seen.add(question);
    seen.add(page);
    return [answers];
  });
}

/** What a screen reader is given about what has the focus. */
async function atFocus(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId!, fetchRelatives: false });
  return `${nodes[0]!.role?.value}: ${nodes[0]!.name?.value}`;
}

/** Where the screen is: the question asked, or the road. */
const here = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLElement>('.question .answer')?.getAttribute('name') ?? document.querySelector('article.road')?.id,
  );

// Marks the heading that stands, and says whether the one that stands is another.
const markHeading = (page: Page) => page.evaluate(() => document.querySelector('main h1')!.setAttribute('data-before', ''));

async function faultsAfter(
  page: Page,
  session: CDPSession,
  flow: 'personal' | 'foralder',
  question: string,
  answer: string,
): Promise<readonly string[]> {
  await markHeading(page);
  await button(page, question, answer).click();
  await page.waitForFunction(
    (asked) => !document.querySelector(`main button[name="${asked}"]`) && document.querySelector('.question .answer, article.road h1'),
    question,
  );
  const now = (await here(page))!;
  const title = await page.locator('main h1').innerText();
  if (!titlesOf(flow, now).includes(title)) return [`${question}: ${answer} → ${now}: rubriken är ”${title}”`];
  const says = await page
    .waitForFunction((words) => document.querySelector('[data-announcer]')!.textContent === words, title, { timeout: 3000 })
    .then(
      () => '',
      () => page.locator('[data-announcer]').textContent(),
    );
  const focus = await atFocus(session);
  const same = await page.locator('main h1[data-before]').count();
  return [
    focus === `heading: ${title}` ? '' : `fokus på ”${focus}”`,
    says ? `status säger ”${says}”` : '',
    same ? 'samma rubrik som förut' : '',
  ]
    .filter(Boolean)
    .map((fault) => `${question}: ${answer} → ${now}: ${fault}`);
}

describe.each([
  ['personal', '/'],
  ['foralder', '/foralder/'],
] as const)('what a screen reader is told in %s', (flow, address) => {
  let runs: readonly Answers[];
  beforeAll(() => {
    runs = shortRuns(flows[flow]);
  });

  it('is the new position, by its focus and by its status, at every transition', async () => {
    const page = await newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const faults: string[] = [];
    const come = new Set<string>();
    await visit(page, address);
    for (const answers of runs) {
      for (let asked = await here(page); ; asked = await here(page)) {
        if (!asked && flow === 'personal' && answers.arende) asked = 'arende';
        const answer = answers[asked as keyof Answers];
        if (!asked || !answer) break;
        faults.push(...(await faultsAfter(page, session, flow, asked, answer)));
        come.add((await here(page))!);
      }
      await page.getByRole('button', { name: ui('nav.borja-om') }).click();
      await button(page, flow === 'personal' ? 'arende' : 'lage')
        .first()
        .waitFor();
    }
    expect(faults).toEqual([]);
    expect(come.size).toBeGreaterThan(runs.length);
  }, 400_000);
});

it('the marks that CSS draws are not spoken', async () => {
  const page = await newPage();
  await visit(page, '/vag/orosanmalan/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const spoken = nodes.map(({ name }) => String(name?.value ?? ''));
  expect(spoken.length).toBeGreaterThan(50);
  expect(spoken.filter((name) => /[+›‹➜☐☑]|§\?/.test(name))).toEqual([]);
});

it('where to turn has a pause before what follows', async () => {
  const page = await newPage();
  for (const address of ['/vag/orosanmalan/', '/foralder/om-sip/']) {
    await visit(page, address);
    const words = await page.locator('.contact').first().innerText();
    expect(words.startsWith(ui('resultat.kontakt'))).toBe(true);
    expect(words.slice(ui('resultat.kontakt').length)).toMatch(/^[:\n]/);
  }
});
