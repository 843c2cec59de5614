import first from 'virtual:content/first';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { asOf } from './as-of.ts';
import { usePart } from './store.ts';
import { useToday } from './today.ts';
import type { Question } from './types.ts';

/** A question's text: at once for the one that a run opens with, for the others once a part that holds them has been loaded. */
export function useQuestion(id: QuestionId): Question | undefined {
  const gate = usePart('gate');
  const questions = usePart('questions');
  const parents = usePart('foralder');
  const today = useToday();
  const opening = first.questions[id];
  if (opening) return asOf(opening, today);
  return gate?.[id] ?? questions?.[id] ?? parents?.questions[id];
}
