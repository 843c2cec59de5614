import { useEffect } from 'react';
import { ProvisionText } from '../components/ProvisionText.tsx';
import { usePart } from '../content/parts.ts';
import { t } from '../i18n.ts';
import { Loading } from './Loading.tsx';

/** Every provision that the roads rest on, in the law's own words. */
export function LawPage() {
  const law = usePart('law');
  useEffect(() => {
    // When the page was put together in the browser, the place in the address was not there to scroll to.
    if (law && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [law]);
  if (!law) return <Loading part="law" />;
  const inOrder = Object.values(law).toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv', { numeric: true }));
  return (
    <>
      <h1 tabIndex={-1}>{t('lag.rubrik')}</h1>
      <p className="lead">{t('lag.ingress')}</p>
      <p className="note">{t('resultat.lagtext')}</p>
      {inOrder.map((provision) => (
        <section key={provision.id} id={provision.id} className="sec provision">
          <h2>{provision.namn}</h2>
          <ProvisionText provision={provision} />
        </section>
      ))}
    </>
  );
}
