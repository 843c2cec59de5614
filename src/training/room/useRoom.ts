import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import { emptyRoom, room as roomMachine } from '../../../machines/room.machine.ts';
import type { Room, RoomEvent } from '../../../machines/room.machine.ts';
import type { RoomCase } from '../../../machines/room/sitting.ts';
import { currentCase } from '../../../machines/room/sitting.ts';
import { fromStored, toStored } from '../../../machines/room/stored.ts';
import type { TrainingCase } from '../../content/training.ts';
import { enterRoom } from './entry.ts';
import { forgetRoom, rememberedRoom, rememberRoom } from './memory.ts';

type Untimed<E> = E extends { readonly at: number } ? Omit<E, 'at'> : E;

/** Something to do in the room; the time is put on it here. */
export type Deed = Untimed<RoomEvent>;

/** The room on the screen, and what can be done in it. */
export interface RoomControl {
  readonly room: Room;
  /** The cases of the content, and those that were loaded from the device for today. */
  readonly cases: readonly TrainingCase[];
  readonly own: readonly TrainingCase[];
  /** The case that the session stands at; none before it has begun. */
  readonly current: TrainingCase | undefined;
  readonly send: (deed: Deed) => void;
  readonly begin: (ids: readonly string[], ask?: readonly QuestionId[]) => void;
  /** Takes a checked case from the device into the session. */
  readonly add: (trainingCase: TrainingCase) => void;
  readonly clear: () => void;
}

const roomCase = ({ id, svar }: TrainingCase): RoomCase => ({ id, svar });

// The room that this tab remembers, or one where nothing has begun.
function storedRoom(cases: readonly TrainingCase[]): Room {
  const kept = rememberedRoom();
  if (!kept) return emptyRoom;
  return fromStored(kept, (id) => {
    const trainingCase = cases.find((one) => one.id === id);
    return trainingCase && roomCase(trainingCase);
  });
}

const minutesOnTheClock = 3;

/** Runs a session from where the tab remembers it, and lets the tab remember it on. What begins is shown at once. */
export function useRoom(content: readonly TrainingCase[]): RoomControl {
  const [initial] = useState(() => storedRoom(content));
  const actor = useActorRef(roomMachine, { input: initial });
  const room = useSelector(actor, ({ context }) => context);
  const [own, setOwn] = useState<readonly TrainingCase[]>([]);
  const send = useCallback((deed: Deed) => actor.send({ ...deed, at: Date.now() } as RoomEvent), [actor]);

  useEffect(() => rememberRoom(toStored(room)), [room]);

  const begin = useCallback(
    (ids: readonly string[], ask?: readonly QuestionId[]) => {
      const chosen = ids.flatMap((id) => content.find((one) => one.id === id) ?? []);
      send({ type: 'BEGIN', cases: chosen.map(roomCase), ...(ask && { ask }), minutes: minutesOnTheClock });
      enterRoom();
    },
    [content, send],
  );
  const add = useCallback(
    (trainingCase: TrainingCase) => {
      // An id of its own, so that it is never taken for a case of the content, or for the one before it.
      const named = { ...trainingCase, id: `eget-${own.length + 1}` };
      setOwn([...own, named]);
      send({ type: 'ADD', case: { ...roomCase(named), own: true } });
      enterRoom();
    },
    [own, send],
  );
  const clear = useCallback(() => {
    send({ type: 'CLEAR' });
    setOwn([]);
    forgetRoom();
  }, [send]);

  const cases = useMemo(() => [...content, ...own], [content, own]);
  const current = cases.find(({ id }) => id === currentCase(room.now)?.id);
  return { room, cases, own, current, send, begin, add, clear };
}
