import { useCallback, useEffect } from 'react';
import { t } from '../content/i18n.ts';
import { forgetAll } from '../session/storage.ts';

/** Within how long three presses of Escape count as one wish to leave (ms). */
const escapeWithin = 1500;

/**
 * Leaves at once: wipes the run and puts a neutral page in place of this one. Also on Escape pressed three times.
 * Only in the parents' part: for staff it would be noise.
 */
export function LeaveButton({ clear }: { clear?: () => void }) {
  const leave = useCallback(() => {
    // What is in memory first, or the page would remember it again as it closes.
    clear?.();
    forgetAll();
    // At once, before the next page has been fetched. 112 stays: that page may never come.
    const main = document.querySelector('main')!;
    main.hidden = true;
    addEventListener('pageshow', ({ persisted }) => persisted && (main.hidden = false));
    location.replace('/lamnad/');
  }, [clear]);

  useEffect(() => {
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const now = Date.now();
      presses = [...presses.filter((time) => now - time < escapeWithin), now];
      if (presses.length < 3) return;
      // One press too many would stop the browser on its way to the next page.
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [leave]);

  return (
    <button type="button" className="leave not-spoken" onClick={leave}>
      {t('lamna.knapp')} <small>{t('lamna.esc')}</small>
    </button>
  );
}
