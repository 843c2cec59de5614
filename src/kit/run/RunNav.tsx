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
