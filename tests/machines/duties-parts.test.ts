import { describe, expect, it } from 'vitest';
import { dutiesAt, groundsOfDuties } from '../../machines/duties.ts';
import type { DutyId } from '../../machines/duties.ts';
import type { Answers } from '../../machines/flow.ts';
import type { OutcomeId } from '../../machines/ids.gen.ts';

// Every run is walked in duties.test.ts. This is what the law asks after each kind of answer, read by a person.
it.each<[OutcomeId, Answers, readonly DutyId[]]>([
  ['elevhalsa', {}, ['anmal']],
  ['elevhalsa', { alder: '15-17', myndig: 'nej' }, ['anmal']],
  ['myndig-elev', { alder: '18-plus' }, ['anmal-barn']],
  ['franvaro-myndig', { myndig: 'ja' }, ['anmal-barn']],
  ['skydda-uppgiften', { roll: 'socialtjanst' }, ['skyddsbedom', 'sekretess-soc']],
  ['skydda-uppgiften', { roll: 'socialtjanst', arende: 'sekretess', alder: '18-plus' }, ['skyddsbedom', 'sekretess-soc']],
  ['skydda-uppgiften', { roll: 'socialtjanst', myndig: 'ja' }, ['skyddsbedom', 'sekretess-soc']],
  ['bidra-till-utredning', {}, ['anmal', 'lamna-uppgifter']],
  ['insats-under-utredning', {}, ['anmal', 'lamna-uppgifter']],
  ['elevhalsa', { besked: 'utredning-inledd' }, ['anmal', 'lamna-uppgifter']],
  ['elevhalsa', { besked: 'vantar' }, ['anmal']],
  ['elevhalsa', { 'utredning-beslutad': 'ja' }, ['anmal', 'lamna-uppgifter']],
  ['elevhalsa', { 'soc-utredning': 'ja' }, ['anmal', 'lamna-uppgifter']],
  ['elevhalsa', { 'soc-utredning': 'nej', 'utredning-beslutad': 'nej' }, ['anmal']],
  ['bidra-till-utredning', { roll: 'socialtjanst', besked: 'utredning-inledd' }, ['skyddsbedom', 'sekretess-soc']],
  ['narvaroarbete', { arende: 'franvaro' }, ['anmal', 'utred-franvaro', 'utred-stod']],
  ['narvaroarbete', { behov: 'narvaro' }, ['anmal', 'utred-franvaro']],
  ['krankande-behandling', { behov: 'krankning' }, ['anmal', 'krankning']],
  ['orosanmalan', { 'oro-slag': 'andra-elever' }, ['anmal', 'krankning']],
  ['orosanmalan', { 'oro-slag': 'personal' }, ['anmal', 'krankning']],
  ['orosanmalan', { 'oro-slag': 'natet' }, ['anmal']],
  ['orosanmalan', { arende: 'oro' }, ['anmal', 'utred-stod']],
  ['service', { arende: 'service-bistand' }, ['anmal', 'utred-stod']],
  ['dela-inom-skolan', { arende: 'sekretess', roll: 'elevhalsa' }, ['anmal', 'sekretess']],
  ['inhamta-samtycke', { arende: 'samtycke' }, ['anmal', 'samtycke']],
])('at %s after %j', (outcome, answers, duties) => expect(dutiesAt(outcome, answers).map(({ duty }) => duty)).toEqual(duties));

describe('the provisions', () => {
  const told = (answers: Answers) => dutiesAt('bidra-till-utredning', answers);
  const all = [
    ...told({ arende: 'franvaro', behov: 'krankning' }),
    ...told({ myndig: 'ja', arende: 'sekretess' }),
    ...told({ arende: 'samtycke' }),
    ...told({ roll: 'socialtjanst' }),
  ];

  it('are those of each duty', () => {
    expect(Object.fromEntries(all.map(({ duty, lagrum }) => [duty, lagrum]))).toEqual({
      anmal: ['sol-19-1', 'sol-3-1'],
      'anmal-barn': ['sol-19-1', 'sol-3-1'],
      skyddsbedom: ['sol-20-1'],
      'sekretess-soc': ['osl-26-1'],
      'lamna-uppgifter': ['sol-20-6'],
      'utred-franvaro': ['skollagen-7-19-a', 'skollagen-15-16', 'skollagen-18-16'],
      krankning: ['skollagen-6-10'],
      'utred-stod': ['skollagen-3-7'],
      sekretess: ['osl-8-1', 'osl-10-1'],
      samtycke: ['osl-10-1', 'osl-10-28'],
    });
  });

  it('are all told of', () =>
    expect([...groundsOfDuties].toSorted()).toEqual([...new Set(all.flatMap(({ lagrum }) => lagrum))].toSorted()));
});
