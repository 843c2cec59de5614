import type { TrainingCase } from '../content/training.ts';
import { caseFacts } from './case-facts.ts';

/** How hard, how long and where: one line about a case. */
export function CaseFacts({ trainingCase }: { trainingCase: TrainingCase }) {
  return <span>{caseFacts(trainingCase)}</span>;
}
