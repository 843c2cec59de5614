import { useEffect, useRef } from 'react';
import { t } from '../../content/i18n.ts';

/** Back, and wipe: within reach of the thumb on every question and road. */
export function RunNav({ back, clear }: { back: () => void; clear: () => void }) {
  return (
    <nav className="run-nav" aria-label={t('nav.steg')}>
      <button type="button" onClick={back}>
        {t('nav.tillbaka')}
      </button>
      <button type="button" onClick={clear}>
        {t('nav.borja-om')}
      </button>
    </nav>
  );
}

/**
 * Tells where one is: a new question or road begins at its heading, for the eye and for a screen reader.
 * `loaded` is whether its text has arrived; where it has not, the heading is found again when it does.
 * The browser's title stays the same through a run, since it would stand in the browser's history.
 */
export function useHeadingFocus(page: string, loaded: boolean): void {
  const shown = useRef({ page, waiting: false });
  useEffect(() => {
    const moved = shown.current.page !== page;
    if (!moved && !(loaded && shown.current.waiting)) return;
    shown.current = { page, waiting: !loaded };
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [page, loaded]);
}
