import { describe, expect, it } from 'vitest';
import { adviceBeside } from '../../machines/advice.ts';
import { begin, carry } from '../../machines/carry.ts';
import type { Answers } from '../../machines/flow.ts';
import { homeMayBeTheDanger, keepsHomeOut, turnsToHome } from '../../machines/home.ts';
import type { RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { gravityOf, plan } from '../../machines/plan.ts';
import type { Result } from '../../machines/plan.ts';
import { runsOf } from './runs.ts';
import { oro } from './answers.ts';

const runs = runsOf(personal).map(({ outcome, answers }): Result => ({ outcome: outcome as RoadId, answers }));
const concerns = ['oro', 'franvaro', 'samtycke', 'sekretess', 'service-bistand'] as const;

/** One of each that `of` tells apart. */
const kinds = <T>(all: readonly T[], of: (one: T) => unknown): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(of(one)), one])).values(),
];

// A plan reads of a result its road, the advice beside it and whether the home may be the danger, and nothing else:
// two runs alike in that are the same to it, so one of each kind stands for all.
const results = kinds(runs, ({ outcome, answers }) => [outcome, adviceBeside(outcome, answers), homeMayBeTheDanger(outcome, answers)]);
const pairs = results.flatMap((one) => results.map((other) => ({ pair: [one, other], parts: plan([one, other]) })));

const duties: readonly string[] = ['larma-112', 'akut-suicidrisk', 'orosanmalan', 'orosanmalan-utan-att-forvarna', 'kvar-utomlands'];
const stronger: Readonly<Record<string, string>> = { orosanmalan: 'orosanmalan-utan-att-forvarna' };

describe('over all pairs of concerns', () => {
  it('there are enough of them to mean something', () => expect(pairs.length).toBeGreaterThan(10_000));

  it('the gravest duty is never lost, and stands first', () => {
    const wrong = pairs.filter(({ pair, parts }) => {
      const roads = parts.map(({ road }) => road);
      const owed = pair.map(({ outcome }) => outcome).filter((road) => duties.includes(road));
      const gravest = Math.min(...pair.map(({ outcome }) => gravityOf(outcome)));
      return (
        owed.some((road) => !roads.includes(road) && !roads.some((given) => given === stronger[road])) || gravityOf(roads[0]!) > gravest
      );
    });
    expect(wrong).toEqual([]);
  });

  it('no road stands twice, and none is lost but to the same without a word to the home, or to the report itself', () => {
    const wrong = pairs.filter(({ pair, parts }) => {
      const roads: readonly string[] = parts.map(({ road }) => road);
      const lost = pair.map(({ outcome }) => outcome).filter((road) => !roads.includes(road));
      return (
        new Set(roads).size < roads.length ||
        lost.some((road) => !['orosanmalan', 'konsultera', 'anmalningsmote', 'komplettera-anmalan'].includes(road))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('nothing turns to the home while the home may be the danger', () => {
    const wrong = pairs.filter(({ pair, parts }) => {
      if (!pair.some(({ outcome, answers }) => homeMayBeTheDanger(outcome, answers))) return false;
      return parts.some(({ road, home }) => turnsToHome.includes(road) && !keepsHomeOut.includes(road) && home !== 'wait');
    });
    expect(wrong).toEqual([]);
  });

  it('is as grave whichever was asked first', () => {
    const grades = new Map(
      pairs.map(({ pair, parts }) => [pair.map((one) => results.indexOf(one)).join(), parts.map(({ road }) => gravityOf(road)).join()]),
    );
    expect([...grades].filter(([pair, grade]) => grades.get(pair.split(',').toReversed().join()) !== grade)).toEqual([]);
  });
});

describe('the next concern', () => {
  // What is carried decides where it begins. Whatever is carried is passed wherever the flow asks it, so standing at a question
  // that is not carried, from each start, is standing at none on any way onward: the same look-up passes it there.
  const known = kinds(runs, (result) => carry([result]));

  it('asks nothing that has been answered', () => {
    const wrong = known.flatMap((result) => {
      const carried = carry([result]);
      return concerns.filter((arende) => begin(personal, [result], arende).page in { ...carried, arende });
    });
    expect(wrong).toEqual([]);
  });

  it('keeps what was said in the gate, or what its road has done since', () => {
    const gate = ['misstanke', 'alder', 'narstaende', 'roll'] as const satisfies readonly (keyof Answers)[];
    expect(
      runs.filter((result) => gate.some((question) => result.answers[question] && carry([result])[question] !== result.answers[question])),
    ).toEqual([]);
    const first: Result = { outcome: 'orosanmalan', answers: oro };
    expect(begin(personal, [first], 'sekretess').page).toBe('roll');
    expect(begin(personal, [first], 'franvaro').page).toBe('skolform');
    const danger: Result = { outcome: 'larma-112', answers: { arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja' } };
    expect(begin(personal, [danger], 'franvaro').page).toBe('alder');
  });

  it('knows one who is of age in the other question about age too', () => {
    const grown: Result = {
      outcome: 'franvaro-myndig',
      answers: { arende: 'franvaro', misstanke: 'nej', skolform: 'gymnasiet', myndig: 'ja' },
    };
    expect(carry([grown])).toMatchObject({ alder: '18-plus', myndig: 'ja' });
  });
});

it('puts a report before absence and support, and says once what both need', () => {
  const report: Result = { outcome: 'orosanmalan-utan-att-forvarna', answers: { arende: 'oro', misstanke: 'ja', narstaende: 'ja' } };
  const absence: Result = {
    outcome: 'franvaroutredning',
    answers: { arende: 'franvaro', misstanke: 'ja', 'redan-anmalt': 'ja', narstaende: 'ja', utredd: 'nej' },
  };
  const parts = plan([absence, report]);
  expect(parts[0]!.road).toBe('orosanmalan-utan-att-forvarna');
  expect(parts.find(({ road }) => road === 'franvaroutredning')).toMatchObject({ home: 'wait' });
  expect(parts.map(({ road }) => road)).not.toContain('komplettera-anmalan');
});
