import { useEffect, useState } from 'react';
import { load } from '../content/store.ts';
import type { Parts } from '../content/store.ts';
import { t } from '../content/i18n.ts';

/** Stands in for a part of the content that is on its way, and offers another try when it could not be fetched. */
export const Loading = ({ part }: { part: keyof Parts }) => <Waiting what={part} load={load} />;

interface Props<K extends string> {
  readonly what: K;
  readonly load: (what: K) => Promise<void>;
}

/** The same for anything that is loaded by name. */
export function Waiting<K extends string>({ what, load }: Props<K>) {
  const [failed, setFailed] = useState<K>();
  useEffect(() => void load(what).catch(() => setFailed(what)), [what, load]);

  const again = async () => {
    setFailed(undefined);
    try {
      await load(what);
    } catch {
      // A part that is gone where the site answers is of an older version: loaded anew, the page is of the newer one.
      if (await siteAnswers()) location.reload();
      else setFailed(what);
    }
  };

  return (
    <section className="question" role="status">
      <h1 tabIndex={-1}>{failed === what ? t('fraga.fel') : t('fraga.laddar')}</h1>
      {failed === what && (
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
