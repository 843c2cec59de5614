import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { QuestionId, RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { decide } from '../../src/build/tools/decide.ts';
import { content } from '../content/compiled.ts';
import { runsOf } from '../machines/runs.ts';
import { readLocalModel } from './local-model.ts';
import type { LocalPlace } from './local-model.ts';

// Every run without a municipality: seconds on a machine of one's own, a minute on a shared one.
vi.setConfig({ testTimeout: 120_000 });

const model = readLocalModel(readFileSync(new URL('../machines/decision-model.md', import.meta.url), 'utf8'));
const runs = runsOf(personal);
const name = ({ kommun, omrade }: LocalPlace) => [kommun, omrade].filter(Boolean).join('/');

// A layer reads the outcome and the answers in its conditions: runs alike in those are one to it.
const different = [
  ...new Map(
    runs.map((run) => [[run.outcome, ...model.questions.map((question) => run.answers[question as QuestionId])].join(), run] as const),
  ).values(),
];

it('has a layer for each municipality of the decision model, and each area', () => {
  const layers = new Set(
    Object.values(content.municipalities).flatMap(({ id, omraden }) => [id, ...omraden.map((area) => `${id}/${area.id}`)]),
  );
  expect(model.places.map(name).filter((place) => !layers.has(place))).toEqual([]);
});

describe('in every place of the decision model', () => {
  it('is asked what makes a difference', () => {
    expect(model.questions.toSorted()).toEqual(['arskurs', 'omfattning']);
    expect(different.length).toBeGreaterThan(100);
    expect(model.notFor.length).toBeGreaterThan(1);
  });

  it.each(model.places.map((place) => ({ place, at: name(place) })))('decides every run in $at as the model does', ({ place }) => {
    const wrong = different.flatMap(({ answers, outcome }) => {
      const reply = decide(content, { flode: 'personal', ...place, svar: answers });
      const insatser = model.entriesAt(place, outcome, answers);
      const inte = model.notAt(place, outcome);
      const same =
        'utfall' in reply && reply.utfall === outcome && reply.insatser.join() === insatser.join() && reply.inte.join() === inte.join();
      return same ? [] : [{ answers, reply, insatser, inte }];
    });
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
