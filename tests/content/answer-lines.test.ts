import { describe, expect, it } from 'vitest';
import { outcomesOfSocialServices } from '../../src/build/compiler/check-social-services.ts';
import { answerLine, roadFor } from '../../src/content/answer-line.ts';
import type { AnswerLine } from '../../src/content/types.ts';
import { faultsAfter, replaced } from './broken.ts';
import { content } from './compiled.ts';

const utan = 'sv/personal/utfall/utan-samtycke.md';
const theirs = 'sv/personal/utfall-socialtjanst/utan-samtycke.md';

const care: AnswerLine = { when: { mottagare: ['vard'], samtyckeslage: ['nej', 'ej-fragat'] }, text: 'Nej, inte än.' };
const always: AnswerLine = { text: 'Det beror på.' };

describe('the line that answers the question', () => {
  const lines = [care, always];

  it('is the first that holds on the answers', () => {
    expect(answerLine(lines, { mottagare: 'vard', samtyckeslage: 'ej-fragat' })).toBe(care);
    expect(answerLine(lines, { mottagare: 'vard', samtyckeslage: 'skriftligt' })).toBe(always);
    expect(answerLine(lines, { mottagare: 'vard' })).toBe(always);
  });

  it('is none when none holds', () => expect(answerLine([care], {})).toBeUndefined());
});

describe('the text for social services', () => {
  const written = Object.values(content.roads).filter(({ forSocialServices }) => forSocialServices);

  it('is read by them and by nobody else', () => {
    expect(written.length).toBeGreaterThan(0);
    for (const road of written) {
      expect(roadFor(road, { roll: 'socialtjanst' })).toBe(road.forSocialServices);
      expect(roadFor(road, { roll: 'skolpersonal' })).toBe(road);
      expect(roadFor(road, {})).toBe(road);
    }
  });

  it('leaves the road as it is where there is none', () =>
    expect(roadFor(content.roads['larma-112'], { roll: 'socialtjanst' })).toBe(content.roads['larma-112']));

  it('has the mirror of the road', () => {
    for (const road of written) expect(road.forSocialServices).toMatchObject({ id: road.id, spegel: road.spegel });
  });

  it('is for the outcomes that they reach', () => {
    expect(outcomesOfSocialServices()).toContain('aterkoppla-till-anmalaren');
    expect(outcomesOfSocialServices()).not.toContain('larma-112');
  });
});

// The road's own lines make way for those of a case.
const without = (text: string) => text.replace(/^svar-pa-fragan:\n(?: .*\n)*/m, '').replace(/^saga: .*\n(?: .*\n)*/m, '');
const before = (yaml: string) => (text: string) => replaced(/^steg:\n/m, `${yaml}\nsteg:\n`)(without(text));
const line = (yaml: string) => before(`svar-pa-fragan:\n${yaml}`);
const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

it.each<[slip: string, yaml: string, key: string, remedy: string]>([
  ['an unknown question', '  - om:\n      lage:\n        - vard\n    text: Ja.', 'svar-pa-fragan.0.om.lage', 'en fråga till personalen'],
  [
    'an unknown answer',
    '  - om:\n      mottagare:\n        - bup\n    text: Ja.',
    'svar-pa-fragan.0.om.mottagare',
    'Svaren är ”socialtjanst”',
  ],
  ['a line that is never seen', '  - text: Ja.\n  - text: Nej.', 'svar-pa-fragan.0', 'Sätt den sist'],
  ['a line that is too long', `  - text: Ja ${words(25)}`, 'svar-pa-fragan.0.text', 'Korta den'],
  ['a misspelt key', '  - om:\n      roll:\n        - elevhalsa\n    txt: Ja.\n    text: Ja.', 'svar-pa-fragan.0.txt', 'Rätta stavningen'],
])('tells of %s', (_, yaml, key, remedy) => {
  const faults = faultsAfter({ [utan]: line(yaml) });
  const about = faults.filter((fault) => fault.key?.startsWith('svar-pa-fragan'));
  expect(about.map((fault) => ({ file: fault.file, key: fault.key }))).toEqual([{ file: utan, key }]);
  expect(about[0]!.remedy).toContain(remedy);
});

it('tells of a sentence to say that nobody can remember', () => {
  // A word of the quotes: it is only too long.
  const faults = faultsAfter({ [utan]: before(`saga: Nej${' nej'.repeat(30)}`) });
  expect(faults.filter(({ key }) => key === 'saga')).toMatchObject([{ file: utan, message: 'Raden har 31 ord, högst 30.' }]);
});

it('tells of a sentence to say that is said to nobody in the text', () => {
  const faults = faultsAfter({ [utan]: replaced(/^saga: .*\n/m, 'saga: Vi kommer gärna med kaffe och kakor i morgon.\n') });
  expect(faults.filter(({ key }) => key === 'saga')).toMatchObject([
    { file: utan, message: 'Meningen liknar inget citat under ”Säg så här”.' },
  ]);
});

it('knows whom each sentence is said to', () => {
  const texts = Object.values(content.roads).flatMap((road) => [road, ...(road.forSocialServices ? [road.forSocialServices] : [])]);
  const said = texts.flatMap(({ say }) => say ?? []);
  expect(said.length).toBeGreaterThan(60);
  for (const { to } of said) expect(to).toMatch(/^(?:Till|Om|I) [^”]{3,60}$/);
  expect(content.roads.orosanmalan.say).toMatchObject({ to: 'Till socialtjänsten', home: false });
  expect(content.roads.motivera.say).toMatchObject({ home: true });
});

it.each<[slip: string, name: string, message: string]>([
  ['is no outcome', 'finns-inte', 'Vägen ”finns-inte” finns inte.'],
  ['they never come to', 'larma-112', 'Den som arbetar på socialtjänsten kommer aldrig till den här vägen.'],
])('tells of a text for social services that %s', (_, name, message) => {
  const file = `sv/personal/utfall-socialtjanst/${name}.md`;
  const edits = { [theirs]: (text: string) => text, [file]: '---\n---\n' };
  const faults = faultsAfter(edits).filter((fault) => fault.message === message);
  expect(faults.map((fault) => fault.file)).toEqual([file]);
  expect(faults[0]!.remedy).not.toBe('');
});
