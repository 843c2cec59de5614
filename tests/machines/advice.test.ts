import { expect, it } from 'vitest';
import { adviceBeside, rules } from '../../machines/advice.ts';
import type { Beside } from '../../machines/advice.ts';
import type { Answers } from '../../machines/flow.ts';
import type { OutcomeId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { runsOf } from './runs.ts';

const reported: Answers = { misstanke: 'ja', 'redan-anmalt': 'ja', narstaende: 'vet-inte' };

it.each<[OutcomeId, Answers, Partial<Beside>]>([
  ['larma-112', { arende: 'oro' }, { darefter: ['orosanmalan'] }],
  ['larma-112', { ...reported, arende: 'franvaro' }, { darefter: ['orosanmalan'], parallellt: ['franvaroutredning'] }],
  ['larma-112', { misstanke: 'osaker' }, { darefter: ['orosanmalan'] }],
  ['orosanmalan', { 'mote-lampligt': 'nej' }, { darefter: ['begar-aterkoppling'] }],
  ['orosanmalan', { 'mote-lampligt': 'vet-inte' }, { darefter: ['anmalningsmote', 'begar-aterkoppling'] }],
  ['konsultera', { misstanke: 'osaker' }, {}],
  ['motivera', { misstanke: 'osaker' }, { forst: ['konsultera'] }],
  ['motivera', reported, { forst: ['stam-av-med-socialtjansten'], parallellt: ['komplettera-anmalan'] }],
  ['motivera', { ...reported, narstaende: 'nej' }, { parallellt: ['komplettera-anmalan'] }],
  ['komplettera-anmalan', reported, { forst: ['stam-av-med-socialtjansten'], darefter: ['begar-aterkoppling'] }],
  ['sip', { arende: 'franvaro' }, { parallellt: ['skolans-stod'] }],
  ['sip', { behov: 'narvaro', arende: 'oro' }, { parallellt: ['skolans-stod'] }],
  ['sip', { behov: 'vard-och-stod', arende: 'oro' }, {}],
  ['service', { arende: 'franvaro' }, {}],
  ['beteendestod', { 'beteende-risk': 'ja' }, { parallellt: ['orosanmalan'] }],
  ['brott-mot-barn', {}, { parallellt: ['orosanmalan'] }],
])('stands beside %s after %j', (outcome, answers, beside) => {
  expect(adviceBeside(outcome, answers)).toEqual({ forst: [], darefter: [], parallellt: [], ...beside });
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
