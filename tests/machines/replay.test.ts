import { describe, expect, it } from 'vitest';
import type { AnswerId, Answers } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { offeredAt, prune, replay } from '../../machines/replay.ts';
import { next, offered, pageOf, runsOf, start } from './runs.ts';

const runs = runsOf(personal);
const absent: Answers = { arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola', omfattning: '20-49', utredd: 'nej' };

describe('replay', () => {
  it('does every run again, step by step and for the same reasons, whatever the order of the answers', () => {
    const wrong = runs.filter(({ answers, steps, outcome }) => {
      const backwards = Object.fromEntries(Object.entries(answers).toReversed());
      const again = replay(personal, backwards);
      return again.outcome !== outcome || JSON.stringify(again.steps) !== JSON.stringify(steps);
    });
    expect(wrong).toEqual([]);
  });

  it('stands at the first question that has no answer', () => {
    expect(replay(personal, {})).toMatchObject({ page: 'arende', steps: [] });
    const { page, outcome } = replay(personal, { arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola', utredd: 'nej' });
    expect({ page, outcome }).toEqual({ page: 'omfattning', outcome: undefined });
  });

  it('goes on from a position on the way, with the steps that led there', () => {
    const { steps } = replay(personal, absent);
    const there = { page: 'omfattning', steps: steps.slice(0, 3) } as const;
    expect(replay(personal, absent, there)).toEqual(replay(personal, absent));
    expect(replay(personal, {}, there)).toEqual(there);
    expect(there.steps).toHaveLength(3);
  });

  it('says why each answer led on, and which earlier answers that rests on', () => {
    expect(replay(personal, { arende: 'samtycke', misstanke: 'osaker', 'akut-fara': 'nej', alder: '12-14' }).steps).toEqual([
      { question: 'arende', answer: 'samtycke', because: [] },
      { question: 'misstanke', answer: 'osaker', because: ['vagledning-konsultation'] },
      { question: 'akut-fara', answer: 'nej', because: ['sol-20-1'] },
      { question: 'alder', answer: '12-14', because: ['sol-3-1', 'sol-19-1'], when: { misstanke: 'osaker' } },
    ]);
  });

  it.each<[string, object]>([
    ['an unknown question', { ...absent, 'finns-inte': 'ja' }],
    ['an answer off the path', { ...absent, roll: 'elevhalsa' }],
    ['__proto__ as a question', JSON.parse(`{"__proto__":{"misstanke":"ja"},${JSON.stringify(absent).slice(1)}`)],
    ['constructor as a question', { ...absent, constructor: 'ja', toString: 'ja', length: 'ja' }],
  ])('ignores %s', (_, answers) => {
    expect(replay(personal, answers as Answers).outcome).toBe('franvaroutredning');
    expect(prune(personal, answers as Answers)).toEqual(absent);
  });

  const words = ['finns-inte', '__proto__', 'constructor', 'xstate.init', 'xstate.stop', 'xstate.done.state.grind', '*', '', ' ja', 'JA'];
  const hostile = [...words, 1, null, true, {}, ['nej']].map((value) => ({ value }));

  it.each(hostile)('does not move for the answer $value', ({ value }) => {
    const answers = { ...absent, misstanke: value } as Answers;
    expect(replay(personal, answers)).toMatchObject({ page: 'misstanke', steps: [{ question: 'arende' }] });
    expect(prune(personal, answers)).toEqual({ arende: 'franvaro' });
  });

  it('reads no answer from the prototype', () => {
    expect(replay(personal, Object.create(absent) as Answers).page).toBe('arende');
  });
});

it('offers the answers of the flow in its order, and none at an outcome', () => {
  const begun = next(personal, start(personal), 'oro');
  expect(offered(begun)).toEqual(['ja', 'osaker', 'nej']);
  expect(offeredAt(personal, replay(personal, absent).page)).toEqual([]);
});

it('stays where it is for an answer that is not offered', () => {
  expect(pageOf(next(personal, start(personal), 'ja'))).toBe('arende');
  expect(pageOf(next(personal, start(personal), 'xstate.init' as AnswerId))).toBe('arende');
});
