import first from 'virtual:content/first';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { usePart } from './store.ts';
import type { Question } from './types.ts';

/** A question's text: at once for the gate's, for the others once their part has been loaded. */
export function useQuestion(id: QuestionId): Question | undefined {
  const questions = usePart('questions');
  const parents = usePart('foralder');
  return first.questions[id] ?? questions?.[id] ?? parents?.questions[id];
}
