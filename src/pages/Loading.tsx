import { useEffect, useState } from 'react';
import { load } from '../content/parts.ts';
import type { Parts } from '../content/parts.ts';
import { t } from '../i18n.ts';

/** Stands in for a part of the content that is on its way, and offers another try when it could not be fetched. */
export function Loading({ part }: { part: keyof Parts }) {
  const [failed, setFailed] = useState(false);
  const attempt = () => {
    setFailed(false);
    load(part).catch(() => setFailed(true));
  };
  useEffect(attempt, [part]);
  return (
    <section className="question" role="status">
      <h1 tabIndex={-1}>{failed ? t('fraga.fel') : t('fraga.laddar')}</h1>
      {failed && (
        <button type="button" className="plain" onClick={attempt}>
          {t('fraga.forsok')}
        </button>
      )}
    </section>
  );
}
