import { expect, it } from 'vitest';
import { holds } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { disclosure, disclosures } from '../../machines/secrecy.ts';
import { rules } from '../../machines/secrecy-rules.ts';
import { runsOf } from './runs.ts';
import { secrecyList } from './secrecy-list.ts';

// Walked by XState's own transitions, not by the code under test: what the poster is about, a young pupil whose guardians agree …
const notAboutTelling = ['begar-aterkoppling', 'polisen-vill-traffa-eleven', 'socialtjansten-vill-traffa-eleven', 'vald-mot-personal'];
const inSection = runsOf(personal).filter(
  ({ answers: { arende, misstanke = 'nej', vardnad = 'tva-overens', samtyckeslage }, outcome }) =>
    arende === 'sekretess' &&
    misstanke === 'nej' &&
    vardnad === 'tva-overens' &&
    samtyckeslage !== 'eleven-nej' &&
    !notAboutTelling.includes(outcome),
);
const young = inSection.filter(({ answers: { alder = 'under-12' } }) => alder === 'under-12');
// … and what is different for an older one.
const older = inSection.filter(
  ({ answers, outcome }) => answers.alder === '15-17' && outcome === 'elevens-eget-ja' && answers.samtyckeslage === 'nej',
);
const runs = [...young, ...older];
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
  expect(() => disclosure({ arende: 'oro', misstanke: 'ja', 'akut-fara': 'sjalv' })).toThrow('No rule for akut-suicidrisk');
});

it('tells each apart by sender, receiver and situation, and gives each a provision, none of them twice', () => {
  expect(new Set(disclosures.map(({ sender, receiver, situation }) => `${sender}/${receiver}/${situation}`)).size).toBe(disclosures.length);
  // To call 112 is our rule of safety and rests on no provision: the row says so to the lawyer.
  const without = disclosures.filter(({ grounds }) => grounds.length === 0);
  expect(new Set(without.map(({ road, doubts }) => `${road} ${doubts.join()}`))).toEqual(new Set(['larma-112 larm']));
  expect(disclosures.filter(({ grounds }) => new Set(grounds).size < grounds.length)).toEqual([]);
});

it('never rests on the Secrecy Act in an independent school, and leaves what stands in its place to a lawyer', () => {
  const independent = disclosures.filter(({ answers }) => answers.huvudman === 'fristaende');
  expect(independent.flatMap(({ grounds }) => grounds.filter((id) => id.startsWith('osl-')))).toEqual([]);
  expect(independent.filter(({ grounds, doubts }) => grounds.includes('skollagen-29-14') !== doubts.includes('fristaende'))).toEqual([]);
  expect(independent.filter(({ grounds }) => grounds.includes('skollagen-29-14')).length).toBeGreaterThan(30);
});

it('calls a teacher’s silence in an independent school advice, for no law of ours says it, and leaves it to a lawyer', () => {
  const advised = disclosures.filter(({ verdict }) => verdict === 'bor-inte');
  expect(advised.length).toBe(11);
  expect(advised.filter(({ sender, doubts }) => sender !== 'skolpersonal-fristaende' || !doubts.includes('bara-rad'))).toEqual([]);
});

it('rests a teacher’s "may not" on a protection that is weak, so it is always left to a lawyer', () => {
  const silent = disclosures.filter(
    ({ answers, verdict, receiver }) => answers.roll === 'skolpersonal' && verdict === 'far-inte' && receiver !== 'vardnadshavare',
  );
  expect(silent.length).toBe(9);
  expect(silent.filter(({ doubts }) => !doubts.includes('svagt-skydd'))).toEqual([]);
});

it('says the same thing of the same road, but where the sender or the question makes a difference', () => {
  const said = (of: string) => [...new Set(disclosures.flatMap(({ road, verdict }) => (road === of ? [verdict] : [])))].toSorted();
  const roads = [...new Set(disclosures.map(({ road }) => road))].toSorted();
  // A new difference here is a change of what the poster says of a road: for a lawyer to read.
  expect(roads.flatMap((road) => (said(road).length > 1 ? [`${road}: ${said(road).join(', ')}`] : []))).toEqual([
    'bidra-till-utredning: far, ska',
    'brott-av-elev: far, ska',
    'fore-utredning: bor-inte, far-inte',
    'inhamta-samtycke: bor-inte, far-inte',
    'myndig-elevs-foralder: bor-inte, far-inte',
    'polisen-fragar: far, ska',
    'skydda-uppgiften: bor-inte, far-inte',
    'skyddade-uppgifter: bor-inte, far-inte',
    'sluta-dela: bor-inte, far-inte',
    'utan-samtycke: bor-inte, far-inte',
  ]);
});

it('is the reviewed list', async () => {
  await expect(secrecyList(disclosures)).toMatchFileSnapshot('./paths/affisch.md');
});
