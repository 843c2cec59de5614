import { useCallback, useEffect, useMemo, useState } from 'react';
import { emptySitting } from '../../machines/room/sitting.ts';
import type { Training } from '../content/training.ts';
import { Overview } from './Overview.tsx';
import type { Remote } from './room/channel.ts';
import { deedOf } from './room/deeds.ts';
import { Dialogs } from './room/Dialogs.tsx';
import type { DialogName } from './room/Dialogs.tsx';
import { enterRoom, leaveRoom, useInRoom } from './room/entry.ts';
import { Room } from './room/Room.tsx';
import { useAnnouncing } from './room/useChannel.ts';
import { useRoom } from './room/useRoom.ts';
import { wantedIn } from './room/wanted.ts';
import type { Wanted } from './room/wanted.ts';
import { useHeading } from '../kit/focus.ts';
import { setAddress } from '../session/history.ts';

/** The training's first page: what there is to train with, or the room once a session has begun. One address for both. */
export function HomePage({ training }: { training: Training }) {
  const control = useRoom(training.cases);
  const { room, own, send, begin, current } = control;
  const inRoom = useInRoom();
  const [dialog, setDialog] = useState<DialogName>();
  const [wanted, setWanted] = useState<Wanted>();
  const open = inRoom === true && current !== undefined;
  useHeading(open ? 'room' : 'overview');

  // A session that is going on is never ended unasked.
  const going = current !== undefined;
  const ask = useCallback(
    (next: Wanted) => {
      if (!going) return begin(next.ids, next.ask);
      setWanted(next);
      setDialog('wanted');
    },
    [going, begin],
  );
  useEffect(() => {
    const linked = wantedIn(location.search, training);
    if (location.search) setAddress(location.pathname);
    if (linked) ask(linked);
  }, [ask, training]);

  const shown = useMemo(() => ({ sitting: open ? room.now : emptySitting, group: room.group, own }), [open, room, own]);
  const remote = (action: Remote) => open && send(deedOf(action, room));
  useAnnouncing(shown, remote);

  return (
    <>
      {open ? (
        <Room control={control} trainingCase={current} open={setDialog} />
      ) : (
        <Overview
          training={training}
          going={inRoom === undefined ? undefined : current}
          begin={ask}
          resume={enterRoom}
          openOwn={() => setDialog('own')}
        />
      )}
      {/* Beside the screen: a dialog stays open while what is behind it changes. */}
      <Dialogs open={dialog} close={() => setDialog(undefined)} control={control} wanted={wanted} resume={enterRoom} leave={leaveRoom} />
    </>
  );
}
