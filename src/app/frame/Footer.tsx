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

const staffLinks = [
  ['/vag/', 'vagar.rubrik'],
  ['/lagrum/', 'lag.rubrik'],
  ['/lagen/', 'lagen.rubrik'],
  ['/karta/', 'karta.rubrik'],
  ['/kommuner/', 'kommuner.rubrik'],
  ['/for-kommuner/', 'kommunsida.rubrik'],
] as const;

/** The roads, the law, the map and the municipalities: what staff may look up. */
export const StaffLinks = () =>
  staffLinks.map(([href, key]) => (
    <li key={href}>
      <a href={href}>{t(key)}</a>
    </li>
  ));
