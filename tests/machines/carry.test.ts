import { describe, expect, it } from 'vitest';
import { begin, carry } from '../../machines/carry.ts';
import type { Answers } from '../../machines/flow.ts';
import type { RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import type { Result } from '../../machines/plan.ts';
import { pagesOf, runsOf } from './runs.ts';
import { franvaroHere } from './answers.ts';

const result = (outcome: RoadId, answers: Answers): Result => ({ outcome, answers });

/** What an answer says of one concern and of no other, read by a person: asked again with the next. */
const ofOneConcern = [
  'arende',
  'behov',
  'beteende-risk',
  'av-vem',
  'insatstyp',
  'syfte',
  'samtyckeslage',
  'liv-i-fara',
  'observation-i-utredning',
  'observation-samtycke',
  'mottagare',
  'kontakt',
  'brott',
  'vh-arende',
  'men',
  'soc-arende',
];

it('carries every answer but what is said of one concern alone', () => {
  const carried = new Set(
    runsOf(personal).flatMap(({ outcome, answers }) => {
      const known = carry([result(outcome as RoadId, answers)]);
      return Object.keys(answers).filter((question) => Object.hasOwn(known, question));
    }),
  );
  expect(pagesOf(personal, 'question').filter((question) => !carried.has(question))).toEqual(ofOneConcern);
});

it('carries nothing of what was not answered', () => {
  expect(carry([])).toEqual({});
  expect(carry([result('elevhalsa', { arende: 'oro', misstanke: 'nej', behov: 'annat' })])).toEqual({ misstanke: 'nej' });
});

describe('what a road of the gate has said', () => {
  const worry: Answers = { misstanke: 'ja', 'akut-fara': 'nej', 'redan-anmalt': 'nej', narstaende: 'nej' };

  it.each<[RoadId, Answers, Answers]>([
    ['larma-112', { misstanke: 'ja', 'akut-fara': 'ja' }, { misstanke: 'ja', 'akut-fara': 'nej' }],
    ['akut-suicidrisk', { misstanke: 'osaker', 'akut-fara': 'sjalv' }, { misstanke: 'osaker', 'akut-fara': 'nej' }],
    ['orosanmalan', worry, { ...worry, 'redan-anmalt': 'ja' }],
    ['orosanmalan-utan-att-forvarna', { ...worry, narstaende: 'ja' }, { ...worry, narstaende: 'ja', 'redan-anmalt': 'ja' }],
    ['elevhalsa', worry, worry],
  ])('%s, is done', (outcome, answers, known) => expect(carry([result(outcome, answers)])).toEqual(known));

  it('is not said where the same road was reached another way', () => {
    expect(carry([result('larma-112', { arende: 'sekretess', misstanke: 'nej', brott: 'pagar' })])).toEqual({ misstanke: 'nej' });
    expect(carry([result('orosanmalan', { misstanke: 'ja', 'akut-fara': 'nej' })])).toEqual({ misstanke: 'ja', 'akut-fara': 'nej' });
  });
});

it.each<[Answers, Answers]>([
  [{ alder: '18-plus' }, { alder: '18-plus', myndig: 'ja' }],
  [{ alder: '15-17' }, { alder: '15-17', myndig: 'nej' }],
  [{ myndig: 'ja' }, { alder: '18-plus', myndig: 'ja' }],
  [{ myndig: 'nej' }, { myndig: 'nej' }],
])('says of one who is of age, or not, the same in both questions: %j', (answers, known) => {
  expect(carry([result('elevhalsa', answers)])).toEqual(known);
});

it('takes what was said last', () => {
  const said = [result('elevhalsa', { misstanke: 'nej', vardbehov: 'ja' }), result('elevhalsa', { misstanke: 'ja' })];
  expect(carry(said)).toEqual({ misstanke: 'ja', vardbehov: 'ja' });
});

it('begins the next concern with what is known, and passes by what changes nothing', () => {
  const absent = result('narvarostod', { ...franvaroHere, arende: 'oro', behov: 'narvaro' });
  expect(begin(personal, [absent], 'franvaro')).toMatchObject({ page: 'arskurs' });
  expect(begin(personal, [absent], 'franvaro').steps[0]).toMatchObject({ question: 'arende', answer: 'franvaro' });
  expect(begin(personal, [absent], 'franvaro', new Set(['arskurs'] as const))).toMatchObject({ outcome: 'narvarostod' });
});
