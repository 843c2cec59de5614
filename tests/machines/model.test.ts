import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceBeside } from '../../machines/advice.ts';
import { continues } from '../../machines/continues.ts';
import type { Answers, Flow } from '../../machines/flow.ts';
import { answersTo } from '../../machines/graph.ts';
import { flows } from '../../machines/index.ts';
import type { FlowId } from '../../machines/index.ts';
import { kept, modelTargets, readModel } from './model.ts';
import { pagesOf, positionsOf, runsOf } from './runs.ts';

// The model is kept beside the test, so that a clone stands alone.
const text = readFileSync(new URL('decision-model.md', import.meta.url), 'utf8');
const written = new URL('../../../shared/decision-model-2.md', import.meta.url);

it.runIf(existsSync(written))('keeps the model as it was written', () => {
  expect(text, 'tests/machines/decision-model.md is a copy. Read the difference, mend the machines, and copy the file again.').toBe(
    readFileSync(written, 'utf8'),
  );
});

describe.each(Object.keys(flows) as FlowId[])('%s equals the decision model', (id) => {
  const flow: Flow = flows[id];
  const model = readModel(text, id);

  it('asks its questions, with its answers', () => {
    const ours = pagesOf(flow, 'question').map((page) => [page, [...answersTo(flow, page)!].sort()]);
    const theirs = [...model.questions].map(([page, routes]) => [page, [...routes.keys()].sort()]);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  it('ends in its outcomes', () => expect([...pagesOf(flow, 'outcome')].sort()).toEqual([...model.outcomes].sort()));

  it('goes where it says, from every position', () => {
    const wrong = positionsOf(flow).flatMap(({ page, answers, ways }) =>
      ways.flatMap(({ answer, to }) => {
        const targets = modelTargets(model.questions.get(page)!, answer, answers);
        return targets.join() === to?.page ? [] : [`${page}: ${answer} → ${to?.page}, but the model says ${targets.join()}`];
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('gives its advice beside every outcome of every run', () => {
    const wrong = runsOf(flow).filter(({ outcome, answers }) => {
      const fits = model.advice.filter(
        ({ at, allBut, when }) => (at.length === 0 || at.includes(outcome)) && !allBut.includes(outcome) && kept(when, answers),
      );
      const inRole = (role: string) => [...new Set(fits.filter((row) => row.role === role).map(({ advice }) => advice))];
      const theirs = { forst: inRole('forst'), darefter: inRole('darefter'), parallellt: inRole('parallellt') };
      return JSON.stringify(adviceBeside(outcome, answers)) !== JSON.stringify(theirs);
    });
    expect(wrong.map(({ answers, outcome }) => ({ answers, outcome }))).toEqual([]);
  });
});

// "How to read it", the point on `vidare`, read a second time. The first question of each section is the first row of its table.
describe('the reader’s own question goes on where the model says', () => {
  const model = readModel(text, 'personal');
  const firstOf = (concern: string) => modelTargets(model.questions.get('misstanke')!, 'nej', { arende: concern })[0]!;

  function vidare(outcome: string, answers: Readonly<Record<string, string>>): string | undefined {
    if (['larma-112', 'akut-suicidrisk'].includes(outcome) && !('mottagare' in answers)) return 'alder';
    if (['orosanmalan', 'orosanmalan-utan-att-forvarna'].includes(outcome) && answers['arende'] !== 'oro')
      return firstOf(answers['arende']!);
    return undefined;
  }

  it('in every run', () => {
    const wrong = runsOf(flows.personal).filter(
      ({ outcome, answers }) => continues(flows.personal, outcome, answers)?.question !== vidare(outcome, answers),
    );
    expect(wrong).toEqual([]);
  });

  it('and nowhere for parents', () => {
    expect(runsOf(flows.foralder).filter(({ outcome, answers }) => continues(flows.foralder, outcome, answers))).toEqual([]);
  });

  it('as the same run, with what was answered kept and what the gate said done', () => {
    const alike = (one: Answers, other: Answers) => Object.entries(one).every(([question, answer]) => Object(other)[question] === answer);
    const wrong = runsOf(flows.personal).flatMap(({ outcome, answers }) => {
      const on = continues(flows.personal, outcome, answers);
      if (!on) return [];
      const { 'oro-slag': _kind, ...asked } = answers;
      const done = outcome.startsWith('orosanmalan')
        ? { ...asked, 'redan-anmalt': 'ja' as const }
        : { ...asked, 'akut-fara': 'nej' as const };
      return alike(on.answers, done) && alike(done, on.answers) && !(on.question in on.answers) ? [] : [{ outcome, answers, on }];
    });
    expect(wrong).toEqual([]);
  });
});
