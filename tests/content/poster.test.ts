import { expect, it } from 'vitest';
import { personal } from '../../machines/personal.machine.ts';
import { runsOf } from '../machines/runs.ts';
import { content } from './compiled.ts';

const { rader, avsandare, mottagare, situationer } = content.training.poster;
const word = (answers: object) => JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));

// Walked by XState's own transitions, not by the code that checks the poster in the build.
const runs = runsOf(personal).filter(({ answers }) => answers.arende === 'sekretess' && answers.misstanke === 'nej');

it('has every way through the flow on secrecy exactly once', () => {
  expect(rader.map(({ svar }) => word(svar)).toSorted()).toEqual(runs.map(({ answers }) => word(answers)).toSorted());
});

it('gives each the outcome that the machine gives', () => {
  const outcomes = new Map(runs.map(({ answers, outcome }) => [word(answers), outcome]));
  expect(rader.filter(({ svar, utfall }) => outcomes.get(word(svar)) !== utfall)).toEqual([]);
});

it('has one row for each sender, receiver and situation, all of them named, each with a provision', () => {
  expect(new Set(rader.map((row) => `${row.avsandare}/${row.mottagare}/${row.situation}`)).size).toBe(rader.length);
  for (const row of rader)
    expect([avsandare[row.avsandare], mottagare[row.mottagare], situationer[row.situation], row.lagrum[0]]).not.toContain(undefined);
});

it('says the same thing of the same road, but where the sender or the question makes a difference', () => {
  const verdicts = new Map<string, Set<string>>();
  for (const { utfall, besked } of rader) verdicts.set(utfall, (verdicts.get(utfall) ?? new Set()).add(besked));
  const mixed = [...verdicts].filter(([, said]) => said.size > 1).map(([road, said]) => `${road}: ${[...said].toSorted().join(', ')}`);
  // A new difference here is a change of what the poster says of a road: for a lawyer to read.
  expect(mixed.toSorted()).toEqual([
    'bidra-till-utredning: far, ska',
    'brott-av-elev: far, ska',
    'konsultera: far, far-inte',
    'overlamna-vid-skolbyte: far-inte, ska',
    'polisen-fragar: far-inte, ska',
  ]);
});
