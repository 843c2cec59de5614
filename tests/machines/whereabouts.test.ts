import { describe, expect, it } from 'vitest';
import type { RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { directionsAt, whereaboutsOf } from '../../machines/whereabouts.ts';
import type { Direction, Home, SchoolKind } from '../../machines/whereabouts.ts';
import { pagesOf } from './runs.ts';

type Row = readonly [here: readonly Direction[], across?: readonly Direction[]];
const nobody: Row = [[]];

/**
 * Whom the matter of each outcome goes to, read by a person: the left when the pupil lives in the municipality of a municipal school, and
 * what is added when the huvudman may be another than the home municipality. Every outcome has a row, so that a new one is read before it passes.
 */
const table: Readonly<Record<RoadId, Row>> = {
  // Where the pupil lives.
  'larma-112': [['anmalan']],
  'akut-suicidrisk': [['anmalan']],
  'kvar-utomlands': [['anmalan']],
  orosanmalan: [['anmalan']],
  'orosanmalan-utan-att-forvarna': [['anmalan']],
  'komplettera-anmalan': [['anmalan']],
  'samtycke-behovs-inte': [['anmalan']],
  'anmalan-bryter-sekretess': [['anmalan']],
  'brott-mot-barn': [['anmalan']],
  'begar-aterkoppling': [['anmalan']],
  anmalningsmote: [['anmalan']],
  'utredning-kraver-inte-samtycke': [['anmalan']],
  konsultera: [['radgivning']],
  'konsultera-utan-att-forvarna': [['radgivning']],
  'utan-samtycke': [['radgivning']],
  'fraga-om-stod': [['radgivning']],
  'myndig-elev': [['radgivning']],
  'eget-samtycke': [['radgivning']],
  'provad-insats-utan-vardnadshavare': [['radgivning']],
  ansok: [['ansokan']],
  service: [['ansokan']],
  'sok-stod-sjalva': [['ansokan']],
  'insats-under-utredning': [['ansokan']],
  motivera: [['ansokan']],
  sip: [['planering']],
  'folj-upp-sip': [['planering']],

  // Where the school is.
  elevhalsa: [['team']],
  'skolans-stod': [['team']],
  beteendestod: [['team']],

  // The school first, then the home municipality.
  narvarostod: [['team'], ['franvaro-till-hemkommun']],
  franvaroutredning: [['franvaro'], ['franvaro-till-hemkommun']],
  narvaroarbete: [[], ['franvaro-till-hemkommun']],
  'franvaro-myndig': [[], ['franvaro-myndig-till-hemkommun']],

  // To nobody but those on the road.
  'aterkoppla-till-anmalaren': nobody,
  'beratta-for-vardnadshavare': nobody,
  'bidra-till-utredning': nobody,
  'brott-av-elev': nobody,
  'dela-inom-skolan': nobody,
  'dela-med-samtycke': nobody,
  'dokumentera-samtycke': nobody,
  drogtest: nobody,
  'elevens-eget-ja': nobody,
  'fara-for-livet': nobody,
  'fore-utredning': nobody,
  'ingen-observation': nobody,
  'inhamta-samtycke': nobody,
  'krankande-av-personal': nobody,
  'krankande-behandling': nobody,
  'lamna-ut-handlingar': nobody,
  'myndig-elevs-foralder': nobody,
  'observation-med-villkor': nobody,
  'oense-vardnadshavare': nobody,
  'overlamna-vid-skolbyte': nobody,
  'placerad-elev': nobody,
  'polisen-fragar': nobody,
  'polisen-vill-traffa-eleven': nobody,
  'samtal-med-ja-hemifran': nobody,
  'skolplikt-utomlands': nobody,
  'skydda-uppgiften': nobody,
  'skyddade-uppgifter': nobody,
  'sluta-dela': nobody,
  'socialtjansten-vill-traffa-eleven': nobody,
  'ta-reda-pa-vardnad': nobody,
  'vald-mot-personal': nobody,
  vardnadstvist: nobody,
};

const homes: readonly (Home | undefined)[] = ['har', 'annanstans', 'vet-inte', undefined];
const schools: readonly (SchoolKind | undefined)[] = ['kommunal', 'fristaende', undefined];
const everywhere = homes.flatMap((home) => schools.map((school) => ({ ...(home && { home }), ...(school && { school }) })));
const outcomes = pagesOf(personal, 'outcome') as readonly RoadId[];

describe.each(outcomes.map((outcome) => [outcome] as const))('%s', (outcome) => {
  const [here, across = []] = table[outcome];

  it.each(everywhere)('goes where it must when home and school are $home and $school', (said) => {
    const sameHuvudman = said.home === 'har' && said.school !== 'fristaende';
    expect(directionsAt(outcome, said).map(({ direction }) => direction)).toEqual(sameHuvudman ? here : [...here, ...across]);
  });

  it('has a ground for each', () => {
    expect(directionsAt(outcome, {}).filter(({ because }) => because.length === 0)).toEqual([]);
  });
});

it('has a row for every outcome and no other', () => expect(Object.keys(table).toSorted()).toEqual([...outcomes].toSorted()));

it('rests a report on the duty and on where the pupil lives, help on what gives it, and absence on the chapter for its school', () => {
  const ground = (outcome: RoadId) => directionsAt(outcome, {}).map(({ because }) => because.join());
  expect(ground('orosanmalan')).toEqual(['sol-19-1,sol-29-1']);
  expect(ground('konsultera')).toEqual(['sol-29-1']);
  expect(ground('ansok')).toEqual(['sol-11-1,sol-29-1']);
  expect(ground('sip')).toEqual(['sol-10-8,sol-29-1']);
  expect(ground('elevhalsa')).toEqual(['skollagen-2-25']);
  expect(ground('franvaroutredning')).toEqual(['skollagen-7-19-a', 'skollagen-7-22']);
  expect(ground('franvaro-myndig')).toEqual(['skollagen-15-15']);
});

describe('what is known of home and school', () => {
  it('is what the answers say of the school, until the user has said something else', () => {
    expect(whereaboutsOf({}, { huvudman: 'fristaende' })).toEqual({ school: 'fristaende' });
    expect(whereaboutsOf({ school: 'kommunal', home: 'har' }, { huvudman: 'fristaende' })).toEqual({ school: 'kommunal', home: 'har' });
  });

  it('is never where the pupil lives by an answer: that is not asked in the flow', () => {
    expect(whereaboutsOf({}, { arende: 'oro', alder: 'under-12' })).toEqual({});
  });
});
