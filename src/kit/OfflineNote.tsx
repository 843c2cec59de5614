import { t } from '../content/i18n.ts';
import { useOffline } from '../session/offline.ts';

/** Says whether the app works without network, as it is right now, and why when it does not. */
export function OfflineNote() {
  const offline = useOffline();
  switch (offline.status) {
    case 'not-yet':
      return <span className="offline">{t('offline.inte-an')}</span>;
    case 'ready':
      return <span className="offline">{t('start.utan-nat')}</span>;
    case 'impossible':
      return <span className="offline">{t(`offline.omojligt.${offline.obstacle}`)}</span>;
    default: {
      const skal = t(`offline.skal.${offline.obstacle}`);
      return (
        <span className="offline" role="status">
          {t(offline.status === 'least' ? 'offline.minsta' : 'offline.misslyckat', { skal })}
          <button type="button" className="link" onClick={offline.again}>
            {t('offline.igen')}
          </button>
        </span>
      );
    }
  }
}
