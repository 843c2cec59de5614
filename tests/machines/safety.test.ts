import { describe, expect, it } from 'vitest';
import { flow, outcomes, question } from '../../machines/flow.ts';
import type { Flow, PageId, Route } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { placesOf, runsOf, unsureAnswers, walk } from './runs.ts';
import type { Run } from './runs.ts';
import { safetyRules } from './safety-rules.ts';

const runs = runsOf(personal);
const inWords = ({ steps, outcome }: Run) => [...steps.map((step) => `${step.question}: ${step.answer}`), outcome].join(' → ');

describe.each(safetyRules)('$rule', ({ about, kept, broken }) => {
  const concerned = runs.filter(about);

  it('is about some run', () => expect(concerned.length).toBeGreaterThan(0));
  it('holds over every run', () => expect(concerned.filter((run) => !kept(run)).map(inWords)).toEqual([]));
  it('would see each of those runs break', () => expect(concerned.map(broken).filter(kept).map(inWords)).toEqual([]));
});

describe('8 every answer has exactly one true condition, without dead ends or cycles', () => {
  it('holds at every place', () => {
    expect(unsureAnswers(personal)).toEqual([]);
    expect(placesOf(personal).filter(({ runs: through }) => through.length === 0)).toEqual([]);
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

  it('sees a dead end', () => {
    const flawed = broken([{ when: { misstanke: 'ja' }, to: 'sip' }]);
    expect(unsureAnswers(flawed)).toEqual(['sip-provad: nej → [] after {"misstanke":"osaker"}']);
  });

  it('sees two true conditions', () => {
    const flawed = broken([{ when: { misstanke: 'ja' }, to: 'sip' }, { to: 'folj-upp-sip' }]);
    expect(unsureAnswers(flawed)).toEqual(['sip-provad: nej → [sip,folj-upp-sip] after {"misstanke":"ja"}']);
  });

  it('sees a cycle', () => {
    expect(() => walk(broken('misstanke'))).toThrow('misstanke is asked twice');
  });
});
