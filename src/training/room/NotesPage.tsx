import { useEffect, useRef, useState } from 'react';
import { usePart } from '../../content/store.ts';
import { t } from '../../content/i18n.ts';
import { Loading } from '../../kit/Loading.tsx';
import { openChannel } from './channel.ts';
import type { RemoteAction, Shown } from './channel.ts';
import { notesWindow } from './memory.ts';
import { forgetTab } from '../../session/storage.ts';
import { Notes } from './Notes.tsx';

interface Followed {
  readonly from: string;
  readonly shown: Shown;
}

/** The trainer's notes, in a window that follows the projector's, also when that one is loaded anew. */
export function NotesPage() {
  const training = usePart('utbildning');
  const questions = usePart('questions');
  const roads = usePart('roads');
  const { followed, say } = useFollowing();
  if (!training) return <Loading part="utbildning" />;
  if (!questions || !roads) return <Loading part="questions" />;
  return (
    <section className="room-page notes">
      <h1 tabIndex={-1}>{t('utb.anteckningar.rubrik')}</h1>
      {followed ? (
        <Notes
          shown={followed.shown}
          cases={[...training.cases, ...followed.shown.own]}
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

// Follows the projector that spoke last. One that has gone is waited for: it is usually only being loaded anew.
function useFollowing() {
  const [followed, setFollowed] = useState<Followed>();
  const channel = useRef<ReturnType<typeof openChannel>>(undefined);
  useEffect(() => {
    // The browser gives a window that is opened from another a copy of its memory: the session is not this window's to keep.
    if (window.name === notesWindow) forgetTab();
    channel.current = openChannel((message) => {
      if (message.type === 'shown') setFollowed({ from: message.from, shown: message.shown });
      if (message.type === 'gone') setFollowed((before) => (before?.from === message.from ? undefined : before));
    });
    channel.current?.say({ type: 'who' });
    return () => channel.current?.close();
  }, []);
  const say = (action: RemoteAction) => followed && channel.current?.say({ type: 'do', to: followed.from, action });
  return { followed, say };
}
