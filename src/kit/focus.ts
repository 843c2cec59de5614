import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { announce } from './Announcer.tsx';

interface HeadingOptions {
  /** Whether the text of the position has arrived; where it has not, the heading is found again when it does. */
  readonly loaded?: boolean;
  /** The part of the page that is the position; the whole of it where none is named. */
  readonly within?: RefObject<HTMLElement | null>;
  /** Also the position that one arrives at begins at its heading. */
  readonly onArrival?: boolean;
}

/**
 * Tells where one is: a new position on a page begins at its heading, for the eye and for a screen reader, which is also told of it:
 * some say nothing when the button that was pressed goes away as the focus moves (Orca 43).
 * The heading is the one marked `data-position`, else the first of the page. The browser's title stays the same, since it would stand
 * in the browser's history.
 */
export function useHeading(position: string, { loaded = true, within, onArrival = false }: HeadingOptions = {}): void {
  const shown = useRef<{ readonly position: string | undefined; readonly waiting: boolean; readonly heading?: HTMLElement | null }>({
    position: onArrival ? undefined : position,
    waiting: false,
  });
  useEffect(() => {
    const { position: before, waiting, heading: last } = shown.current;
    const moved = before !== position;
    if (!moved && !(loaded && waiting)) return;
    const part = within?.current;
    const heading = part
      ? part.querySelector<HTMLElement>('h1')
      : (document.querySelector<HTMLElement>('[data-position]') ?? document.querySelector<HTMLElement>('main h1'));
    shown.current = { position, waiting: !loaded, heading };
    // What came was for later: the heading is the one that was found, and the reader may have gone on from it.
    if (!moved && heading && heading === last) return;
    // What is open over the page keeps the focus.
    if (!document.querySelector('dialog[open]')) heading?.focus({ preventScroll: true });
    if (heading) announce(heading.textContent);
    if (heading && !heading.matches('h1')) heading.scrollIntoView({ block: 'start' });
    else toTop(part);
  }, [position, loaded, within]);
}

function toTop(part: HTMLElement | null | undefined) {
  part?.scrollTo({ top: 0, behavior: 'instant' });
  // A part that does not scroll by itself, on a phone for instance, moves with the page.
  if (!part || getComputedStyle(part).overflowY === 'visible') window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Shows the part of the page with this id, for the eye and for a screen reader; one that is folded, heading and all, is opened. */
export function goTo(id: string): void {
  const part = document.getElementById(id);
  const folded = part?.querySelector<HTMLDetailsElement>(':scope > details:first-child');
  if (folded) folded.open = true;
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
