import type { Step } from '../../../machines/replay.ts';
import { currentCase, parts } from '../../../machines/room/sitting.ts';
import type { Sitting } from '../../../machines/room/sitting.ts';
import { splitsOf } from '../../../machines/room/summary.ts';
import type { TrainingCase } from '../../content/training.ts';
import type { Question } from '../../content/types.ts';
import { Reason } from './Reason.tsx';
import { SplitResult } from './SplitResult.tsx';

interface Props {
  readonly question: Question;
  readonly step: Step;
  readonly sitting: Sitting;
  readonly trainingCase: TrainingCase;
}

/** One question with its answer, in two screens: how the room split and which answer the road takes, then why. */
export function RevealedStage({ question, step, sitting, trainingCase }: Props) {
  const split = splitsOf(sitting, currentCase(sitting)!)[sitting.step]!;
  return parts.revealed[sitting.part] === 'split' ? (
    <SplitResult question={question} split={split} nth={sitting.step + 1} />
  ) : (
    <Reason question={question} step={step} split={split} nth={sitting.step + 1} trainingCase={trainingCase} />
  );
}
