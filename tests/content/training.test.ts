import { describe, expect, it } from 'vitest';
import { localOffer } from '../../machines/local.ts';
import { personal } from '../../machines/personal.machine.ts';
import { replay } from '../../machines/replay.ts';
import { safetyRules } from '../machines/safety-rules.ts';
import { content, files } from './compiled.ts';

const { cases, programmes, quiz } = content.training;

describe.each(cases.map((trainingCase) => [trainingCase.id, trainingCase] as const))('%s', (_, trainingCase) => {
  const { steps, outcome } = replay(personal, trainingCase.svar);

  it('leads where it says, by every answer it gives and no other', () => {
    expect(outcome).toBe(trainingCase.utfall);
    expect(Object.fromEntries(steps.map(({ question, answer }) => [question, answer]))).toEqual(trainingCase.svar);
  });

  it('has the local services it says', () => {
    const layer = content.municipalities[trainingCase.kommun ?? 'sverige']!;
    expect(localOffer(layer, trainingCase.omrade, trainingCase.utfall, trainingCase.svar).fits.map(({ id }) => id)).toEqual(
      trainingCase.insatser.map(({ id }) => id),
    );
  });

  it('keeps the safety rules that it says it tries', () => {
    const run = { steps, outcome: trainingCase.utfall, answers: trainingCase.svar };
    const tried = safetyRules.filter(({ rule }) => trainingCase.provar.includes(Number(rule[0])));
    expect(tried.filter(({ about, kept }) => about(run) && !kept(run)).map(({ rule }) => rule)).toEqual([]);
  });
});

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
  const untried = safetyRules.filter(
    ({ about }) => !cases.some(({ svar, utfall }) => about({ answers: svar, outcome: utfall, steps: replay(personal, svar).steps })),
  );
  expect(untried.map(({ rule }) => rule)).toEqual([]);
});

it('tells no story that is longer than a minute', () => {
  const words = files.of('fall').map(({ sections }) => sections.parts[0]!.text.split(/\s+/).length);
  expect(Math.max(...words)).toBeLessThanOrEqual(150);
});
