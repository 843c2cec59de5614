import first from 'virtual:content/first';
import { plainPages } from '../content/types.ts';
import { t } from '../i18n.ts';

/** The pages about Vägval, and which content this is: also offline. */
export function Footer() {
  return (
    <footer className="foot">
      <nav aria-label={t('sidfot.rubrik')}>
        <ul>
          <li>
            <a href="/vag/">{t('vagar.rubrik')}</a>
          </li>
          <li>
            <a href="/lagrum/">{t('lag.rubrik')}</a>
          </li>
          <li>
            <a href="/kommuner/">{t('kommuner.rubrik')}</a>
          </li>
          {plainPages.map((id) => (
            <li key={id}>
              <a href={`/${id}/`}>{t(`sida.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t('resultat.innehall', { version: first.version })}</p>
    </footer>
  );
}
