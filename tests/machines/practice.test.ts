import { describe, expect, it } from 'vitest';
import type { AnswerId } from '../../machines/flow.ts';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { judge, practised, practiceMore, resultOf } from '../../machines/practice.ts';
import { offeredAt, replay } from '../../machines/replay.ts';
import { content } from '../content/compiled.ts';

const { cases } = content.training;
const magont = cases.find(({ id }) => id === 'magont-och-bup')!;
const choice = (question: QuestionId, answer: AnswerId) => ({ question, answer });
const right = (id: string) =>
  Object.entries(cases.find((trainingCase) => trainingCase.id === id)!.svar).map(([question, answer]) =>
    choice(question as QuestionId, answer),
  );

it('asks the first question first, and the next only when the answer is the one of the case', () => {
  expect(practised(personal, magont, [])).toEqual({ at: 'arende', steps: [{ question: 'arende', expected: 'franvaro', tried: [] }] });
  expect(practised(personal, magont, [choice('arende', 'oro')]).at).toBe('arende');
  const after = practised(personal, magont, [choice('arende', 'oro'), choice('arende', 'franvaro')]);
  expect(after.at).toBe('misstanke');
  expect(after.steps[0]!.tried).toEqual(['oro', 'franvaro']);
});

it.each(cases.map(({ id }) => [id]))('walks %s to its end without a wrong turn', (id) => {
  const trainingCase = cases.find((one) => one.id === id)!;
  expect(practised(personal, trainingCase, right(id)).at).toBeUndefined();
  expect(resultOf(personal, trainingCase, right(id))).toEqual({ id, missed: [] });
});

describe('judges', () => {
  it.each<[string, QuestionId, AnswerId, string]>([
    ['the answer of the case', 'vardbehov', 'ja', 'ratt'],
    ['a trap', 'vardbehov', 'nej', 'fel'],
    ['a road that can be defended', 'samtycke-till-sip', 'ej-fragat', 'godtagbart'],
    ['another fact on the same road', 'omfattning', '80-100', 'samma-vag'],
    ['being more careful than the case', 'misstanke', 'osaker', 'forsiktigt'],
  ])('%s', (_, question, answer, judgement) => expect(judge(personal, magont, choice(question, answer)).judgement).toBe(judgement));

  it('never calls it a wrong turn to be more careful about harm or danger, unless the case itself says why', () => {
    for (const trainingCase of cases)
      for (const [question, answer] of [
        ['misstanke', 'osaker'],
        ['misstanke', 'ja'],
        ['akut-fara', 'ja'],
        ['narstaende', 'vet-inte'],
      ] as const) {
        const careless = trainingCase.svar[question] === 'nej';
        const trap = trainingCase.fallor.some(({ fraga, svar }) => fraga === question && svar === answer);
        if (careless && !trap)
          expect([trainingCase.id, judge(personal, trainingCase, choice(question, answer)).judgement]).toEqual([
            trainingCase.id,
            'forsiktigt',
          ]);
      }
  });

  it('being unsure of harm as a wrong turn by the case’s own words only where it puts off a report that the story calls for', () => {
    const unsure = choice('misstanke', 'osaker');
    const traps = cases.filter(({ fallor }) => fallor.some(({ fraga, svar }) => fraga === 'misstanke' && svar === 'osaker'));
    expect(traps.map(({ id }) => id)).toEqual(['vanta-till-elevhalsomotet']);
    for (const trainingCase of traps) {
      expect(trainingCase.utfall).toMatch(/^orosanmalan/);
      expect(judge(personal, trainingCase, unsure).outcomes).toEqual(['konsultera']);
    }
    const acute = cases.find(({ id }) => id === 'vagar-inte-ga-hem')!;
    expect(judge(personal, acute, unsure)).toEqual({ judgement: 'samma-vag', outcomes: ['larma-112'] });
  });

  it('every answer of every question on every road, and says where it leads', () => {
    for (const trainingCase of cases)
      for (const { question } of replay(personal, trainingCase.svar).steps) {
        const before = Object.fromEntries(Object.entries(trainingCase.svar).filter(([asked]) => asked !== question));
        for (const answer of offeredAt(personal, replay(personal, before).page))
          expect(judge(personal, trainingCase, { question, answer }).outcomes.length).toBeGreaterThan(0);
      }
  });
});

describe('what to practise more', () => {
  const missed = { id: 'magont-och-bup', missed: ['vardbehov'] as const };

  it('is nothing when nothing was missed', () => expect(practiceMore(cases, [{ id: 'magont-och-bup', missed: [] }])).toEqual([]));

  it('is first of all cases that ask what was missed', () => {
    const more = practiceMore(cases, [missed]);
    expect(more).toHaveLength(3);
    expect(more.every(({ svar }) => 'vardbehov' in svar)).toBe(true);
    expect(more.map(({ id }) => id)).not.toContain('magont-och-bup');
  });

  it('leaves out what has been walked without a wrong turn, and counts the last try', () => {
    const [first] = practiceMore(cases, [missed]);
    expect(practiceMore(cases, [missed, { id: first!.id, missed: [] }]).map(({ id }) => id)).not.toContain(first!.id);
    expect(practiceMore(cases, [missed, { id: 'magont-och-bup', missed: [] }])).toEqual([]);
  });
});
