import { spawnSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import { foralder } from '../../machines/foralder.machine.ts';
import { decideLine } from '../../src/build/tools/decide.ts';
import { content } from '../content/compiled.ts';
import { runsOf } from '../machines/runs.ts';

// Starting Node, npm and tsx takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const runs = runsOf(foralder);
const line = (svar: object) => JSON.stringify({ flode: 'foralder', svar });

it('answers each of the 26 runs of the parents’ flow with its outcome', () => {
  const input = runs.map(({ answers }) => `${line(answers)}\n`).join('');
  const { stdout, status } = spawnSync('npm', ['run', '-s', 'decide'], { input, encoding: 'utf8' });
  const replies = stdout
    .trimEnd()
    .split('\n')
    .map((reply) => JSON.parse(reply));
  expect(status).toBe(0);
  expect(runs).toHaveLength(26);
  expect(replies.map(({ utfall }) => utfall)).toEqual(runs.map(({ outcome }) => outcome));
  for (const [index, { answers }] of runs.entries()) {
    expect(replies[index]).toMatchObject({ insatser: [], forst: [], darefter: [], parallellt: [] });
    expect(replies[index].steg).toEqual(Object.entries(answers).map(([fraga, svar]) => ({ fraga, svar })));
    expect(replies[index].lagrum.length).toBeGreaterThan(0);
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
