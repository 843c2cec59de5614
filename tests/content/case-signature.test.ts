import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../src/build/compiler/case-signature.ts';
import { faultsAfter, replaced } from './broken.ts';
import { files } from './compiled.ts';

const file = 'sv/utbildning/fall/magont-och-bup.md';
const trainingCase = files.of('fall').find(({ id }) => id === 'magont-och-bup')!;
// The case as it stands today: its version and its day, whatever they are.
const { version, granskad } = trainingCase.data as { version: string; granskad: { datum: string } };
const nextVersion = version.replace(/\.\d+\.\d+$/, (end) => `.${Number(end.split('.')[1]) + 1}.0`);
const dated = `  datum: ${granskad.datum}`;
const later = '2031-03-05';
type Change = (text: string) => string;
const told = (...changes: readonly Change[]) =>
  faultsAfter({ [file]: (text) => changes.reduce((was, change) => change(was), text) }, later).filter((fault) => fault.file === file);
const lineIn = (remedy = '') => /signatur: (.*)$/.exec(remedy)?.[1] ?? 'none';

const story = replaced('## Berättelsen\n\n', '## Berättelsen\n\nDet är en måndag. ');

describe('a signed case', () => {
  it.each<[what: string, ...changes: Change[]]>([
    ['the story', story],
    ['an answer on the same road', replaced(/ {2}omfattning: .*/, '  omfattning: 80-100')],
    ['a road that can be defended', replaced('- utfall: inhamta-samtycke', '- utfall: konsultera')],
    ['the place and its services', replaced('kommun: mark', 'kommun: falun'), replaced('  - barnteam', '  - tillsammans-for-varje-barn')],
  ])('stops the build until it is signed again when someone changes %s', (_, ...changes) => {
    expect(told(...changes).map(({ key }) => key)).toEqual(['signatur']);
  });

  it('is signed by writing what the fault says: the next version, the day, and the line', () => {
    const [fault, another] = told(story);
    expect(another).toBeUndefined();
    expect(fault).toMatchObject({
      key: 'signatur',
      message: expect.stringContaining(`sedan version ${version} signerades ${granskad.datum}`),
    });
    expect(fault!.remedy).toContain(`version: ${nextVersion}, datum: ${later}`);
    const signed = replaced(/signatur: .*/, `signatur: ${lineIn(fault!.remedy)}`);
    expect(told(story, signed).map(({ key }) => key)).toEqual(['version', 'granskad.datum']);
    const raised = [replaced(`version: ${version}`, `version: ${nextVersion}`), replaced(dated, `  datum: ${later}`)];
    expect(told(story, signed, ...raised)).toEqual([]);
  });

  it('takes the version and the day that the editor has raised already', () => {
    const raised = [replaced(`version: ${version}`, 'version: 2.0.0'), replaced(dated, '  datum: 2030-01-07')];
    const [fault] = told(story, ...raised);
    expect(lineIn(fault!.remedy)).toMatch(/^2\.0\.0 2030-01-07 [b-t]{8}$/);
  });

  it('is not asked for until the outcome is the one that the machine gives', () => {
    // The team at the place is for this road as well, so that only the outcome is wrong.
    expect(told(story, replaced('utfall: sip', 'utfall: elevhalsa')).map(({ key }) => key)).toEqual(['utfall']);
  });

  it('stays signed when only the talk or the line breaks change, and when someone reads it again later', () => {
    expect(told(replaced('## Prata om\n\n', '## Prata om\n\n- Vad vet ni om Mark?\n'))).toEqual([]);
    expect(told(replaced('årskurs 6. Sedan', 'årskurs 6.\nSedan'))).toEqual([]);
    expect(told(replaced('roll: redaktion', 'roll: jurist'), replaced(dated, `  datum: ${later}`))).toEqual([]);
  });
});

it('gives a new case its first line', () => {
  const [fault] = told(replaced(/signatur: .*\n/, ''));
  expect(fault).toMatchObject({ key: 'signatur', message: 'Fallet är inte signerat.' });
  expect(lineIn(fault!.remedy)).toBe(signatureOf(trainingCase, version, granskad.datum));
});

it('tells of a signature that is no such line', () => {
  expect(told(replaced(/signatur: .*/, 'signatur: Anna'))).toEqual([
    expect.objectContaining({ key: 'signatur', message: expect.stringContaining('skriver bygget åt dig') }),
  ]);
});
