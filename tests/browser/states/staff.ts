import type { Page } from 'playwright';
import type { Answers, PageId } from '../../../machines/flow.ts';
import { arrived, button, choosePlace, clearButton, holdScripts, hurry, isOffline, result, ui, visit } from '../app.ts';
import { franvaro, keptQuestion, oro, samtyckeAlmost, sekretess } from '../../machines/answers.ts';
import { shortest } from '../shortest.ts';
import type { Group, State } from './state.ts';

const questions = 'a11y-questions.test.ts';
const results = 'a11y-results.test.ts';

/** A run that has come this far. */
async function run(page: Page, answers: Answers, to: PageId, place?: string) {
  await visit(page);
  if (place) await choosePlace(page, place);
  await hurry(page, answers);
  await arrived(page, to);
  if (await page.locator('article.road').count()) await page.locator('article .local').waitFor({ state: 'attached' });
}
const shortly = (id: PageId) => (page: Page) => run(page, shortest.get(id)!, id);
const search = async (page: Page, letters: string) => {
  await visit(page);
  await page.locator('.top .chip').click();
  await page.locator('dialog[open] input').fill(letters);
};
const options = (page: Page) => page.locator('dialog[open] [role="option"]').first().waitFor();
const on = async (page: Page, day: string, address: string) => {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await visit(page, address);
};
const unfold = (page: Page, id: string) => page.locator(`#${id} > details > summary`).click();

/** What the start says when the tab is opened anew in the middle of a run. */
async function resume(page: Page) {
  await run(page, { arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej' }, 'alder');
  await page.goto('/om/');
  await visit(page);
  await page.locator('.resume').waitFor();
}
async function leftAlone(page: Page) {
  await page.clock.install({ time: new Date('2026-11-22T08:00:00') });
  await run(page, { arende: 'oro', misstanke: 'ja' }, 'akut-fara');
  await page.clock.fastForward('31:00');
  await page.getByText(ui('start.rensat')).waitFor();
}
async function cleared(page: Page) {
  await run(page, { arende: 'oro', misstanke: 'ja' }, 'akut-fara');
  await clearButton(page).click();
  await page.locator('.undo button').waitFor();
}
async function kept(page: Page) {
  await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await button(page, 'arende', 'samtycke').click();
  await page.locator('[aria-busy="true"]').waitFor();
}
/** As it is when the first questions are answered and the app has not come. */
async function early(page: Page) {
  await page.route(/\/assets\/(?!early-).*\.js$/, () => {});
  await page.goto('/');
  await page.waitForFunction(() => 'vagvalEarly' in window);
  await hurry(page, samtyckeAlmost);
  await arrived(page, 'samtyckeslage');
}
async function late(page: Page) {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await button(page, 'arende', 'samtycke').click();
  await page.locator('#sent').waitFor();
}
async function changedAnswer(page: Page) {
  await run(page, { arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej', alder: '12-14' }, 'redan-anmalt');
  await page.goBack();
  await arrived(page, 'alder');
}
async function unfetched(page: Page) {
  await page.route('**/assets/questions-*.js', (route) => route.abort());
  await visit(page);
  await hurry(page, { arende: 'samtycke', misstanke: 'nej' });
  await page.getByRole('button', { name: ui('fraga.forsok') }).waitFor();
}
/** The roads without a single one of them: the result has nothing to show, and React gives up. */
export async function broken(page: Page) {
  await page.route('**/assets/roads-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default { roads: {}, timelines: {}, sources: {} };' }),
  );
  await visit(page);
  await hurry(page, shortest.get('larma-112')!);
  await page.getByRole('heading', { name: ui('fel.rubrik') }).waitFor();
}
async function plan(page: Page) {
  await run(page, { ...oro, narstaende: 'ja' }, 'orosanmalan-utan-att-forvarna');
  await page.locator('.one-more summary').click();
  await button(page, 'nasta', 'franvaro').click();
  await hurry(page, { skolform: 'grundskola', omfattning: '60-79', utredd: 'nej' });
  await page.locator('article.plan').waitFor();
}
async function partOfPlan(page: Page) {
  await plan(page);
  await page.locator('.plan-concerns button').nth(1).click();
  await result(page, 'franvaroutredning').waitFor();
}
async function local(page: Page) {
  await run(page, franvaro, 'narvarostod', 'Farsta');
  await page.locator('.local h3').first().waitFor({ state: 'attached' });
}
async function days(page: Page) {
  await run(page, oro, 'orosanmalan');
  await unfold(page, 'efterat');
  await page.getByRole('button', { name: ui('dagar.annan') }).click();
  await page.locator('.days .choice input').fill(await page.evaluate(() => new Date().toLocaleDateString('sv-SE')));
  await unfold(page, 'oense');
  await page.locator('.days .keep').waitFor();
}
async function ownDay(page: Page) {
  await visit(page, '/vag/sip/');
  await unfold(page, 'efterat');
  await page.locator('.own-day input').fill('2030-01-15');
  await page.locator('.days .keep').waitFor();
}
async function shared(page: Page) {
  // A browser that shares nothing: the address is copied instead.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
  });
  await run(page, oro, 'orosanmalan');
  await page.getByRole('button', { name: ui('resultat.dela') }).click();
  await page.locator('.actions [role="status"]:not(:empty)').waitFor();
}
async function law(page: Page) {
  await visit(page, '/vag/begar-aterkoppling/');
  await page.locator('a.lagrum').first().click();
  await page.locator('dialog[open] blockquote').first().waitFor();
}
async function printed(page: Page) {
  await page.addInitScript(() => Object.assign(window, { print: () => {} }));
  await visit(page, '/vag/orosanmalan/');
  await unfold(page, 'efterat');
  await page.getByRole('button', { name: ui('samtal.skriv-ut') }).click();
}
/** The worker that was installed at the first visit is an older one than the server has. */
async function newer(page: Page) {
  await page.context().route('**/sw.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// older` });
  });
  await visit(page);
  await isOffline(page);
  await page.context().unroute('**/sw.js');
  await page.reload();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.getByRole('heading', { name: ui('uppdatering.rubrik') }).waitFor();
}
const unfinished = { forgive: /Failed to load resource|net::ERR_|error loading dynamically|Failed to fetch/ };

