import { t } from '../content/i18n.ts';

/** An address that leads nowhere: an old link, most likely. Nothing is lost, and every road is a tap away. */
export function NotFound() {
  return (
    <>
      <h1 tabIndex={-1}>{t('saknas.rubrik')}</h1>
      <p className="lead">{t('saknas.text')}</p>
      <p>
        <a href="/">{t('vag.borja')}</a>
      </p>
      <p>
        <a href="/vag/">{t('vagar.rubrik')}</a>
      </p>
    </>
  );
}
