import { expect, it } from 'vitest';
import { holds } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { disclosure, disclosures } from '../../machines/secrecy.ts';
import { rules } from '../../machines/secrecy-rules.ts';
import { runsOf } from './runs.ts';
import { secrecyList } from './secrecy-list.ts';

// Walked by XState's own transitions, not by the code under test.
const runs = runsOf(personal).filter(({ answers }) => answers.arende === 'sekretess' && answers.misstanke === 'nej');
const word = (answers: object) => JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));

it('has every way through the section on secrecy exactly once, and the road that each leads to', () => {
  expect(disclosures.map(({ answers, road }) => `${word(answers)} ${road}`).toSorted()).toEqual(
    runs.map(({ answers, outcome }) => `${word(answers)} ${outcome}`).toSorted(),
  );
});

it('has exactly one rule for each of them', () => {
  const ruled = runs.map(({ outcome, answers }) =>
    rules.filter(({ roads, when }) => roads.some((road) => road === outcome) && holds(when ?? {}, answers)),
  );
  expect(runs.filter((_, index) => ruled[index]!.length !== 1).map(({ answers }) => answers)).toEqual([]);
});

it('has no rule, and no road in a rule, that no run ever meets', () => {
  const met = (road: string, when = {}) => runs.some(({ outcome, answers }) => outcome === road && holds(when, answers));
  expect(rules.flatMap(({ roads, when }) => roads.filter((road) => !met(road, when)))).toEqual([]);
});

it('says nothing of a run that no rule is about', () => {
  expect(() =>
    disclosure({ arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej', 'redan-anmalt': 'nej', narstaende: 'ja', bosatt: 'har' }),
  ).toThrow('No rule for orosanmalan-utan-att-forvarna');
});

it('tells each apart by sender, receiver and situation, and gives each a provision, none of them twice', () => {
  expect(new Set(disclosures.map(({ sender, receiver, situation }) => `${sender}/${receiver}/${situation}`)).size).toBe(disclosures.length);
  expect(disclosures.filter(({ grounds }) => grounds.length === 0 || new Set(grounds).size < grounds.length)).toEqual([]);
});

it('never rests on the Secrecy Act in an independent school, and leaves what stands in its place to a lawyer', () => {
  const independent = disclosures.filter(({ answers }) => answers.huvudman === 'fristaende');
  expect(independent.flatMap(({ grounds }) => grounds.filter((id) => id.startsWith('osl-')))).toEqual([]);
  expect(independent.filter(({ grounds, doubts }) => grounds.includes('skollagen-29-14') !== doubts.includes('fristaende'))).toEqual([]);
  expect(independent.filter(({ grounds }) => grounds.includes('skollagen-29-14')).length).toBeGreaterThan(30);
});

it('rests a teacher’s "may not" on a protection that is weak, so it is always left to a lawyer', () => {
  const silent = disclosures.filter(
    ({ answers, verdict, receiver }) => answers.roll === 'skolpersonal' && verdict === 'far-inte' && receiver !== 'vardnadshavare',
  );
  expect(silent.length).toBe(16);
  expect(silent.filter(({ doubts }) => !doubts.includes('svagt-skydd'))).toEqual([]);
});

it('says the same thing of the same road, but where the sender or the question makes a difference', () => {
  const said = (of: string) => [...new Set(disclosures.flatMap(({ road, verdict }) => (road === of ? [verdict] : [])))].toSorted();
  const roads = [...new Set(disclosures.map(({ road }) => road))].toSorted();
  // A new difference here is a change of what the poster says of a road: for a lawyer to read.
  expect(roads.flatMap((road) => (said(road).length > 1 ? [`${road}: ${said(road).join(', ')}`] : []))).toEqual([
    'bidra-till-utredning: far, ska',
    'brott-av-elev: far, ska',
    'konsultera: far, far-inte',
    'overlamna-vid-skolbyte: far-inte, ska',
    'polisen-fragar: far-inte, ska',
  ]);
});

it('is the reviewed list', async () => {
  await expect(secrecyList(disclosures)).toMatchFileSnapshot('./paths/affisch.md');
});