const starts: readonly State[] = [
  { name: 'the start', open: visit },
  { name: 'the start with a municipality', open: (page) => visit(page).then(() => choosePlace(page, 'Stockholm')) },
  { name: 'the start with a run to go on with', open: resume },
  { name: 'the start after half an hour alone', open: leftAlone },
  { name: 'the start when all has been cleared, and can be had back', open: cleared },
  { name: 'the start with a tap that waits for the app', open: kept },
  { name: 'the start when the scripts do not come', open: late, browser: unfinished },
  {
    name: 'the start when it works without network',
    open: (page) => visit(page).then(() => isOffline(page)),
    browser: { serviceWorkers: 'allow' },
  },
  {
    name: 'the start when only the least could be stored',
    open: async (page) => {
      await page.context().route('**/lager/paket-*.json', (route) => route.abort());
      await visit(page);
      await page.locator('.offline button').waitFor({ timeout: 20_000 });
    },
    browser: { serviceWorkers: 'allow', forgive: /Failed to load resource|net::ERR_|service ?worker|bad-precaching/i },
  },
  { name: 'the start when a newer version waits', open: newer, browser: { serviceWorkers: 'allow' } },
  {
    name: 'the start where nothing can be stored',
    open: async (page) => {
      await page.addInitScript(() => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker);
      await visit(page);
      await page.getByText(ui('offline.omojligt.stods-inte')).waitFor();
    },
  },
];

