import type { Page } from 'playwright';
import { content } from '../../content/compiled.ts';
import { goodCase } from '../../utbildning/hostile-cases.ts';
import { button, isReady, visit } from '../app.ts';
import { choose, open, openBare, press, projector, utb } from '../room.ts';
import type { Group, State } from './state.ts';

const { cases, quiz } = content.training;
const magont = cases.find(({ id }) => id === 'magont-och-bup')!;
const at = (address: string) => (page: Page) => visit(page, `/utbildning/${address}`);

/** Practises a case until a wrong turn. */
export const practise = async (page: Page): Promise<void> => {
  await visit(page, '/utbildning/ova/?fall=magont-och-bup');
  await button(page, 'arende', 'oro').click();
  await page.locator('.feedback').waitFor();
};
/** Practises a case to its end, with one wrong turn. */
export const walk = async (page: Page): Promise<void> => {
  await visit(page, '/utbildning/ova/?fall=magont-och-bup');
  await button(page, 'arende', 'franvaro').click();
  await button(page, 'misstanke', 'nej').click();
  await button(page, 'skolform', 'grundskola').click();
  await button(page, 'omfattning', '80-100').click();
  for (const [question, answer] of Object.entries(magont.svar).slice(3)) {
    if (question === 'vardbehov') await button(page, 'vardbehov', 'nej').click();
    await button(page, question, answer).click();
  }
  await page.locator('article#sip').waitFor();
};
/** Answers one round of the test: two right before the course, all after it. */
export const test = async (page: Page, round: 'fore' | 'efter'): Promise<void> => {
  await page.locator(`button[name="omgang"][value="${round}"]`).click();
  for (let nth = 0; nth < 10; nth += 1) {
    const answer = page.locator('.question .answer').first();
    const id = await answer.getAttribute('name');
    const item = quiz.find((one) => one.id === id)!;
    const right = item.alternativ.findIndex(({ ratt }) => ratt);
    await button(page, item.id, String(round === 'efter' || nth < 2 ? right : (right + 1) % item.alternativ.length)).click();
    await page.waitForFunction((before) => document.querySelector('.question .answer')?.getAttribute('name') !== before, id);
  }
};
const tested = async (page: Page) => {
  await visit(page, '/utbildning/prov/?fro=7');
  await test(page, 'fore');
  await test(page, 'efter');
};
const picking = async (page: Page) => {
  await visit(page, '/utbildning/?fall=magont-och-bup');
  await page.locator('.room').waitFor();
  await page.goBack();
  await page.locator('.resume-room').waitFor();
  for (const id of ['varje-torsdag', 'ensam-pa-rasterna']) await page.locator(`.pick[value="${id}"]`).click();
  await page.locator('.picked-bar').waitFor();
};

const alone: readonly State[] = [
  { name: 'the overview', open: at('') },
  { name: 'the overview while a session is going on and cases are picked', open: picking },
  { name: 'a case', open: at('fall/magont-och-bup/') },
  { name: 'a programme', open: at('program/langa-passet/') },
  { name: 'the poster on secrecy', open: at('affisch/') },
  { name: 'the law side by side', open: at('lag/') },
  { name: 'the cases to practise', open: at('ova/') },
  { name: 'a wrong turn', open: practise },
  { name: 'the end of a case', open: walk },
  { name: 'the test', open: at('prov/') },
  {
    name: 'a question of the test',
    open: (page) => visit(page, '/utbildning/prov/?fro=7').then(() => page.locator('button[name="omgang"]').first().click()),
  },
  { name: 'the test done', open: tested },
];

/** The room with one case after these keys, a few at each screen. */
const room =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    await open(page);
    await press(page, ...keys);
  };
const hands = ['1', '1', '2', 's', '1', '2', '2'];
const toEnd = (steps: number) => async (page: Page) => {
  await open(page, 'sodermalm-mellan-teamen');
  for (let step = 0; step < steps; step += 1) await press(page, 'PageDown');
};
const menu = (key: string) => async (page: Page) => {
  await open(page);
  await press(page, 'PageDown', '1', 's', '2', 'PageDown');
  await page.getByRole('button', { name: utb('projektor.meny'), exact: true }).click();
  await page.getByRole('button', { name: utb(key) }).click();
};
const whole = async (page: Page) => {
  await open(page, 'ringa-hem-vid-heder');
  await press(page, 'PageDown', 'PageDown', 'l');
  await page.locator('dialog[open] .prose').waitFor();
};
const jump = async (page: Page) => {
  await open(page);
  await page.getByRole('button', { name: utb('projektor.ga-till') }).click();
  await page.locator('.room-jump').waitFor();
};
const ownCase = (file: string) => async (page: Page) => {
  await openBare(page);
  await page.getByRole('button', { name: utb('eget.rubrik') }).click();
  await choose(page, file);
  await page.locator('dialog[open] [role="status"]:not(:empty), dialog[open] .warn').first().waitFor();
};
const notes = async (page: Page) => {
  const other = await page.context().newPage();
  await open(other);
  await press(other, 'PageDown', ...hands);
  await page.goto('/utbildning/anteckningar/');
  await isReady(page);
  await page.locator('.notes-now').waitFor();
};
const inRoom = { browser: projector, room: true } as const;

const rooms: readonly State[] = [
  { name: 'the story', open: room(), ...inRoom },
  { name: 'a question to the room', open: room('PageDown'), ...inRoom },
  { name: 'hands counted', open: room('PageDown', ...hands), ...inRoom },
  { name: 'where the groups part', open: room('PageDown', ...hands, 'PageDown'), ...inRoom },
  { name: 'why', open: room('PageDown', ...hands, 'PageDown', 'PageDown'), ...inRoom },
  ...[1, 2, 3, 4, 5, 6].map((part) => ({ name: `where the case ends, screen ${part}`, open: toEnd(30 + part), ...inRoom })),
  { name: 'the keys', open: room('?'), ...inRoom },
  { name: 'where one can go', open: jump, ...inRoom },
  { name: 'the whole story again', open: whole, ...inRoom },
  { name: 'the minute', open: menu('projektor.till-minnet'), ...inRoom },
  { name: 'a case of one’s own', open: ownCase(goodCase), ...inRoom },
  {
    name: 'a case of one’s own with a fault',
    open: ownCase(goodCase.replace('Elias går', '<script>alert(1)</script> Elias går')),
    ...inRoom,
  },
  { name: 'the trainer’s notes', open: notes },
  { name: 'the notes without a room', open: at('anteckningar/') },
];

const onPaper: readonly State[] = [
  { name: 'a programme on paper', open: at('program/lektionspasset/'), paper: 'A4' },
  { name: 'the poster on secrecy on paper', open: at('affisch/'), paper: 'A4 lying' },
  { name: 'the minute on paper', open: menu('projektor.till-minnet'), paper: 'A4' },
];

/** The training: alone, in a room, on paper. */
export const training: readonly Group[] = [
  { title: 'Training alone', states: alone },
  { title: 'Training in a room', states: rooms },
  { title: 'Training, on paper', states: onPaper },
];
