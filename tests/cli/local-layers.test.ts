import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { decide } from '../../src/build/tools/decide.ts';
import { content } from '../content/compiled.ts';
import { runsOf } from '../machines/runs.ts';
import { readLocalModel } from './local-model.ts';
import type { LocalPlace } from './local-model.ts';

// Some sixty thousand runs: seconds on a machine of one's own, minutes on a shared one.
vi.setConfig({ testTimeout: 120_000 });

// The decision model is written outside the repository; a clone without it has the cases that each layer carries.
const file = new URL('../../../shared/decision-model.md', import.meta.url);
const model = existsSync(file) ? readLocalModel(readFileSync(file, 'utf8')) : undefined;
const runs = runsOf(personal);
const name = ({ kommun, omrade }: LocalPlace) => [kommun, omrade].filter(Boolean).join('/');

it('has a layer for each municipality of the decision model, and each area', ({ skip }) => {
  skip(!model, '../shared/decision-model.md is not here');
  const layers = new Set(
    Object.values(content.municipalities).flatMap(({ id, omraden }) => [id, ...omraden.map((area) => `${id}/${area.id}`)]),
  );
  expect(model!.places.map(name).filter((place) => !layers.has(place))).toEqual([]);
});

describe.runIf(model)('in every place of the decision model', () => {
  it.each((model?.places ?? []).map((place) => ({ place, at: name(place) })))('decides every run in $at as the model does', ({ place }) => {
    const wrong = runs.flatMap(({ answers, outcome }) => {
      const reply = decide(content, { flode: 'personal', ...place, svar: answers });
      const insatser = model!.entriesAt(place, outcome, answers);
      const same = 'utfall' in reply && reply.utfall === outcome && reply.insatser.join() === insatser.join();
      return same ? [] : [{ answers, reply, insatser }];
    });
    expect(runs).toHaveLength(2823);
    expect(wrong).toEqual([]);
  });
});

describe('every run, where no municipality is chosen', () => {
  const replies = runs.map((run) => ({ run, reply: decide(content, { flode: 'personal', svar: run.answers }) }));

  it('tells its steps', () => {
    const wrong = replies.filter(({ run, reply }) => {
      const steps = run.steps.map(({ question, answer }) => ({ fraga: question, svar: answer }));
      return !('steg' in reply) || JSON.stringify(reply.steg) !== JSON.stringify(steps);
    });
    expect(wrong).toEqual([]);
  });

  it('rests on the provisions of its road, then on those of its steps, each once', () => {
    const wrong = replies.filter(({ run, reply }) => {
      const all = [...content.roads[run.outcome as RoadId].lagrum, ...run.steps.flatMap(({ because }) => because)];
      return !('lagrum' in reply) || reply.lagrum.join() !== all.filter((id, index) => all.indexOf(id) === index).join();
    });
    expect(wrong).toEqual([]);
  });

  it('asks for each answer that is left out, in the order of the content file', () => {
    const short = replies.slice(0, 200).flatMap(({ run }) => run.steps.map(({ question }) => ({ run, question })));
    const wrong = short.filter(({ run, question }) => {
      const svar = Object.fromEntries(Object.entries(run.answers).filter(([id]) => id !== question));
      const expected = { nasta: question, alternativ: content.questions[question].svar.map(({ id }) => id) };
      return JSON.stringify(decide(content, { flode: 'personal', svar })) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });
});
