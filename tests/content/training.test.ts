import { expect, it } from 'vitest';
import { holds } from '../../machines/flow.ts';
import { personal } from '../../machines/personal.machine.ts';
import { answersOf, replay } from '../../machines/replay.ts';
import type { TrainingCase } from '../../src/content/training.ts';
import { runsOf } from '../machines/runs.ts';
import type { Run } from '../machines/runs.ts';
import { safetyRules } from '../machines/safety-rules.ts';
import type { SafetyRule } from '../machines/safety-rules.ts';
import { content } from './compiled.ts';

const { cases, programmes, quiz } = content.training;

const runOf = ({ svar, utfall }: TrainingCase): Run => ({ answers: svar, outcome: utfall, steps: replay(personal, svar).steps });
const numberOf = ({ rule }: SafetyRule) => Number.parseInt(rule, 10);

/** The case's own run, and every run that follows when one answer is a wrong turn and the rest is as told. */
function runsIn(trainingCase: TrainingCase): readonly Run[] {
  const turned = trainingCase.fallor.map(({ fraga, svar }) => answersOf(replay(personal, { ...trainingCase.svar, [fraga]: svar }).steps));
  return [runOf(trainingCase), ...runsOf(personal).filter(({ answers }) => turned.some((turn) => holds(turn, answers)))];
}

// That a case leads where it says, with the services it says, is the compiler's to hold, see training-faults.test.ts; that every run
// keeps every rule is proved in tests/machines/safety.test.ts.
it.each(cases.map((trainingCase) => [trainingCase.id, trainingCase] as const))(
  '%s tries the safety rules that it says, on its road or at a wrong turn',
  (_, trainingCase) => {
    const aboutRuns = new Set(safetyRules.map(numberOf));
    const runs = runsIn(trainingCase);
    const tried = new Set(safetyRules.filter(({ about }) => runs.some(about)).map(numberOf));
    expect(trainingCase.provar.filter((number) => aboutRuns.has(number) && !tried.has(number))).toEqual([]);
  },
);

it('meets what training must meet', () => {
  expect(cases.length).toBeGreaterThanOrEqual(24);
  expect([...new Set(cases.map(({ tema }) => tema))].toSorted()).toEqual(['franvaro', 'oro', 'samtycke', 'sekretess', 'service-bistand']);
  expect(new Set(cases.flatMap(({ provar }) => provar))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
  expect(new Set(cases.flatMap(({ kommun }) => kommun ?? [])).size).toBeGreaterThanOrEqual(8);
  expect(cases.filter(({ lag }) => lag.length > 0).length).toBeGreaterThanOrEqual(3);
  expect(programmes.map(({ minuter }) => minuter)).toEqual([20, 45, 90]);
  expect(quiz.length).toBeGreaterThanOrEqual(20);
});

it('tries each safety rule about runs with a case that the rule is about', () => {
  const untried = safetyRules.filter(({ about }) => !cases.some((trainingCase) => about(runOf(trainingCase))));
  expect(untried.map(({ rule }) => rule)).toEqual([]);
});
