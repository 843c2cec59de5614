import { useState } from 'react';
import { currentStep } from '../../../machines/room/sitting.ts';
import { usePart } from '../../content/store.ts';
import type { TrainingCase } from '../../content/training.ts';
import { Loading } from '../../kit/Loading.tsx';
import type { RemoteAction } from './channel.ts';
import { deedOf } from './deeds.ts';
import type { DialogName } from './Dialogs.tsx';
import type { KeyAction } from './keys.ts';
import { MinutesPage } from './MinutesPage.tsx';
import { openNotes } from './notes-window.ts';
import { Stage } from './Stage.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useFullscreen } from './useFullscreen.ts';
import { useKeys } from './useKeys.ts';
import type { RoomControl } from './useRoom.ts';

interface Props {
  readonly control: RoomControl;
  readonly trainingCase: TrainingCase;
  readonly open: (dialog: DialogName) => void;
}

/** A session in a room: the screen that the room looks at with the trainer's buttons, and at last the minute. */
export function Room({ control, trainingCase, open }: Props) {
  const { room, send } = control;
  const { now: sitting, group } = room;
  const questions = usePart('questions');
  const [blocked, setBlocked] = useState(false);
  const fullscreen = useFullscreen();

  const step = currentStep(sitting);
  const act = (action: KeyAction | { readonly type: RemoteAction }) => {
    switch (action.type) {
      case 'fullscreen':
        return fullscreen.toggle?.();
      case 'notes':
        return setBlocked(!openNotes());
      case 'keys':
      case 'story':
        return open(action.type);
      case 'hand': {
        const answer = step && questions?.[step.question].svar[action.nth - 1];
        return answer && send({ type: 'COUNT', group, answer: answer.id, by: action.by });
      }
      default:
        return send(deedOf(action.type, room));
    }
  };
  useKeys(act);

  if (!questions) return <Loading part="questions" />;
  if (sitting.stage === 'minutes') return <MinutesPage control={control} act={act} open={open} />;
  return (
    <div className="room" data-stage={sitting.stage}>
      <Stage trainingCase={trainingCase} control={control} questions={questions} read={() => open('story')} />
      <Toolbar control={control} act={act} open={open} fullscreen={fullscreen} notesBlocked={blocked} />
    </div>
  );
}
