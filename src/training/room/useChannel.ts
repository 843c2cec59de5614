import { useEffect, useRef } from 'react';
import { openChannel } from './channel.ts';
import type { Remote, Shown } from './channel.ts';

/** Lets a notes window follow what is shown, and do what its remote asks; nothing leaves the browser. */
export function useAnnouncing(shown: Shown, onRemote: (action: Remote) => void): void {
  const latest = useRef({ shown, onRemote });
  const say = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    const from = crypto.randomUUID?.() ?? String(Math.random());
    const channel = openChannel((message) => {
      if (message.type === 'who') announce();
      if (message.type === 'do' && message.to === from) latest.current.onRemote(message.action);
    });
    const announce = () => channel?.say({ type: 'shown', from, shown: latest.current.shown });
    const leave = () => channel?.say({ type: 'gone', from });
    say.current = announce;
    announce();
    addEventListener('pagehide', leave);
    addEventListener('pageshow', announce);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', announce);
      leave();
      channel?.close();
    };
  }, []);

  useEffect(() => {
    latest.current.onRemote = onRemote;
  }, [onRemote]);
  useEffect(() => {
    latest.current.shown = shown;
    say.current?.();
  }, [shown]);
}
