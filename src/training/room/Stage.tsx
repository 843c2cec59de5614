import { useRef } from 'react';
import { currentStep } from '../../../machines/room/sitting.ts';
import type { Questions } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';
import { useHeading } from '../../kit/focus.ts';
import { Prose } from '../../kit/Prose.tsx';
import { CasePanel } from './CasePanel.tsx';
import { QuestionStage } from './QuestionStage.tsx';
import { RevealedStage } from './RevealedStage.tsx';
import { RoadStage } from './RoadStage.tsx';
import type { RoomControl } from './useRoom.ts';

interface Props {
  readonly trainingCase: TrainingCase;
  readonly control: RoomControl;
  readonly questions: Questions;
  readonly read: () => void;
}

/** What the room looks at: the case to the left, and to the right the story, the question, its answer or the road. */
export function Stage({ trainingCase, control, questions, read }: Props) {
  const { now: sitting } = control.room;
  const { stage, part, current } = sitting;
  const step = currentStep(sitting);
  const question = step && questions[step.question];
  const position = [current, stage, step?.question, part].join(' ');
  const screen = useRef<HTMLElement>(null);
  // Also the arrow keys then scroll it.
  useHeading(position, { within: screen, onArrival: true });

  return (
    <>
      <CasePanel trainingCase={trainingCase} sitting={sitting} questions={questions} read={read} />
      {/* Each screen anew, its heading too: a screen reader says the old words of one that stays. */}
      {/* What scrolls must be reachable without a mouse: axe, scrollable-region-focusable. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="room-stage" ref={screen} tabIndex={0} aria-label={t('utb.projektor.skarmen')}>
        {stage === 'story' && <Story key={position} trainingCase={trainingCase} />}
        {stage === 'choose' && question && <QuestionStage key={position} question={question} control={control} />}
        {stage === 'revealed' && question && (
          <RevealedStage key={position} question={question} step={step} sitting={sitting} trainingCase={trainingCase} />
        )}
        {stage === 'road' && <RoadStage key={position} trainingCase={trainingCase} control={control} questions={questions} />}
      </section>
    </>
  );
}

// For the back row first: the whole screen is the story, and nobody has to vote yet.
function Story({ trainingCase }: { trainingCase: TrainingCase }) {
  return (
    <>
      <p className="room-count">{t('utb.projektor.las')}</p>
      <h1 tabIndex={-1}>{trainingCase.titel}</h1>
      <Prose html={trainingCase.berattelse} className="room-story" />
    </>
  );
}
