import { expect, it } from 'vitest';
import { adviceBeside, rules, standsBeside } from '../../machines/advice.ts';
import type { Beside } from '../../machines/advice.ts';
import type { Answers } from '../../machines/flow.ts';
import type { OutcomeId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { runsOf } from './runs.ts';

const reported: Answers = { arende: 'samtycke', misstanke: 'ja', 'redan-anmalt': 'ja', narstaende: 'vet-inte' };

it.each<[OutcomeId, Answers, Partial<Beside>]>([
  ['larma-112', { arende: 'oro' }, { darefter: ['orosanmalan-utan-att-forvarna'] }],
  ['larma-112', { ...reported, arende: 'franvaro' }, { darefter: ['orosanmalan-utan-att-forvarna'] }],
  ['larma-112', { misstanke: 'ja', alder: '18-plus' }, {}],
  ['akut-suicidrisk', { misstanke: 'osaker' }, {}],
  ['larma-112', { misstanke: 'osaker' }, { darefter: ['orosanmalan-utan-att-forvarna'] }],
  ['orosanmalan', { arende: 'oro' }, { darefter: ['anmalningsmote', 'begar-aterkoppling'] }],
  ['orosanmalan', { 'oro-slag': 'natet' }, { darefter: ['anmalningsmote', 'begar-aterkoppling'], parallellt: ['vid-brott-pa-natet'] }],
  ['konsultera', { misstanke: 'osaker', narstaende: 'nej' }, {}],
  ['motivera', { misstanke: 'osaker', narstaende: 'nej' }, { forst: ['konsultera'] }],
  ['motivera', { misstanke: 'osaker', narstaende: 'ja' }, { forst: ['konsultera-utan-att-forvarna'] }],
  ['drogtest', { misstanke: 'osaker', alder: '18-plus' }, { forst: ['myndig-elev'] }],
  ['motivera', reported, { forst: ['stam-av-med-socialtjansten'], parallellt: ['komplettera-anmalan'] }],
  ['motivera', { ...reported, narstaende: 'nej' }, { parallellt: ['komplettera-anmalan'] }],
  ['komplettera-anmalan', reported, { forst: ['stam-av-med-socialtjansten'], darefter: ['begar-aterkoppling'] }],
  ['sip', { arende: 'franvaro' }, { parallellt: ['skolans-stod'] }],
  ['sip', { behov: 'narvaro', arende: 'oro' }, { parallellt: ['skolans-stod'] }],
  ['sip', { behov: 'vard-och-stod', arende: 'oro' }, {}],
  ['service', { arende: 'franvaro' }, {}],
  ['beteendestod', { 'beteende-risk': 'ja' }, { parallellt: ['orosanmalan'] }],
  ['beteendestod', reported, { forst: ['stam-av-med-socialtjansten'], parallellt: ['komplettera-anmalan'] }],
  ['brott-mot-barn', {}, { parallellt: ['orosanmalan-utan-att-forvarna'] }],
  ['brott-mot-barn', { misstanke: 'osaker', narstaende: 'nej' }, { forst: ['konsultera'], parallellt: ['orosanmalan'] }],
  ['brott-mot-barn', { misstanke: 'ja', alder: '18-plus' }, { forst: ['myndig-elev'] }],
  ['kvar-utomlands', { misstanke: 'nej' }, { forst: ['orosanmalan-utan-att-forvarna'], darefter: ['begar-aterkoppling'] }],
  // No run of the flow comes here, but the rule says so of whoever does.
  ['larma-112', { misstanke: 'osaker', narstaende: 'nej' }, { darefter: ['orosanmalan-utan-att-forvarna'] }],
  ['larma-112', { misstanke: 'osaker', narstaende: 'vet-inte' }, { darefter: ['orosanmalan-utan-att-forvarna'] }],
  ['larma-112', { besked: 'ingen-utredning' }, { darefter: ['orosanmalan-utan-att-forvarna'] }],
  ['akut-suicidrisk', { misstanke: 'osaker', narstaende: 'nej' }, {}],
  ['akut-suicidrisk', { misstanke: 'osaker', narstaende: 'vet-inte' }, {}],
  ['akut-suicidrisk', { misstanke: 'ja', alder: '18-plus' }, {}],
  ['akut-suicidrisk', { ...reported, besked: 'ingen-utredning' }, {}],
  ['konsultera-utan-att-forvarna', { misstanke: 'osaker', narstaende: 'nej' }, {}],
  ['konsultera', { misstanke: 'osaker', narstaende: 'ja' }, {}],
  [
    'kvar-utomlands',
    { misstanke: 'osaker', narstaende: 'nej' },
    { forst: ['orosanmalan-utan-att-forvarna'], darefter: ['begar-aterkoppling'] },
  ],
  [
    'kvar-utomlands',
    { misstanke: 'osaker', narstaende: 'ja' },
    { forst: ['orosanmalan-utan-att-forvarna'], darefter: ['begar-aterkoppling'] },
  ],
  ['beteendestod', { arende: 'oro', 'redan-anmalt': 'ja', narstaende: 'nej' }, { parallellt: ['komplettera-anmalan'] }],
  ['kvar-utomlands', { misstanke: 'ja' }, { darefter: ['begar-aterkoppling'] }],
])('stands beside %s after %j', (outcome, answers, beside) => {
  expect(adviceBeside(outcome, answers)).toEqual({ forst: [], darefter: [], parallellt: [], ...beside });
});

it('tells for each rule of an advice where it stands, and after what', () => {
  expect(standsBeside('anmalningsmote')).toEqual([{ at: ['orosanmalan'], when: {} }]);
  expect(standsBeside('myndig-elev')).toEqual([
    { allBut: ['akut-suicidrisk', 'larma-112'], when: { misstanke: ['ja', 'osaker'], alder: '18-plus' } },
  ]);
  expect(standsBeside('krankande-behandling')).toEqual([
    {
      at: ['konsultera', 'konsultera-utan-att-forvarna', 'orosanmalan', 'orosanmalan-utan-att-forvarna'],
      when: { 'oro-slag': 'andra-elever' },
    },
  ]);
  expect(standsBeside('skolans-stod').map(({ when }) => when)).toEqual([{ arende: 'franvaro' }, { behov: 'narvaro' }, {}]);
  expect(standsBeside('narvarostod')).toEqual([]);
});

it('never gives an outcome as advice beside itself, nor the same advice twice', () => {
  const wrong = runsOf(personal).filter(({ outcome, answers }) => {
    const all = Object.values(adviceBeside(outcome, answers)).flat();
    return all.some((id) => id === outcome) || new Set(all).size < all.length;
  });
  expect(wrong).toEqual([]);
});

it('has no rule that no run ever meets', () => {
  const given = new Set(
    runsOf(personal).flatMap(({ outcome, answers }) =>
      Object.entries(adviceBeside(outcome, answers)).flatMap(([role, ids]) => ids.map((id) => `${id} ${role} ${outcome}`)),
    ),
  );
  const named = rules.flatMap(({ advice, role, at }) => ('allBut' in at ? [] : at.map((outcome) => `${advice} ${role} ${outcome}`)));
  expect(named.filter((rule) => !given.has(rule))).toEqual([]);
});
