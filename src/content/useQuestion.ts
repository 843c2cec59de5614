import first from 'virtual:content/first';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { asOf } from './as-of.ts';
import { usePart } from './store.ts';
import { useToday } from './today.ts';
import type { Question } from './types.ts';

/** A question's text: at once for the gate's, for the others once their part has been loaded. */
export function useQuestion(id: QuestionId): Question | undefined {
  const questions = usePart('questions');
  const parents = usePart('foralder');
  const today = useToday();
  const gate = first.questions[id];
  if (gate) return asOf(gate, today);
  return questions?.[id] ?? parents?.questions[id];
}
