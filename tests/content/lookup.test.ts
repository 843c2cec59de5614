import { describe, expect, it } from 'vitest';
import { faultsAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';
import { content } from './compiled.ts';

const file = 'sv/uppslagsord.yaml';
const english = 'en/uppslagsord.yaml';

const swedish = (a: string, b: string) => a.localeCompare(b, 'sv');

describe('the everyday words', () => {
  const lists = { staff: content.lookup, sv: content.parents['sv']!.lookup.letters, en: content.parents['en']!.lookup.letters };

  it('stand in the order of the Swedish alphabet, under their letters', () => {
    for (const letters of [lists.staff, lists.sv]) {
      const words = letters.flatMap((one) => one.words.map(({ ord }) => ord));
      expect(words).toEqual(words.toSorted(swedish));
      expect(letters.map(({ letter }) => letter).join('')).toMatch(/^[A-Z]+ÅÄÖ$/);
      for (const { letter, words: own } of letters) expect(own.filter(({ ord }) => ord[0]!.toUpperCase() !== letter)).toEqual([]);
    }
  });

  it.each(Object.entries(lists))('are enough to find something by, and each leads somewhere: %s', (list, letters) => {
    const words = letters.flatMap((one) => one.words);
    const [least, most] = list === 'staff' ? ([60, 90] as const) : ([25, 55] as const);
    expect(words.length).toBeGreaterThanOrEqual(least);
    expect(words.length).toBeLessThanOrEqual(most);
    expect(words.filter(({ links, borja, vand }) => links.length === 0 && !borja && !vand)).toEqual([]);
  });

  it('lead English readers to English pages', () => {
    const links = lists.en.flatMap((one) => one.words.flatMap((word) => word.links.map(({ href }) => href)));
    expect(links.filter((href) => !href.startsWith('/en/foralder/'))).toEqual([]);
    expect(content.parents['en']!.lookup).toMatchObject({ sprak: 'en', isOlder: false });
  });
});

const cases: readonly (readonly [string, Edits, string, string])[] = [
  [
    'a road that is not there',
    { [file]: replaced('vagar: [krankande-behandling]', 'vagar: [krankande-behandlig]') },
    'vagar',
    'krankande-behandling',
  ],
  [
    'a road of the other readers',
    { [file]: replaced('vagar: [maste-barnet-gora-drogtest]', 'vagar: [drogtest]') },
    'vagar',
    'Skriv id:t på en väg.',
  ],
  ['a concern that is not there', { [file]: replaced('borja: franvaro', 'borja: franvara') }, 'borja', 'franvaro'],
  ['a word that stands twice', { [file]: replaced('ord: Mobbning', 'ord: kränkning') }, 'ord', 'samla vägarna'],
  ['a word that leads nowhere', { [file]: replaced(/ord: Arbetstid\n {4}vand: .*\n/, 'ord: Arbetstid\n') }, '', 'vagar, borja eller vand'],
  ['a number without a source', { [file]: replaced('vand: Skatteverket.', 'vand: Skatteverket 0771-567 567.') }, 'vand', 'utan nummer'],
];

it.each(cases)('the build tells of %s, with file, key and remedy', (_, edits, key, remedy) => {
  const faults = faultsAfter(edits);
  expect(faults.length).toBe(1);
  expect(faults[0]!.file).toBe(file);
  expect(faults[0]!.key).toMatch(key ? new RegExp(String.raw`^(personal|foralder)\.\d+\.${key}$`) : /^(personal|foralder)\.\d+$/);
  expect(`${faults[0]!.message} ${faults[0]!.remedy}`).toContain(remedy);
});

describe('a translation', () => {
  it('that is missing lets the Swedish words stand in', () => expect(faultsAfter({ [english]: null })).toEqual([]));
  it('without the version it was made from is told of', () =>
    expect(faultsAfter({ [english]: replaced(/oversatt-fran: .*\n/, '') })).toMatchObject([{ file: english, key: 'oversatt-fran' }]));
  it('with words for staff is told of', () =>
    expect(faultsAfter({ [english]: replaced('foralder:', 'personal:\n  - ord: Tax\n    vand: Skatteverket.\nforalder:') })).toMatchObject([
      { file: english, key: 'personal' },
    ]));
});
