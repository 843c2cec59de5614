import { describe, expect, it } from 'vitest';
import { adviceBeside } from '../../machines/advice.ts';
import type { RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { adviceShown } from '../../src/kit/advice-shown.ts';
import { runsOf } from '../machines/runs.ts';

const runs = runsOf(personal).map(({ answers, outcome }) => ({ answers, outcome, shown: adviceShown(outcome as RoadId, answers) }));

describe('the advice on the screen, in every run', () => {
  it('is the model’s, but for consulting beside consulting with care', () => {
    for (const { answers, outcome, shown } of runs) {
      const { forst, parallellt, darefter } = adviceBeside(outcome, answers);
      const twice = outcome === 'konsultera-utan-att-forvarna' ? ['konsultera'] : [];
      expect(shown.map(({ id }) => id)).toEqual([...forst, ...parallellt, ...darefter].filter((id) => !twice.includes(id)));
    }
  });

  it('never lets someone read of telling the home when nobody has answered that home is safe', () => {
    const reports = runs.flatMap(({ answers, shown }) =>
      shown.filter(({ id }) => id === 'orosanmalan').map(({ text }) => ({ answers, text })),
    );
    expect(reports.length).toBeGreaterThan(50);
    for (const { answers, text } of reports)
      expect(text).toBe(answers.narstaende === 'nej' ? 'orosanmalan' : 'orosanmalan-utan-att-forvarna');
  });

  it('says of a report that it is for whoever suspects something only where the pupil is a danger to others and nobody does', () => {
    const labelled = runs.filter(({ shown }) => shown.some(({ label }) => label === 'resultat.om-misstanke'));
    expect(new Set(labelled.map(({ outcome }) => outcome))).toEqual(new Set(['beteendestod']));
    for (const { answers } of labelled) expect(answers.misstanke).toBe('nej');
  });
});
