import { describe, expect, it } from 'vitest';
import type { Answers, Flow } from '../../machines/flow.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { personal } from '../../machines/personal.machine.ts';
import { replay } from '../../machines/replay.ts';
import { walk } from '../../machines/table.ts';
import { tableOf } from '../../machines/table-of.ts';
import { positionsOf, runsOf } from './runs.ts';

describe.each([
  ['personal', personal, 16_996],
  ['foralder', foralder, 35],
] as readonly (readonly [string, Flow, number])[])('%s as a table', (_name, flow, count) => {
  // As it travels.
  const table = JSON.parse(JSON.stringify(tableOf(flow))) as ReturnType<typeof tableOf>;

  it('walks every run to where XState ends it, step by step', () => {
    const runs = runsOf(flow);
    expect(runs).toHaveLength(count);
    const wrong = runs.filter(({ answers, outcome, steps }) => {
      const walked = walk(table, answers);
      return (
        walked.page !== outcome ||
        !walked.ended ||
        walked.steps.length !== steps.length ||
        walked.steps.some(([question, answer], index) => steps[index]!.question !== question || steps[index]!.answer !== answer)
      );
    });
    expect(wrong.map(({ answers }) => answers)).toEqual([]);
  });

  it('stands at every position on the way where XState stands, with the same answers offered', () => {
    const wrong = positionsOf(flow).filter(({ page, answers, ways }) => {
      const offered = table.answers[table.pages.indexOf(page)]!;
      return walk(table, answers).page !== page || offered.join() !== ways.map(({ answer }) => answer).join();
    });
    expect(wrong.map(({ page, answers }) => ({ page, answers }))).toEqual([]);
  });
});

it('answers that are unknown, off the path or named as a method lead no further than the machine', () => {
  const table = tableOf(personal);
  const unsound: readonly object[] = [
    {},
    { arende: 'ingen' },
    { arende: 'toString' },
    { arende: 'oro', misstanke: 'nej', skolform: 'grundskola' },
    { misstanke: 'ja' },
    JSON.parse('{"__proto__":{"arende":"oro"}}') as object,
  ];
  for (const answers of unsound as readonly Answers[]) expect(walk(table, answers).page).toBe(replay(personal, answers).page);
});
