import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceBeside } from '../../machines/advice.ts';
import type { Flow, PageId } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import type { FlowId } from '../../machines/index.ts';
import { kept, modelTargets, readModel } from './model.ts';
import { pagesOf, placesOf, runsOf } from './runs.ts';

// The decision model is written outside the repository; a clone without it is held to the reviewed lists alone.
const file = new URL('../../../shared/decision-model.md', import.meta.url);
const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;

if (text === undefined) it.skip('equals the decision model – skipped: ../shared/decision-model.md is not here', () => {});

describe.runIf(text !== undefined).each(Object.keys(flows) as FlowId[])('%s equals the decision model', (id) => {
  const flow: Flow = flows[id];
  const model = readModel(text ?? '', id);

  it('asks its questions, with its answers', () => {
    const answersTo = (page: PageId) => [...flow.idMap.get(page)!.transitions.keys()].sort();
    const ours = pagesOf(flow, 'question').map((page) => [page, answersTo(page)]);
    const theirs = [...model.questions].map(([page, routes]) => [page, [...routes.keys()].sort()]);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  it('ends in its outcomes', () => expect([...pagesOf(flow, 'outcome')].sort()).toEqual([...model.outcomes].sort()));

  it('goes where it says, from every place', () => {
    const wrong = placesOf(flow).flatMap(({ page, answers, ways }) =>
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
