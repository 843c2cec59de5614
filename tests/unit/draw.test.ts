import { expect, it } from 'vitest';
import { content } from '../content/compiled.ts';
import { randomFrom, seedIn, seeds, shuffled } from '../../src/training/quiz/draw.ts';
import { changeOf, drawQuiz, isRight, quizLength, score } from '../../src/training/quiz/quiz.ts';
import type { QuizItem } from '../../src/content/training.ts';

const { quiz } = content.training;
const ids = (items: readonly QuizItem[]) => items.map(({ id }) => id);
const every = Array.from({ length: seeds.to }, (_, index) => index + 1);

it('draws the numbers that mulberry32 draws', () => {
  const random = randomFrom(1);
  expect([random(), random(), random()].map((number) => number.toFixed(8))).toEqual(['0.62707394', '0.00273572', '0.52744704']);
});

it('stays between 0 and 1 and does not repeat itself at once', () => {
  const random = randomFrom(7);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(9_990);
});

it('mixes without losing anything, the same way each time', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(shuffled(items, 3).toSorted((a, b) => a - b)).toEqual(items);
  expect(shuffled(items, 3)).toEqual(shuffled(items, 3));
  expect(shuffled(items, 3)).not.toEqual(shuffled(items, 4));
});

it.each([
  ['?fro=7', 7],
  ['?fro=99', 99],
  ['', 1],
  ['?fro=0', 1],
  ['?fro=100', 1],
  ['?fro=1.5', 1],
  ['?fro=sju', 1],
])('reads the seed in %s as %i', (search, seed) => expect(seedIn(search)).toBe(seed));

it('draws ten different questions for every seed, the same in both rounds but in another order', () => {
  for (const seed of every) {
    const [before, after] = [drawQuiz(quiz, seed, 'fore'), drawQuiz(quiz, seed, 'efter')];
    expect(new Set(ids(before)).size).toBe(quizLength);
    expect(ids(before).toSorted()).toEqual(ids(after).toSorted());
    for (const { order, alternativ } of before) expect(order.toSorted()).toEqual(alternativ.map((_, index) => index));
  }
  const same = every.filter((seed) => ids(drawQuiz(quiz, seed, 'fore')).join() === ids(drawQuiz(quiz, seed, 'efter')).join());
  expect(same).toEqual([]);
});

it('draws the same whatever order the file has', () => {
  expect(ids(drawQuiz(quiz.toReversed(), 12, 'fore'))).toEqual(ids(drawQuiz(quiz, 12, 'fore')));
});

it('lets every question be drawn, and the right answer stand anywhere', () => {
  const drawn = every.flatMap((seed) => drawQuiz(quiz, seed, 'fore'));
  expect(new Set(ids(drawn)).size).toBe(quiz.length);
  const firstIsRight = drawn.filter(({ order, alternativ }) => alternativ[order[0]!]!.ratt).length / drawn.length;
  expect(firstIsRight).toBeGreaterThan(0.2);
  expect(firstIsRight).toBeLessThan(0.5);
});

it('counts, and tells what changed', () => {
  const item = quiz[0]!;
  const right = item.alternativ.findIndex(({ ratt }) => ratt);
  const [yes, no] = [{ [item.id]: right }, { [item.id]: right === 0 ? 1 : 0 }];
  expect([isRight(item, yes), isRight(item, no), isRight(item, {})]).toEqual([true, false, false]);
  expect(score([item], yes)).toBe(1);
  expect([changeOf(item, no, yes), changeOf(item, yes, no), changeOf(item, yes, yes), changeOf(item, no, no)]).toEqual([
    'lart',
    'tappat',
    'ratt',
    'fel',
  ]);
});
