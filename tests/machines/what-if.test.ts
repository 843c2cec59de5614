import { describe, expect, it } from 'vitest';
import { foralder } from '../../machines/foralder.machine.ts';
import { personal } from '../../machines/personal.machine.ts';
import { decisions, whatWouldHaveChanged } from '../../machines/what-if.ts';
import { oro } from './answers.ts';

// One run to each outcome is held to the full walk in what-if-walk.test.ts.
describe('what would have changed the outcome', () => {
  const decided = decisions(personal, oro);

  it('names the certain roads first, the last answered first among them, never two to the same road', () => {
    expect(whatWouldHaveChanged(decided, 2)).toEqual([
      { question: 'narstaende', answer: 'vet-inte', outcomes: ['orosanmalan-utan-att-forvarna'] },
      { question: 'akut-fara', answer: 'sjalv', outcomes: ['akut-suicidrisk'] },
    ]);
  });

  it('names all there are, the certain ones first', () => {
    expect(whatWouldHaveChanged(decided, 99).map(({ question, outcomes }) => [question, outcomes.length])).toEqual([
      ['narstaende', 1],
      ['akut-fara', 1],
      ['akut-fara', 1],
      ['misstanke', 1],
      ['redan-anmalt', 25],
      ['misstanke', 21],
    ]);
  });

  it.each([
    ['12-14', false],
    ['15-17', true],
  ] as const)('names the age of 18 for a pupil of %s: %s', (alder, named) => {
    const ofAge = whatWouldHaveChanged(decisions(personal, { ...oro, alder }), 99).filter(({ question }) => question === 'alder');
    expect(ofAge).toEqual(named ? [{ question: 'alder', answer: '18-plus', outcomes: ['myndig-elev'] }] : []);
  });

  it('never names what the matter is about', () => {
    const other = decisions(foralder, { lage: 'borta', 'skolan-utreder': 'ja', erbjudet: 'inget', vard: 'nej' });
    expect(other[0]!.alternatives).toHaveLength(7);
    expect(whatWouldHaveChanged(other, 99)).toEqual([
      { question: 'vard', answer: 'ja', outcomes: ['om-sip'] },
      { question: 'erbjudet', answer: 'annat', outcomes: ['om-oppet-stod'] },
      { question: 'skolan-utreder', answer: 'vet-inte', outcomes: ['be-skolan-utreda'] },
    ]);
  });

  it('knows where another answer would have opened what was never asked', () => {
    expect(decided.filter(({ opens }) => opens).map(({ step }) => step.question)).toEqual(['arende', 'misstanke', 'redan-anmalt']);
  });

  it('names no more than it is asked for', () => {
    expect(whatWouldHaveChanged(decided)).toHaveLength(3);
    expect(whatWouldHaveChanged(decided, 0)).toEqual([]);
  });

  it('has no alternatives where an answer decided nothing', () => {
    const deciding = decided.filter(({ alternatives }) => alternatives.length > 0).map(({ step }) => step.question);
    expect(deciding).toEqual(['misstanke', 'akut-fara', 'alder', 'redan-anmalt', 'narstaende']);
  });
});
