import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foralder } from '../../machines/foralder.machine.ts';
import { decideLine } from '../../src/build/tools/decide.ts';
import { content } from '../content/compiled.ts';
import { runsOf } from '../machines/runs.ts';

const runs = runsOf(foralder);
// How many there are to answer, as the decision model says it.
const model = readFileSync(new URL('../machines/decision-model.md', import.meta.url), 'utf8');
const count = Number(/the parents' has [^;]*? and (\d+) runs/.exec(model)?.[1]);
const line = (svar: object) => JSON.stringify({ flode: 'foralder', svar });

it('answers each of the runs of the parents’ flow with its outcome', () => {
  const replies = runs.map(({ answers }) => decideLine(content, line(answers)));
  expect(runs).toHaveLength(count);
  for (const [index, { answers, outcome }] of runs.entries()) {
    const steg = Object.entries(answers).map(([fraga, svar]) => ({ fraga, svar }));
    expect(replies[index]).toMatchObject({ utfall: outcome, steg, insatser: [], forst: [], darefter: [], parallellt: [] });
    expect(replies[index]).toHaveProperty(['lagrum', 0]);
  }
});

it('asks for what it has not been told', () => {
  expect(decideLine(content, line({}))).toMatchObject({ nasta: 'lage', alternativ: expect.arrayContaining(['radd', 'borta']) });
  expect(decideLine(content, line({ lage: 'stod' }))).toEqual({ nasta: 'radd', alternativ: ['ja', 'nej'] });
});

it.each<[string, object]>([
  ['”kanske”', { lage: 'kanske' }],
  ['”vet-inte”', { lage: 'stod', radd: 'vet-inte' }],
  ['”finns-inte”', { 'finns-inte': 'ja' }],
  ['”misstanke”', { misstanke: 'ja' }],
  ['”constructor”', { lage: 'constructor' }],
])('refuses %s', (named, svar) => {
  expect(decideLine(content, line(svar))).toEqual({ fel: expect.stringContaining(named) });
});
