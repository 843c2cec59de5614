import type { Page } from 'playwright';
import { choosePlace, hurry, plain, result, visit } from '../app.ts';
import { sekretess } from '../../machines/answers.ts';
import type { Group, State } from './state.ts';

const at = (address: string) => (page: Page) => visit(page, address);
const wide = { viewport: { width: 1440, height: 900 } };
/** Of the whole maps a few entries of the list. */
const fewEntries = (page: Page) =>
  page.evaluate(() => {
    for (const entry of [...document.querySelectorAll('.map-entry')].slice(4)) entry.remove();
  });

const template = async (page: Page) => {
  await visit(page, '/for-kommuner/');
  await page.locator('#mall .adopt-step button').first().click();
  await page.locator('dialog[open] input').fill('Upplands V');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.adopt-chosen').waitFor();
};
const checked = async (page: Page, text: string) => {
  await template(page);
  await page
    .locator('.adopt-drop input')
    .setInputFiles({ name: '0114-upplands-vasby.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
};
const rightFile = async (page: Page) => {
  await template(page);
  await page.locator('.adopt-template summary').click();
  const text = await page.locator('.adopt-template pre').innerText();
  const filledIn = text.replaceAll(/ # FYLL I.*$/gm, '').replaceAll('FYLL I ', '');
  await page
    .locator('.adopt-drop input')
    .setInputFiles({ name: '0114-upplands-vasby.md', mimeType: 'text/markdown', buffer: Buffer.from(filledIn) });
  await page.locator('.adopt-right, .adopt-faults li').first().waitFor();
};

const read: readonly State[] = [
  { name: 'all roads', open: at('/vag/') },
  { name: 'a road by itself', open: at('/vag/narvarostod/') },
  { name: 'a report by itself', open: at('/vag/orosanmalan/') },
  { name: 'sip by itself', open: at('/vag/sip/') },
  { name: 'the laws', open: at('/lagrum/') },
  { name: 'how the law changes', open: at('/lagen/') },
  ...plain.map((address) => ({ name: address, open: at(address) })),
  { name: 'the municipalities and what they have', open: (page) => visit(page, '/kommuner/').then(() => choosePlace(page, 'Stockholm')) },
  { name: 'an address that leads nowhere', open: at('/404.html') },
];

const maps: readonly State[] = [
  { name: '/karta/', open: at('/karta/'), browser: wide, room: true, thin: fewEntries },
  { name: '/karta/oro/', open: at('/karta/oro/'), browser: wide, room: true },
  { name: '/karta/foralder/', open: at('/karta/foralder/'), browser: wide, room: true, thin: fewEntries },
  {
    name: 'a run on the map',
    open: async (page) => {
      await visit(page);
      await hurry(page, sekretess);
      await result(page, 'skydda-uppgiften').waitFor();
      await visit(page, '/karta/');
      await page.locator('.map-my-way').waitFor();
    },
    browser: wide,
    thin: fewEntries,
  },
  { name: 'the map on paper', open: at('/karta/'), paper: 'A3 lying' },
];

const municipalities: readonly State[] = [
  { name: '/for-kommuner/', open: at('/for-kommuner/') },
  { name: 'the template of a municipality', open: template },
  {
    name: 'a municipal file with faults',
    open: (page) => checked(page, 'bara text').then(() => page.locator('.adopt-faults li').first().waitFor()),
  },
  { name: 'a municipal file that is right', open: rightFile },
  { name: '/affisch-start/', open: at('/affisch-start/') },
  { name: 'the poster on paper', open: at('/affisch-start/'), paper: 'A4' },
  { name: '/badda-in/', open: (page) => page.goto('/badda-in/') },
];

/** What is read beside the conversations. */
export const pages: readonly Group[] = [
  { title: 'Pages to read', states: read },
  { title: 'The map', states: maps },
  { title: 'For whoever takes Vägval into use', states: municipalities },
];
