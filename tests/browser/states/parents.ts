import type { Page } from 'playwright';
import { button, hurry, result, ui, visit } from '../app.ts';
import type { Group, State } from './state.ts';

const mirror = '/foralder/spegel/orosanmalan/';
const at = (address: string) => (page: Page) => visit(page, address);

/** Each kind of page that parents read; the same in each language. */
const kinds = ['/foralder/', '/foralder/hjalp-vid-vald/', '/foralder/om-anmalningsmote/', mirror, '/foralder/svar/', '/ordlista/'];

const asked = async (page: Page) => {
  await visit(page, '/foralder/');
  await hurry(page, { lage: 'stod' });
  await button(page, 'radd').first().waitFor();
};
const help = async (page: Page) => {
  await asked(page);
  await hurry(page, { radd: 'ja' });
  await result(page, 'hjalp-vid-vald').waitFor();
};
const word = async (page: Page) => {
  await visit(page, mirror);
  await page.locator('.ord-knapp').first().click();
  await page.locator('.ord-text:popover-open').waitFor();
};
const law = async (page: Page) => {
  await visit(page, mirror);
  await page.locator('.lagen summary').first().click();
};
const choices = async (page: Page) => {
  await visit(page, mirror);
  await page.locator('.tool[popovertarget]').click();
  await page.locator('.visning:popover-open').waitFor();
};
const shown = (display: string, address: string) => async (page: Page) => {
  await page.addInitScript((kept) => localStorage.setItem('vagval-visning', kept), display);
  await visit(page, address);
};
/** On a device with a voice, which says nothing. */
const readAloud = async (page: Page) => {
  await page.addInitScript(() => {
    const voice = { getVoices: () => [{ lang: 'sv-SE', name: 'Alva', localService: true }], speak() {}, cancel() {} };
    class Utterance extends EventTarget {}
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), voice) });
  });
  await visit(page, mirror);
  await page.getByRole('button', { name: ui('lyssna.rubrik'), exact: true }).click();
  await page.locator('.reading').waitFor();
};
const late = async (page: Page) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/foralder/');
  await button(page, 'lage').first().click();
  await page.locator('#sent').waitFor();
};

const read: readonly State[] = ['', '/en'].flatMap((language) =>
  kinds.map((address) => ({ name: language + address, open: at(language + address) })),
);
const used: readonly State[] = [
  { name: 'the second question', open: asked },
  { name: 'the end of a run', open: help },
  { name: 'a word explained', open: word },
  { name: 'the law under a part', open: law },
  { name: 'the choices of size and contrast', open: choices },
  { name: 'the largest text in high contrast, at danger', open: shown('storst/hog', '/foralder/hjalp-vid-vald/') },
  { name: 'the largest text in high contrast', open: shown('storst/hog', mirror) },
  { name: 'read aloud', open: readAloud },
  { name: 'the questions when the scripts do not come', open: late, browser: { forgive: /Failed to load resource|net::ERR_/ } },
  { name: 'where leaving leads', open: (page) => page.goto('/kalender/') },
];
const onPaper: readonly State[] = [
  { name: 'a parents’ road on paper', open: at('/foralder/om-anmalningsmote/'), paper: 'A4' },
  { name: 'a mirror on paper', open: at(mirror), paper: 'A4' },
  { name: 'a mirror on paper in English', open: at(`/en${mirror}`), paper: 'A4' },
];

/** What parents read. */
export const parents: readonly Group[] = [
  { title: 'Parents', states: read },
  { title: 'Parents, in use', states: used },
  { title: 'Parents, on paper', states: onPaper },
];
