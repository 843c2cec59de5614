import { describe, expect, it } from 'vitest';
import { bodyOn, weave } from '../../src/build/compiler/editions.ts';
import { asOf } from '../../src/content/as-of.ts';
import { untilMidnight } from '../../src/content/today.ts';
import { contentAfter, faultsAfter, replaced } from './broken.ts';
import { files } from './compiled.ts';

const body = `Ingen dag.

{från 2027-01-01} Ett stycke
som går över två rader.

- {till 2027-01-01} En punkt
  som fortsätter.
- Alltid.
- {från 2026-08-01 till 2027-01-01} Fem månader.
  - Under den.

> {från 2027-01-01} Säg så här
> när lagen är ny.

1. {från 2027-01-01} Först.
2. Sedan.`;

describe('a body on a day', () => {
  it.each([
    [
      '2026-07-31',
      ['Ingen dag.', '- En punkt\n  som fortsätter.', '- Alltid.', '2. Sedan.'],
      ['Ett stycke', 'Fem', 'Under', 'Säg', 'Först'],
    ],
    ['2026-08-01', ['- En punkt', '- Fem månader.\n  - Under den.'], ['Ett stycke', 'Säg']],
    ['2026-12-31', ['- En punkt', '- Fem månader.'], ['Ett stycke', 'Säg']],
    ['2027-01-01', ['Ett stycke\nsom går', '> Säg så här\n> när', '1. Först.'], ['En punkt', 'fortsätter', 'Fem', 'Under']],
  ])('%s holds what holds then', (day, there, gone) => {
    const text = bodyOn(body, day);
    expect(there.filter((part) => !text.includes(part))).toEqual([]);
    expect([...gone, '{'].filter((part) => text.includes(part))).toEqual([]);
  });

  it('is the same text when nothing is dated', () =>
    expect(bodyOn('- En\n- Två {inte så här}', '2027-01-01')).toBe('- En\n- Två {inte så här}'));
});

describe('editions woven together', () => {
  const editions = [
    { till: '2026-08-01', varde: { a: 1, b: ['x', 'y'], c: 'före' } },
    { fran: '2026-08-01', till: '2027-01-01', varde: { a: 1, b: ['x', 'z'], c: 'före' } },
    { fran: '2027-01-01', varde: { a: 1, b: ['x', 'z'], d: 'ny' } },
  ];
  const wove = weave(editions);

  it('say once what is always the same, and date only what differs, where it differs', () =>
    expect(wove).toEqual({
      a: 1,
      b: [
        'x',
        {
          dagar: [
            { till: '2026-08-01', varde: 'y' },
            { fran: '2026-08-01', varde: 'z' },
          ],
        },
      ],
      c: {
        dagar: [
          { till: '2027-01-01', varde: 'före' },
          { fran: '2027-01-01', varde: undefined },
        ],
      },
      d: {
        dagar: [
          { till: '2027-01-01', varde: undefined },
          { fran: '2027-01-01', varde: 'ny' },
        ],
      },
    }));

  it.each([
    ['2026-07-31', editions[0]!.varde],
    ['2026-08-01', editions[1]!.varde],
    ['2026-12-31', editions[1]!.varde],
    ['2027-01-01', editions[2]!.varde],
  ])('read on %s as that edition does, after a journey as JSON', (day, expected) =>
    expect(asOf(JSON.parse(JSON.stringify(wove)), day)).toEqual(expected),
  );

  it('leave out of a list what has no edition that day', () =>
    expect(asOf(['a', { dagar: [{ fran: '2027-01-01', varde: 'b' }] }], '2026-12-31')).toEqual(['a']));

  it('hand back what holds no date as the same object', () => {
    const undated = { a: [{ b: 1 }] };
    expect(asOf(undated, '2027-01-01')).toBe(undated);
  });
});

