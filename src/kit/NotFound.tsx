import { oneFile } from '../content/address.ts';
import { t } from '../content/i18n.ts';

/** An address that leads nowhere: an old link, most likely. Nothing is lost, and every road is a tap away. */
export function NotFound() {
  return (
    <>
      <h1 tabIndex={-1}>{t('saknas.rubrik')}</h1>
      <p className="lead">{oneFile ? t('fil.saknas') : t('saknas.text')}</p>
      {oneFile && <p>{t('fil.licenser')}</p>}
      <p>
        <a href="/">{t('vag.borja')}</a>
      </p>
      <p>
        <a href="/vag/">{t('vagar.rubrik')}</a>
      </p>
    </>
  );
}
