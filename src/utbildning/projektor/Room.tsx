import { useEffect, useMemo, useRef, useState } from 'react';
import type { Room as RoomState } from '../../../machines/room.machine.ts';
import { groups } from '../../../machines/room/hands.ts';
import { currentCase, currentStep } from '../../../machines/room/sitting.ts';
import { usePart } from '../../content/parts.ts';
import type { Training } from '../../content/types.ts';
import { Loading } from '../../pages/Loading.tsx';
import type { RemoteAction } from './channel.ts';
import { Chooser } from './Chooser.tsx';
import { Dialogs } from './Dialogs.tsx';
import type { DialogName } from './Dialogs.tsx';
import type { KeyAction } from './keys.ts';
import { MinutesPage } from './MinutesPage.tsx';
import { openNotes } from './notes-window.ts';
import type { Wanted } from './ProjectorPage.tsx';
import { Stage } from './Stage.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAnnouncing } from './useChannel.ts';
import { useFullscreen } from './useFullscreen.ts';
import { useKeys } from './useKeys.ts';
import { useRoom } from './useRoom.ts';

interface Props {
  readonly initial: RoomState;
  readonly wanted: Wanted | undefined;
  readonly training: Training;
}

/** A session in a room: the choice of cases, the screen that the room looks at, and the minute. */
export function Room({ initial, wanted, training }: Props) {
  const control = useRoom(initial, training.cases);
  const { room, send, begin } = control;
  const { now: sitting, group } = room;
  const questions = usePart('questions');
  const [dialog, setDialog] = useState<DialogName>();
  const [blocked, setBlocked] = useState(false);
  const fullscreen = useFullscreen();
  const asked = useRef(wanted);

  // An address that names cases begins at once, unless it would end a session that is going on.
  useEffect(() => {
    const { current } = asked;
    asked.current = undefined;
    if (!current) return;
    if (initial.moves.length > 0) setDialog('wanted');
    else begin(current.ids, 3);
  }, [begin, initial]);

  const step = currentStep(sitting);
  const act = (action: KeyAction | { readonly type: RemoteAction }) => {
    switch (action.type) {
      case 'next':
        return send({ type: 'ADVANCE' });
      case 'back':
        return send({ type: 'BACK' });
      case 'undo':
        return send({ type: 'UNDO' });
      case 'skip':
        return send({ type: 'SKIP' });
      case 'timer':
        return send({ type: sitting.clock.startedAt === undefined ? 'TIMER_START' : 'TIMER_STOP' });
      case 'timer-reset':
        return send({ type: 'TIMER_RESET' });
      case 'group':
        return send({ type: 'GROUP', group: groups[(groups.indexOf(group) + 1) % groups.length]! });
      case 'fullscreen':
        return fullscreen.toggle?.();
      case 'notes':
        return setBlocked(!openNotes());
      case 'keys':
        return setDialog('keys');
      case 'hand': {
        const answer = step && questions?.[step.question].svar[action.nth - 1];
        return answer && send({ type: 'COUNT', group, answer: answer.id, by: action.by });
      }
    }
  };
  useKeys(act);
  const shown = useMemo(() => ({ sitting, group, own: control.own }), [sitting, group, control.own]);
  useAnnouncing(shown, (action) => act({ type: action }));

  const found = control.cases.find(({ id }) => id === currentCase(sitting)?.id);
  if (!questions) return <Loading part="questions" />;
  return (
    <>
      {!found && <Chooser training={training} begin={begin} open={setDialog} />}
      {found && sitting.stage === 'minutes' && <MinutesPage control={control} act={act} open={setDialog} />}
      {found && sitting.stage !== 'minutes' && (
        <div className="room" data-stage={sitting.stage}>
          <Stage found={found} control={control} questions={questions} />
          <Toolbar control={control} act={act} open={setDialog} fullscreen={fullscreen} notesBlocked={blocked} />
        </div>
      )}
      {/* Beside the screen: a dialog stays open while what is behind it changes. */}
      <Dialogs open={dialog} close={() => setDialog(undefined)} control={control} wanted={wanted} />
    </>
  );
}
