import { describe, expect, it } from 'vitest';
import { foralder } from '../../machines/foralder.machine.ts';
import { personal } from '../../machines/personal.machine.ts';
import type { RuleId } from '../../src/build/compiler/rule-ids.ts';
import { prove } from './proof.ts';
import { pagesOf, positionsOf, runsOf } from './runs.ts';
import type { Run } from './runs.ts';

interface Rule {
  readonly id: RuleId;
  readonly rule: string;
  readonly about: (run: Run) => boolean;
  readonly kept: (run: Run) => boolean;
  /** What the run would be if the rule did not hold. */
  readonly broken: (run: Run) => Run;
}

const asked = ({ steps }: Run) => steps.map(({ question }) => question);
const endingIn = (outcome: Run['outcome']) => (run: Run) => ({ ...run, outcome });
const help: Rule['kept'] = ({ outcome }) => outcome === 'hjalp-vid-vald';

const rules: readonly Rule[] = [
  {
    id: 'foralder-radd-hemma',
    rule: 'fear at home leads to help, whatever else',
    about: ({ answers }) => answers.radd === 'ja',
    kept: help,
    broken: endingIn('om-sip'),
  },
  {
    id: 'foralder-radd-fran-borjan',
    rule: 'fear from the start leads to help',
    about: ({ answers }) => answers.lage === 'radd',
    kept: help,
    broken: endingIn('om-oppet-stod'),
  },
  {
    id: 'foralder-radd-genast',
    rule: 'fear from the start leads to help at once, without another question',
    about: ({ answers }) => answers.lage === 'radd',
    kept: (run) => asked(run).join() === 'lage',
    broken: (run) => ({ ...run, steps: [...run.steps, ...run.steps] }),
  },
  {
    id: 'foralder-radd-fore-stod',
    rule: 'whoever wants support is asked about fear before any kind of support',
    about: ({ answers }) => answers.lage === 'stod',
    kept: (run) => asked(run)[1] === 'radd',
    broken: (run) => ({ ...run, steps: run.steps.toSpliced(1, 1) }),
  },
  {
    id: 'foralder-livet-i-fara',
    rule: 'fear for a child’s life, or not knowing, leads to what to do now',
    about: ({ answers }) => answers['liv-i-fara'] === 'ja' || answers['liv-i-fara'] === 'vet-inte',
    kept: ({ outcome }) => outcome === 'nar-livet-ar-i-fara',
    broken: endingIn('hjalp-nar-barnet-mar-daligt'),
  },
  {
    id: 'foralder-livet-forst',
    rule: 'whoever has a child that is not well is asked about its life first',
    about: ({ answers }) => answers.lage === 'mar-daligt',
    kept: (run) => asked(run)[1] === 'liv-i-fara',
    broken: (run) => ({ ...run, steps: run.steps.toSpliced(1, 1) }),
  },
  {
    id: 'foralder-stod-nar-tryggt',
    rule: 'support is for those who are safe at home',
    about: (run) => asked(run).includes('stod-typ'),
    kept: ({ answers }) => answers.radd === 'nej',
    broken: (run) => ({ ...run, answers: { ...run.answers, radd: 'ja' } }),
  },
];

const runs = runsOf(foralder);
const inWords = ({ steps, outcome }: Run) => [...steps.map(({ question, answer }) => `${question}: ${answer}`), outcome].join(' → ');

for (const { id, rule, about, kept, broken } of rules)
  describe(rule, () => prove(id, { unit: 'runs', cases: runs.filter(about), kept, broken, inWords }));

describe('the conversation', () => {
  // What the school must do, judge or write down is not for a parent to answer.
  const internal = [
    'misstanke',
    'akut-fara',
    'redan-anmalt',
    'narstaende',
    'roll',
    'huvudman',
    'samtyckeslage',
    'utredning-beslutad',
    'omfattning',
  ];

  it('never asks about the school’s internal duties', () => {
    const staff: readonly string[] = pagesOf(personal, 'question');
    expect(internal.filter((id) => !staff.includes(id))).toEqual([]);
    // The same name for two questions: whether a child's life is in danger is asked of both, with answers of their own.
    expect(pagesOf(foralder, 'question').filter((id) => staff.includes(id))).toEqual(['liv-i-fara']);
  });

  it('shares no outcome with the staff’s: every text is written for a parent', () => {
    const staff: readonly string[] = pagesOf(personal, 'outcome');
    expect(pagesOf(foralder, 'outcome').filter((id) => staff.includes(id))).toEqual([]);
  });

  it('is short', () => expect(Math.max(...runs.map(({ steps }) => steps.length))).toBeLessThanOrEqual(4));

  it('has a way to help from the very first question', () => {
    expect(positionsOf(foralder)[0]!.ways.find(({ answer }) => answer === 'radd')?.to?.page).toBe('hjalp-vid-vald');
  });
});
