import { expect, it } from 'vitest';
import { adviceBeside } from '../../machines/advice.ts';
import type { Answers } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { prune, replay } from '../../machines/replay.ts';
import { conditionsOf, skipsFor } from '../../machines/skips.ts';
import { runsOf } from './runs.ts';

const without = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([question]) => question !== 'arskurs'));
const nothing = skipsFor([]);

it('leaves the grade out unless a layer in reach has a condition on it', () => {
  expect([...nothing]).toEqual(['arskurs']);
  expect([...skipsFor([{ omfattning: '80-100' }])]).toEqual(['arskurs']);
  expect([
    ...skipsFor(conditionsOf([{ id: 'x', insatser: [{ id: 'team', utfall: ['narvarostod'], villkor: { arskurs: 'ak-7' } }] }])),
  ]).toEqual([]);
});

it('reads the conditions of the entries that have one', () => {
  const insatser = [
    { id: 'forum', utfall: ['sip'] },
    { id: 'team', utfall: ['sip'], villkor: { omfattning: '80-100' } },
  ] as const;
  expect(conditionsOf([{ id: 'x', insatser }])).toEqual([{ omfattning: '80-100' }]);
});

it('leads every run to the same road with the same advice when the grade is unset', () => {
  const wrong = runsOf(personal).filter(({ answers, outcome }) => {
    const { outcome: there, steps } = replay(personal, without(answers), undefined, nothing);
    if (there !== outcome || steps.some(({ question }) => question === 'arskurs')) return true;
    return JSON.stringify(adviceBeside(outcome, answers)) !== JSON.stringify(adviceBeside(outcome, without(answers)));
  });
  expect(wrong).toEqual([]);
});

it('forgets a grade that is not asked for', () => {
  const run = runsOf(personal).find(({ answers }) => answers.arskurs);
  expect(prune(personal, run!.answers, nothing)).toEqual(without(run!.answers));
});
