import { t } from '../../content/i18n.ts';

/** The way to the map. Its address is the same for everyone: the map finds the run in the tab, and marks it there. */
export const MapLink = () => (
  <a className="to-map" href="/karta/">
    {t('resultat.karta')}
  </a>
);
