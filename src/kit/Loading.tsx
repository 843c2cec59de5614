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

/** How long (ms) something may be on its way before the reader is offered another try, and how long before it is asked for again by itself. */
const patience = 10_000;
const pause = 5000;

/** The same for anything that is loaded by name. */
export function Waiting<K extends string>({ what, load }: Props<K>) {
  const [failed, setFailed] = useState<K>();
  const [late, setLate] = useState<K>();
  useEffect(() => {
    let timer = setTimeout(() => setLate(what), patience);
    const tryNow = () =>
      void load(what).catch(() => {
        setFailed(what);
        clearTimeout(timer);
        timer = setTimeout(tryNow, pause);
      });
    tryNow();
    return () => clearTimeout(timer);
  }, [what, load]);

  const again = async () => {
    setFailed(undefined);
    setLate(undefined);
    try {
      await Promise.race([load(what), tooLate()]);
    } catch {
      // A part that is gone, or does not come, where the site answers is of an older version or stuck: loaded anew, the page asks for it anew.
      if (!(await siteAnswers())) return setFailed(what);
      await Promise.race([fetchedAnew(), tooLate()]).catch(() => undefined);
      location.reload();
    }
  };

  return (
    <section className="question" role="status">
      <h1 tabIndex={-1}>{failed === what ? t('fraga.fel') : t('fraga.laddar')}</h1>
      {[failed, late].includes(what) && (
        <button type="button" className="plain" onClick={() => void again()}>
          {t('fraga.forsok')}
        </button>
      )}
    </section>
  );
}

const tooLate = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), patience));

// What the browser keeps of a file may be what is wrong with it. It is kept anew when it has been read to its end.
const fetchedAnew = () =>
  Promise.all(
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/assets\/[^/]*\.js$/.test(name))
      .map(({ name }) => fetch(name, { cache: 'reload' }).then((response) => response.blob())),
  );

const siteAnswers = () =>
  fetch(location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
