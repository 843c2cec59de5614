import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';
import { files } from './compiled.ts';

const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const konsultera = 'sv/personal/utfall/konsultera.md';
const timeline = read('sv/personal/tidslinjer/polis.md').replace('id: polis', 'id: ny');
const wording = read('lagrum/fl-8/2018-07-01.md').replace('id: fl-8', 'id: fl-9');
const brief = (edits: Edits, day?: string) =>
  faultsAfter(edits, day).map(({ file, key, message, remedy }) => [file, key, `${message} ${remedy}`]);

it.each([
  konsultera,
  'sv/personal/utfall/orosanmalan.md',
  'sv/personal/fragor/misstanke.md',
  'sv/foralder/fragor/lage.md',
  'sv/foralder/utfall/hjalp-vid-vald.md',
])('tells of %s, which is missing, once, and not of what refers to it', (file) =>
  expect(brief({ [file]: null })).toEqual([[file, undefined, 'Filen saknas. Maskinen leder hit. Skriv texten.']]),
);

it.each([konsultera, 'sv/personal/fragor/misstanke.md'])('tells of %s with a fault once, and not of what refers to it', (file) => {
  const faults = brief({ [file]: replaced(/^version:/m, 'versionen:') });
  expect(faults.map(([where]) => where)).toEqual([file, file]);
});

it('tells of what many texts refer to once, where it is missing', () => {
  const wordings = files.of('lagrum').filter(({ id }) => id === 'sol-19-1');
  const faults = brief(Object.fromEntries(wordings.map(({ file }) => [file, null])));
  expect(faults.filter(([, , text]) => /sol-19-1|finns inte/.test(text!))).toEqual([]);
  expect(faults).toContainEqual([
    'lagrum/sol-19-1/',
    undefined,
    expect.stringMatching(/^Saknas, men \d+ filer hänvisar hit: .* och \d+ till\./),
  ]);
});

it('tells of a source that many texts refer to once', () => {
  const faults = brief({ 'kallor.yaml': replaced(/^stockholm-2020:/m, 'stockholm-2021:') });
  expect(faults).toEqual([['kallor.yaml: stockholm-2020', undefined, expect.stringContaining('Saknas, men')]]);
});

it('tells of a road that nothing leads to', () => {
  const ny = read(konsultera).replace('id: konsultera', 'id: ny-vag');
  expect(brief({ 'sv/personal/utfall/ny-vag.md': ny })).toEqual([
    ['sv/personal/utfall/ny-vag.md', undefined, expect.stringContaining('Inget i machines/ leder hit (personal). Lägg till vägen')],
  ]);
});

it('tells of a timeline and a provision that nothing refers to', () => {
  expect(brief({ 'sv/personal/tidslinjer/ny.md': timeline, 'lagrum/fl-9/2018-07-01.md': wording })).toEqual([
    ['lagrum/fl-9/2018-07-01.md', '', expect.stringContaining('Ta bort filen eller hänvisa till den.')],
    ['sv/personal/tidslinjer/ny.md', '', expect.stringContaining('Ta bort filen eller hänvisa till den.')],
  ]);
});

it('tells of an unknown flow', () => {
  expect(brief({ 'sv/vaktmastare/tidslinjer/ny.md': timeline })).toContainEqual([
    'sv/vaktmastare/tidslinjer/ny.md',
    undefined,
    expect.stringContaining('Det finns inget flöde ”vaktmastare”. Flödena är personal'),
  ]);
});

it('tells of an id that is taken', () => {
  const again = read('sv/personal/fragor/behov.md');
  expect(brief({ 'kommuner/stockholm.md': read('kommuner/0180-stockholm.md') })).toContainEqual([
    'kommuner/stockholm.md',
    'id',
    expect.stringContaining('finns redan, i kommuner/0180-stockholm.md. Ge den ena filen ett annat id.'),
  ]);
  expect(brief({ 'sv/personal/utfall/behov.md': again })).toContainEqual([
    'sv/personal/utfall/behov.md',
    'id',
    expect.stringContaining('annat id'),
  ]);
});

it('tells of a page that the app does not show', () => {
  const om = read('sv/sidor/om.md').replace('id: om', 'id: mer');
  expect(brief({ 'sv/sidor/mer.md': om })).toEqual([['sv/sidor/mer.md', undefined, expect.stringContaining('src/app/routes.ts')]]);
});

it('tells of a provision that is not yet in force once, where many texts rest on it', () => {
  const faults = brief({}, '2025-06-30').filter(([, , text]) => text!.includes('sol-19-1'));
  expect(faults).toEqual([
    [
      'lagrum/sol-19-1/2025-07-01.md',
      'galler-fran',
      expect.stringMatching(
        /^Bestämmelsen börjar gälla 2025-07-01, men texter vilar på den redan från 2025-06-30: .* och \d+ till\. Lägg till lydelsen som gäller dessförinnan/,
      ),
    ],
  ]);
});

it('tells of it in the text, where only that text rests on it', () => {
  const faults = brief({}, '2025-06-30').filter(([, key]) => key === 'vagledning-skolsocialt-team');
  expect(faults).toEqual([
    [
      expect.stringMatching(/^sv\/personal\//),
      'vagledning-skolsocialt-team',
      expect.stringContaining('Datera delen som vilar på den: {från 20'),
    ],
  ]);
});
