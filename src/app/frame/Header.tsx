import { t } from '../../content/i18n.ts';
import type { PlaceControl } from '../../session/usePlace.ts';
import { Icon } from '../../kit/Icon.tsx';
import { SchoolPicker } from '../../kit/SchoolPicker.tsx';

/** The name of the house, and where the school lies when that matters. */
export function Header({ place }: { place?: PlaceControl }) {
  return (
    <header className="top">
      <a className="logo" href="/" aria-label={t('app.hem')}>
        <Icon name="skylt" />
        {t('app.namn')}
      </a>
      {place && (
        <SchoolPicker className="chip" place={place}>
          <Icon name="plats" />
          {place.name ? (
            <>
              <span className="visually-hidden">{t('kommun.vald')}: </span>
              {place.name}
            </>
          ) : (
            t('kommun.valj')
          )}
        </SchoolPicker>
      )}
      {place?.unknown && (
        <p className="note" role="status">
          {t('kommun.okand')}
        </p>
      )}
    </header>
  );
}
