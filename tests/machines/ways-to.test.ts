import { describe, expect, it } from 'vitest';
import type { Flow } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import type { OutcomeId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { waysTo } from '../../machines/ways-to.ts';
import { pagesOf, runsOf } from './runs.ts';

describe.each(Object.entries(flows))('%s: which situations lead to an outcome', (_, flow: Flow) => {
  const outcomes = pagesOf(flow, 'outcome') as readonly OutcomeId[];
  const leadingTo = (outcome: OutcomeId) => runsOf(flow).filter((run) => run.outcome === outcome);
  const sorted = (all: Iterable<string>) => [...new Set(all)].toSorted();

  it('is the first answers of all runs there', () => {
    const walked = outcomes.map((outcome) => [outcome, sorted(leadingTo(outcome).map(({ steps }) => steps[0]!.answer))]);
    expect(outcomes.map((outcome) => [outcome, waysTo(flow, outcome).concerns.toSorted()])).toEqual(walked);
  });

  it('is the last step of all runs there, and each question with each condition is told of once', () => {
    const named = (question: string, answer: string, when: object | undefined) => `${question}: ${answer} after ${JSON.stringify(when)}`;
    for (const outcome of outcomes) {
      const { ways } = waysTo(flow, outcome);
      const last = leadingTo(outcome).map(({ steps }) => steps.at(-1)!);
      expect(ways.flatMap(({ question, answers, when }) => answers.map((answer) => named(question, answer, when))).toSorted()).toEqual(
        sorted(last.map(({ question, answer, when }) => named(question, answer, when))),
      );
      expect(new Set(ways.map(({ question, when }) => `${question} ${JSON.stringify(when)}`)).size).toBe(ways.length);
      expect(ways.filter((way) => 'when' in way && !way.when)).toEqual([]);
    }
  });
});

it('tells of what asks the same of earlier answers together, in the order of the flow', () => {
  expect(waysTo(personal, 'myndig-elev')).toEqual({
    concerns: ['oro', 'samtycke', 'sekretess', 'service-bistand'],
    ways: [
      { question: 'alder', answers: ['18-plus'], when: { misstanke: ['ja', 'osaker'], arende: ['oro', 'service-bistand'] } },
      { question: 'syfte', answers: ['orosanmalan'], when: { alder: '18-plus' } },
      { question: 'kontakt', answers: ['anmalan', 'rad'], when: { alder: '18-plus' } },
    ],
  });
  expect(waysTo(personal, 'motivera').ways[0]).toEqual({ question: 'samtycke-till-sip', answers: ['nej'] });
});
