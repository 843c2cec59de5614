import { useEffect, useRef, useState } from 'react';
import { usePart } from '../../content/store.ts';
import { t } from '../../content/i18n.ts';
import { Loading } from '../../kit/Loading.tsx';
import { openChannel } from './channel.ts';
import type { Remote } from './channel.ts';
import { followed, projectorsAfter } from './follow.ts';
import type { Projector } from './follow.ts';
import { notesWindow } from './memory.ts';
import { forgetTab } from '../../session/storage.ts';
import { Notes } from './Notes.tsx';

/** The trainer's notes, in a window that follows the projector's, also when that one is loaded anew. */
export function NotesPage() {
  const training = usePart('utbildning');
  const questions = usePart('questions');
  const roads = usePart('roads');
  const { projector, say } = useFollowing();
  if (!training) return <Loading part="utbildning" />;
  if (!questions || !roads) return <Loading part="questions" />;
  return (
    <section className="room-page notes">
      <h1 tabIndex={-1}>{t('utb.anteckningar.rubrik')}</h1>
      {projector ? (
        <Notes
          shown={projector.shown}
          cases={[...training.cases, ...projector.shown.own]}
          questions={questions}
          roads={roads.roads}
          remote={say}
        />
      ) : (
        <div role="status">
          <p>
            <b>{t('utb.anteckningar.ingen')}</b>
          </p>
          <p>{t('utb.anteckningar.ingen-hjalp')}</p>
        </div>
      )}
    </section>
  );
}

// One that has gone is waited for: it is usually only being loaded anew.
function useFollowing() {
  const [known, setKnown] = useState<readonly Projector[]>([]);
  const channel = useRef<ReturnType<typeof openChannel>>(undefined);
  useEffect(() => {
    // The browser gives a window that is opened from another a copy of its memory: neither session nor run is this window's to keep.
    if (window.name === notesWindow) forgetTab();
    channel.current = openChannel((message) => setKnown((before) => projectorsAfter(before, message)));
    channel.current?.say({ type: 'who' });
    return () => channel.current?.close();
  }, []);
  const projector = followed(known);
  const say = (action: Remote) => projector && channel.current?.say({ type: 'do', to: projector.from, action });
  return { projector, say };
}
