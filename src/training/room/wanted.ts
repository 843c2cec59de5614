import type { QuestionId } from '../../../machines/ids.gen.ts';
import type { Training } from '../../content/training.ts';

/** The cases that a session is to begin with: a programme's, those that were picked, or one that a link names. */
export interface Wanted {
  readonly ids: readonly string[];
  /** The questions to vote on, where a programme is short. */
  readonly ask?: readonly QuestionId[] | undefined;
  readonly titel: string;
}

/** What an address asks for: `?program=<id>` or `?fall=<id>`; nothing when there is no such thing. */
export function wantedIn(query: string, { cases, programmes }: Training): Wanted | undefined {
  const asked = new URLSearchParams(query);
  const programme = programmes.find(({ id }) => id === asked.get('program'));
  if (programme) return { ids: programme.fall, ask: programme.ask, titel: programme.titel };
  const trainingCase = cases.find(({ id }) => id === asked.get('fall'));
  return trainingCase && { ids: [trainingCase.id], titel: trainingCase.titel };
}
