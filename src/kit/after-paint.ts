import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How long (ms) a page that nobody looks at, and that is therefore not painted, waits. */
const unseen = 500;

/**
 * False until what is on the screen has been painted, then true: for what lies below the first screen, so that the screen does not wait
 * for it. It is there before a page is printed.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const show = () => startTransition(() => setPainted(true));
    // A frame is painted after its callbacks.
    let next: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      next = setTimeout(show);
    });
    const late = setTimeout(show, unseen);
    const now = () => flushSync(() => setPainted(true));
    addEventListener('beforeprint', now);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(next);
      clearTimeout(late);
      removeEventListener('beforeprint', now);
    };
  }, []);
  return painted;
}
