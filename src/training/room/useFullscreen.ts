import { useEffect, useState } from 'react';

/** Whether the page fills the screen, and a way in and out; nothing where the browser has none (a phone). */
export function useFullscreen(): { readonly on: boolean; readonly toggle: (() => void) | undefined } {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const toggle = () => {
    // Refused when the browser or the house does not allow it: the page goes on as it is.
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    else document.documentElement.requestFullscreen().catch(() => undefined);
  };
  return { on, toggle: document.fullscreenEnabled ? toggle : undefined };
}
