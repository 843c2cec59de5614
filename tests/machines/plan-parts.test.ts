import { describe, expect, it } from 'vitest';
import type { BesideId } from '../../machines/advice.ts';
import type { Answers } from '../../machines/flow.ts';
import type { RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { gravityOf, homeWaits, plan } from '../../machines/plan.ts';
import type { Part, Result } from '../../machines/plan.ts';
import { pagesOf } from './runs.ts';

const result = (outcome: RoadId, answers: Answers = {}): Result => ({ outcome, answers });
/** A part as a line: what it is, as what, of which results, and whether the home waits. */
const line = ({ road, role, from, home }: Part) => [road, role, from.join('+'), home].filter(Boolean).join(' ');
const lines = (...results: readonly Result[]) => plan(results).map(line);

// The gravest first, read by a person. Whatever is not named is as grave as the rest.
const gravest: readonly (readonly BesideId[])[] = [
  ['larma-112'],
  ['akut-suicidrisk'],
  ['fara-for-livet', 'kvar-utomlands'],
  ['orosanmalan-utan-att-forvarna'],
  ['anmalan-bryter-sekretess', 'brott-mot-barn', 'orosanmalan', 'samtycke-behovs-inte'],
  ['komplettera-anmalan', 'stam-av-med-socialtjansten'],
  ['konsultera-utan-att-forvarna'],
  ['konsultera'],
  ['myndig-elev', 'skydda-uppgiften', 'skyddade-uppgifter'],
  ['krankande-av-personal', 'krankande-behandling', 'vald-mot-personal'],
  ['brott-av-elev', 'polisen-fragar', 'polisen-vill-traffa-eleven'],
  ['franvaro-myndig', 'franvaroutredning', 'skolplikt-utomlands'],
];

it('has twelve grades above the rest', () => {
  const roads = [...(pagesOf(personal, 'outcome') as readonly RoadId[]), 'stam-av-med-socialtjansten'] as const;
  const graded = [...gravest.keys()].map((grade) => roads.filter((road) => gravityOf(road) === grade).toSorted());
  expect(graded).toEqual(gravest);
  expect(gravityOf('elevhalsa')).toBe(12);
  expect(gravityOf('vid-sjalvskada')).toBe(12);
});

const closeReport = result('orosanmalan-utan-att-forvarna', { narstaende: 'ja' });
const openReport = result('orosanmalan', { narstaende: 'nej' });

describe('a plan', () => {
  it('of one result is its road and what stands beside it', () => {
    expect(lines(result('orosanmalan', { arende: 'franvaro', narstaende: 'nej' }))).toEqual([
      'orosanmalan vag 0',
      'franvaroutredning parallellt 0',
      'anmalningsmote darefter 0',
      'begar-aterkoppling darefter 0',
    ]);
  });

  it('of nothing is empty', () => expect(plan([])).toEqual([]));

  it('has what is as grave by its role, and then as it was asked about', () => {
    const supported = result('sip', { arende: 'franvaro', samtyckeslage: 'muntligt' });
    expect(lines(supported, result('krankande-behandling'), result('elevhalsa'))).toEqual([
      'krankande-behandling vag 1',
      'sip vag 0',
      'elevhalsa vag 2',
      'dokumentera-samtycke forst 0',
      'skolans-stod parallellt 0+1',
    ]);
    expect(lines(result('komplettera-anmalan'), result('sip', { arende: 'franvaro' }))).toEqual([
      'komplettera-anmalan vag 0',
      'sip vag 1',
      'skolans-stod parallellt 1',
      'begar-aterkoppling darefter 0',
    ]);
  });

  it.each<[string, readonly Result[], string]>([
    [
      'after its road, then beside it',
      [result('krankande-behandling'), result('sip', { arende: 'franvaro' })],
      'skolans-stod parallellt 0+1',
    ],
    [
      'beside its road, then after it',
      [result('sip', { arende: 'franvaro' }), result('krankande-behandling')],
      'skolans-stod parallellt 0+1',
    ],
    ['beside one, then as a road', [result('sip', { arende: 'franvaro' }), result('skolans-stod')], 'skolans-stod vag 0+1'],
    ['as a road, then beside one', [result('skolans-stod'), result('sip', { arende: 'franvaro' })], 'skolans-stod vag 0+1'],
    ['as three', [result('krankande-behandling'), result('elevhalsa'), result('skolans-stod')], 'skolans-stod vag 0+2'],
  ])('says once what several results say, in the role that comes first: %s', (_, results, said) => {
    expect(lines(...results).filter((each) => each.startsWith('skolans-stod'))).toEqual([said]);
  });

  it('lets an open report, and its meeting, give way to one without a word to the home', () => {
    expect(lines(openReport, closeReport)).toEqual(['orosanmalan-utan-att-forvarna vag 1', 'begar-aterkoppling darefter 0+1']);
    expect(lines(result('anmalningsmote'), closeReport)).toEqual(['orosanmalan-utan-att-forvarna vag 1', 'begar-aterkoppling darefter 1']);
  });

  it('lets an open consultation give way to one without a word to the home', () => {
    const doubt = (narstaende: 'ja' | 'nej', outcome: RoadId) => result(outcome, { misstanke: 'osaker', narstaende });
    expect(lines(doubt('nej', 'konsultera'), doubt('ja', 'konsultera-utan-att-forvarna'))).toEqual(['konsultera-utan-att-forvarna vag 1']);
  });

  it('keeps both where nothing says that the home may be the danger', () => {
    expect(lines(result('brott-mot-barn'), openReport)).toEqual([
      'orosanmalan-utan-att-forvarna parallellt 0',
      'brott-mot-barn vag 0',
      'orosanmalan vag 1',
      'anmalningsmote darefter 1',
      'begar-aterkoppling darefter 1',
    ]);
  });

  it('keeps an open report where there is no other, and lets the home wait', () => {
    expect(lines(result('larma-112', { alder: '18-plus' }), openReport)).toEqual([
      'larma-112 vag 0',
      'orosanmalan vag 1 wait',
      'anmalningsmote darefter 1 wait',
      'begar-aterkoppling darefter 1',
    ]);
  });

  it.each([openReport, closeReport])('has nothing to add to a report that is not made yet: $outcome', (report) => {
    const absence = result('franvaroutredning', { arende: 'franvaro', 'redan-anmalt': 'ja', narstaende: 'nej' });
    expect(lines(absence).map((each) => each.split(' ')[0])).toContain('komplettera-anmalan');
    expect(lines(absence, report).map((each) => each.split(' ')[0])).not.toContain('komplettera-anmalan');
  });
});

describe('turning to the home', () => {
  it('waits for each road that does, where one of the results says that the home may be the danger', () => {
    expect(homeWaits([result('sip'), closeReport], 'elevhalsa')).toBe(true);
    expect(homeWaits([result('sip'), openReport], 'elevhalsa')).toBe(false);
    expect(homeWaits([closeReport], 'begar-aterkoppling')).toBe(false);
    expect(homeWaits([closeReport], 'larma-112')).toBe(false);
    expect(homeWaits([], 'elevhalsa')).toBe(false);
  });

  it('is said of the parts that do, and of no other', () => {
    expect(lines(closeReport, result('elevhalsa'))).toEqual([
      'orosanmalan-utan-att-forvarna vag 0',
      'elevhalsa vag 1 wait',
      'begar-aterkoppling darefter 0',
    ]);
  });
});
