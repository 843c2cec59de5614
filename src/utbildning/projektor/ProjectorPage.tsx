import { useEffect, useState } from 'react';
import type { Room as RoomState } from '../../../machines/room.machine.ts';
import { usePart } from '../../content/parts.ts';
import { t } from '../../i18n.ts';
import { Room } from './Room.tsx';
import { storedRoom } from './useRoom.ts';

/** What an address asks for: one case, or a programme. */
export interface Wanted {
  readonly ids: readonly string[];
  readonly titel: string;
}

/** A case before a room that votes. Until the tab's memory has been read there is only the heading, as it was written. */
export function ProjectorPage() {
  const training = usePart('utbildning');
  const [opened, setOpened] = useState<{ readonly initial: RoomState; readonly wanted: Wanted | undefined }>();

  useEffect(() => {
    if (training) setOpened({ initial: storedRoom(training.cases), wanted: wantedIn(location.search) });
    function wantedIn(query: string): Wanted | undefined {
      const asked = new URLSearchParams(query);
      if (query) history.replaceState(history.state, '', location.pathname);
      const programme = training!.programmes.find(({ id }) => id === asked.get('program'));
      const found = training!.cases.find(({ id }) => id === asked.get('fall'));
      return programme ? { ids: programme.fall, titel: programme.titel } : found && { ids: [found.id], titel: found.titel };
    }
  }, [training]);

  if (!training || !opened)
    return (
      <section className="room-page">
        <h1 tabIndex={-1}>{t('utb.projektor.rubrik')}</h1>
        <p className="lead">{t('utb.projektor.ingress')}</p>
      </section>
    );
  return <Room initial={opened.initial} wanted={opened.wanted} training={training} />;
}
