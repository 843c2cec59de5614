import { describe, expect, it } from 'vitest';
import { flow, outcomes, question } from '../../machines/flow.ts';
import type { Flow, PageId, Route } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { positionsOf, runsOf, unsureAnswers, walk } from './runs.ts';
import type { Run } from './runs.ts';
import { prove } from './proof.ts';
import { safetyRules } from './safety-rules.ts';

const runs = runsOf(personal);
const inWords = ({ steps, outcome }: Run) => [...steps.map((step) => `${step.question}: ${step.answer}`), outcome].join(' → ');

for (const { id, rule, about, kept, broken } of safetyRules)
  describe(rule, () => prove(id, { unit: 'runs', cases: runs.filter(about), kept, broken, inWords }));

describe(
  '8 every answer has exactly one true condition, without dead ends or cycles',
  { meta: { rule: 'ett-stalle', unit: 'answers' } },
  () => {
    it('holds at every position', { meta: { shows: 'holds' } }, ({ task }) => {
      task.meta.over = positionsOf(personal).reduce((sum, { ways }) => sum + ways.length, 0);
      expect(unsureAnswers(personal)).toEqual([]);
      expect(positionsOf(personal).filter(({ runs: through }) => through.length === 0)).toEqual([]);
    });

    const broken = (nej: PageId | readonly Route[]): Flow =>
      flow.createMachine({
        id: 'broken',
        context: { answers: {} },
        initial: 'misstanke',
        states: {
          misstanke: question('misstanke', [], { ja: 'sip-provad', osaker: 'sip-provad', nej: 'sip' }),
          'sip-provad': question('sip-provad', [], { ja: 'folj-upp-sip', nej }),
          ...outcomes('sip', 'folj-upp-sip'),
        },
      });

    it('sees a dead end', { meta: { shows: 'can-fail', over: 1 } }, () => {
      const flawed = broken([{ when: { misstanke: 'ja' }, to: 'sip' }]);
      expect(unsureAnswers(flawed)).toEqual(['sip-provad: nej → [] after {"misstanke":"osaker"}']);
    });

    it('sees two true conditions', { meta: { shows: 'can-fail', over: 1 } }, () => {
      const flawed = broken([{ when: { misstanke: 'ja' }, to: 'sip' }, { to: 'folj-upp-sip' }]);
      expect(unsureAnswers(flawed)).toEqual(['sip-provad: nej → [sip,folj-upp-sip] after {"misstanke":"ja"}']);
    });

    it('sees a cycle', { meta: { shows: 'can-fail', over: 1 } }, () => {
      expect(() => walk(broken('misstanke'))).toThrow('misstanke is asked twice');
    });
  },
);
