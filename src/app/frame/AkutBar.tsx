import { t } from '../../content/i18n.ts';

/** 112 on every screen, whatever else has failed. */
export function AkutBar() {
  return (
    <aside className="akut" aria-label={t('akut.ring')}>
      <span>{t('akut.fraga')}</span>
      <a href="tel:112">{t('akut.ring')}</a>
    </aside>
  );
}
