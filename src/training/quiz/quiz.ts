import type { QuizItem } from '../../content/training.ts';
import { shuffled } from './draw.ts';

/** How many questions a test has. */
export const quizLength = 10;

/** Before the course or after it. */
export type Round = 'fore' | 'efter';

/** What was chosen, by question: the index of the alternative in the content, so that both rounds can be compared. */
export type Chosen = Readonly<Record<string, number>>;

/** The questions that a seed draws, with their alternatives mixed: the same questions in both rounds, in another order. */
export function drawQuiz(
  pool: readonly QuizItem[],
  seed: number,
  round: Round,
): readonly (QuizItem & { readonly order: readonly number[] })[] {
  // In order of id, so that a question added in the middle of the file does not change what the others are.
  const inOrder = [...pool].sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = shuffled(inOrder, seed).slice(0, quizLength);
  const own = round === 'fore' ? seed : seed + 1000;
  return shuffled(drawn, own).map((item, index) => ({
    ...item,
    order: shuffled(
      item.alternativ.map((_, index) => index),
      own * 31 + index,
    ),
  }));
}

/** True when the right alternative was chosen. */
export const isRight = ({ id, alternativ }: QuizItem, chosen: Chosen): boolean => alternativ[chosen[id] ?? -1]?.ratt === true;

/** How many were right. */
export const score = (items: readonly QuizItem[], chosen: Chosen): number => items.filter((item) => isRight(item, chosen)).length;

/** What the course changed, question by question: learnt, lost, still right, still wrong. */
export type Change = 'lart' | 'tappat' | 'ratt' | 'fel';

/** The change for one question. */
export function changeOf(item: QuizItem, before: Chosen, after: Chosen): Change {
  if (isRight(item, after)) return isRight(item, before) ? 'ratt' : 'lart';
  return isRight(item, before) ? 'tappat' : 'fel';
}
