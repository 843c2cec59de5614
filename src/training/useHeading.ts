import { useEffect, useRef } from 'react';

/** Begins each new place on a page at its heading, for the eye and for a screen reader; not the place one arrives at. */
export function useHeading(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const heading = document.querySelector<HTMLElement>('[data-place]') ?? document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    if (heading?.matches('h1')) scrollTo(0, 0);
    else heading?.scrollIntoView({ block: 'start' });
  }, [place]);
}
