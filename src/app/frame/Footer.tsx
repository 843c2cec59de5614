import type { ReactNode } from 'react';
import first from 'virtual:content/first';
import { plainPages } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

/** The pages beside the one that is read, and which content this is: also offline. */
export function Footer({ children }: { children: ReactNode }) {
  return (
    <footer className="foot">
      <nav aria-label={t('sidfot.rubrik')}>
        <ul>
          {children}
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

/** The roads, the law and the municipalities: what staff may look up. */
export function StaffLinks() {
  return (
    <>
      <li>
        <a href="/vag/">{t('vagar.rubrik')}</a>
      </li>
      <li>
        <a href="/sedan/">{t('sedan.rubrik')}</a>
      </li>
      <li>
        <a href="/lagrum/">{t('lag.rubrik')}</a>
      </li>
      <li>
        <a href="/lagen/">{t('lagen.rubrik')}</a>
      </li>
      <li>
        <a href="/kommuner/">{t('kommuner.rubrik')}</a>
      </li>
    </>
  );
}