const asked: readonly State[] = [
  { name: 'the first question', open: shortly('misstanke'), measured: questions },
  { name: 'a question with explanations', open: shortly('samtyckeslage'), measured: questions },
  {
    name: 'a question late in a run',
    open: (page) => run(page, Object.fromEntries(Object.entries(sekretess).slice(0, -1)) as Answers, 'vh-arende'),
    measured: questions,
  },
  { name: 'a question that has been answered and is changed', open: changedAnswer },
  { name: 'a question before the app has come', open: early, browser: unfinished },
  { name: 'a question that could not be fetched', open: unfetched, browser: unfinished },
];

const places: readonly State[] = [
  {
    name: 'the municipalities',
    open: (page) => search(page, '').then(() => page.locator('dialog[open] [role="option"]').nth(5).waitFor()),
  },
  { name: 'a municipality that is found', open: (page) => search(page, 'sto').then(() => options(page)) },
  {
    name: 'a municipality that may be meant',
    open: (page) => search(page, 'malmo').then(() => page.getByText(ui('kommun.menade')).waitFor()),
  },
  {
    name: 'a municipality that is not found',
    open: (page) => search(page, 'zzzz').then(() => page.locator('.hits', { hasText: 'Alla 290' }).waitFor()),
  },
];

const roads: readonly State[] = [
  {
    name: 'a report when a newer version waits',
    open: (page) =>
      newer(page)
        .then(() => hurry(page, oro))
        .then(() => result(page, 'orosanmalan').waitFor()),
    browser: { serviceWorkers: 'allow' },
  },
  { name: 'the road to 112', open: shortly('larma-112'), measured: results },
  { name: 'a report, with what may be copied', open: (page) => run(page, oro, 'orosanmalan'), measured: results },
  { name: 'a report with the days after and what one does not agree with', open: days },
  { name: 'a road with a day of one’s own', open: ownDay },
  { name: 'a report whose address has been copied', open: shared },
  { name: 'a road that begins with something else', open: shortly('skydda-uppgiften'), measured: results },
  { name: 'a road for who is over eighteen', open: shortly('myndig-elev'), measured: results },
  { name: 'a road with what the municipality has', open: local },
  { name: 'a road with support at school', open: shortly('narvarostod'), measured: results },
  {
    name: 'a question that is kept while the report goes first',
    open: (page) => run(page, keptQuestion, 'orosanmalan'),
  },
  { name: 'several concerns as a plan', open: plan },
  { name: 'a road of a plan', open: partOfPlan },
  { name: 'a fault in the app', open: broken, browser: { forgive: /TypeError|Minified React error/ } },
];

const laws: readonly State[] = [
  { name: 'a provision', open: law },
  { name: 'a law before the day it changes', open: (page) => on(page, '2026-01-14', '/vag/begar-aterkoppling/').then(() => law(page)) },
  { name: 'a road that the law will soon change', open: (page) => on(page, '2026-11-27', '/vag/overlamna-vid-skolbyte/') },
  { name: 'the same road after that day', open: (page) => on(page, '2027-07-02', '/vag/overlamna-vid-skolbyte/') },
  { name: 'a road whose text has ended', open: (page) => on(page, '2028-07-02', '/vag/motivera/') },
];

const onPaper: readonly State[] = [
  { name: 'a report on paper', open: (page) => run(page, oro, 'orosanmalan'), paper: 'A4' },
  { name: 'a road on paper', open: (page) => visit(page, '/vag/sip/'), paper: 'A4' },
  { name: 'a plan on paper', open: plan, paper: 'A4' },
  { name: 'the talk by itself on paper', open: printed, paper: 'A4' },
];

/** The staff's conversation, from the start to its roads. */
export const staff: readonly Group[] = [
  { title: 'The start', states: starts },
  { title: 'Questions', states: asked },
  { title: 'Where the school lies', states: places },
  { title: 'Results', states: roads },
  { title: 'The law on its days', states: laws },
  { title: 'Staff, on paper', states: onPaper },
];
