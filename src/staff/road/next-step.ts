import type { Road, RoadStep, Say } from '../../content/types.ts';

/** The next step as the first screen shows it. */
export interface NextStep {
  readonly step: RoadStep;
  /** It means contact with the home, which waits until social services have agreed. */
  readonly held: boolean;
  /** What to say; nothing to the home while that is blocked. */
  readonly say?: Say | undefined;
}

/** The first step of a road, or of the advice before it, and what to say. */
export function nextStep({ steg, say }: Road, blocked: boolean): NextStep {
  const step = steg[0]!;
  return { step, held: blocked && step.hem, say: blocked && say?.home ? undefined : say };
}
