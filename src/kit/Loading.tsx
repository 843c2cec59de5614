import { useEffect, useState } from 'react';
import { load } from '../content/parts.ts';
import type { Parts } from '../content/parts.ts';
import { t } from '../content/i18n.ts';

/** Stands in for a part of the content that is on its way, and offers another try when it could not be fetched. */
export function Loading({ part }: { part: keyof Parts }) {
  const [failed, setFailed] = useState<keyof Parts>();
  useEffect(() => void load(part).catch(() => setFailed(part)), [part]);

  const again = async () => {
    setFailed(undefined);
    try {
      await load(part);
    } catch {
      // A part that is gone where the site answers is of an older version: loaded anew, the page is of the newer one.
      if (await siteAnswers()) location.reload();
      else setFailed(part);
    }
  };

  return (
    <section className="question" role="status">
      <h1 tabIndex={-1}>{failed === part ? t('fraga.fel') : t('fraga.laddar')}</h1>
      {failed === part && (
        <button type="button" className="plain" onClick={() => void again()}>
          {t('fraga.forsok')}
        </button>
      )}
    </section>
  );
}

const siteAnswers = () =>
  fetch(location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