const road = 'sv/personal/utfall/sip.md';
const dated = {
  [road]: (text: string) =>
    replaced(
      'steg:\n',
      'steg:\n  - gor: Gör det nya.\n    vem: Du\n    nar: Nu\n    fran: 2027-01-01\n',
    )(replaced('## Bra att veta\n', '## Bra att veta\n\n- {till 2027-01-01} Det gamla.\n- {från 2027-01-01} Det nya [[fl-8]].\n')(text)),
};

describe('a road with dated parts', () => {
  const written = contentAfter(dated).roads.sip;

  it.each([
    ['2026-12-31', 0, 'Det gamla.', 'Det nya', { till: '2027-01-01' }],
    ['2027-01-01', 1, 'Det nya', 'Det gamla', { fran: '2027-01-01' }],
  ])('reads on %s as it does then', (day, steps, there, gone, days) => {
    const shown = asOf(written, day);
    expect(shown.steg.filter(({ gor }) => gor === 'Gör det nya.')).toHaveLength(steps);
    expect(shown.braAttVeta).toContain(there);
    expect(JSON.stringify(shown)).not.toContain(gone);
    expect(shown.utgava).toEqual(days);
  });

  it('has no marks left', () => expect(JSON.stringify(written)).not.toMatch(/\{(från|till)/));
});

const told = (edit: (text: string) => string, file = road) => faultsAfter({ [file]: edit }).map(({ key, message }) => `${key}: ${message}`);

describe('what is dated wrongly stops the build', () => {
  it.each([
    ['- {från 2027-1-1} Fel datum.', 'Märket går inte att läsa'],
    ['- {fran 2027-01-01} Utan prickar.', 'Märket går inte att läsa'],
    ['- Inte först {från 2027-01-01}.', 'Märket går inte att läsa'],
    ['- {från 2027-01-01 till 2026-08-01} Bakvänt.', 'slutar gälla innan den börjar'],
  ])('%s', (line, message) =>
    expect(told(replaced('## Bra att veta\n', `## Bra att veta\n\n${line}\n`))).toEqual([expect.stringContaining(message)]),
  );

  it('a section that a day leaves empty', () =>
    expect(
      told(replaced(/## Om det inte blir som du tänkt\n[^]*$/, '## Om det inte blir som du tänkt\n\n- {från 2027-01-01} Bara sedan.\n')),
    ).toEqual(['## Om det inte blir som du tänkt: Stycket är tomt till 2027-01-01.']));

  it('steps that are hard to read in one edition only', () => {
    const hard = 'Socialförvaltningens utredningsenheter tillhandahåller individanpassade insatsbeskrivningar. '.repeat(30).trim();
    const step = `steg:\n  - gor: ${hard}\n    vem: Du\n    nar: Nu\n    fran: 2027-01-01\n`;
    expect(told(replaced('steg:\n', step)).some((fault) => fault.startsWith('steg: Stegen är svåra att läsa'))).toBe(true);
  });
});

describe('a wording that nobody has read', () => {
  const file = 'lagrum/skollagen-5-3/2022-08-01.md';
  const [, ...rest] = files
    .of('lagrum')
    .find((found) => found.file === file)!
    .body.split('\n\n');

  it('stands in our own words, and says so', () => {
    const edit = (text: string) => replaced('status: verifierad', 'status: trolig\nlydelse: ej-last')(text.replaceAll(/^>.*$/gm, ''));
    const [wording] = contentAfter({ [file]: edit }).provisions['skollagen-5-3'].lydelser;
    expect([wording!.last, wording!.citat]).toEqual([false, []]);
  });

  it('is neither quoted nor verified', () => {
    expect(rest.length).toBeGreaterThan(0);
    expect(told(replaced('status: verifierad', 'status: verifierad\nlydelse: ej-last'), file)).toEqual([
      'citat: Ordalydelsen är inte läst, men texten citerar.',
      'status: Ordalydelsen är inte läst, och kan inte vara verifierad.',
    ]);
  });
});

it.each([
  ['2026-12-31T23:59:59', 1000],
  ['2026-12-31T00:00:00', 86_400_000],
])('it is %s, and %d milliseconds until midnight', (now, left) => expect(untilMidnight(new Date(now))).toBe(left));
