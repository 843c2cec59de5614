import first from 'virtual:content/first';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { asOf } from './as-of.ts';
import { usePart } from './store.ts';
import { useToday } from './today.ts';
import type { Question } from './types.ts';

/** A question's text: at once for those that the first tap can lead to, without what is folded under them, and whole once their
 * part has been loaded, as the others are. */
export function useQuestion(id: QuestionId): Question | undefined {
  const questions = usePart('questions');
  const parents = usePart('foralder');
  const today = useToday();
  const atOnce = first.questions[id];
  return questions?.[id] ?? (atOnce ? asOf(atOnce, today) : parents?.questions[id]);
}
