import { useEffect } from 'react';
import { ProvisionText } from '../kit/ProvisionText.tsx';
import { usePart } from '../content/store.ts';
import type { Provision } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { Loading } from '../kit/Loading.tsx';

/** Every provision that the roads rest on, in the law's own words. */
export function LawPage() {
  const law = usePart('law');
  useEffect(() => {
    // When the page was put together in the browser, the place in the address was not there to scroll to.
    if (law && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [law]);
  if (!law) return <Loading part="law" />;
  const inOrder = Object.values(law).sort((a, b) => a.namn.localeCompare(b.namn, 'sv', { numeric: true }));
  const sources = [...new Set(inOrder.map(sourceOf))].sort((a, b) => rank(inOrder, a) - rank(inOrder, b));
  return (
    <>
      <h1 tabIndex={-1}>{t('lag.rubrik')}</h1>
      <p className="lead">{t('lag.ingress')}</p>
      <p className="note">
        {t('resultat.lagtext')} <a href="/lagen/">{t('lagen.rubrik')}</a> · <a href="/karta/">{t('karta.rubrik')}</a>
      </p>
      <nav className="sec" aria-label={t('lagsida.hitta')}>
        {sources.map((source) => (
          <details key={source}>
            <summary>{source}</summary>
            <ul className="provisions">
              {inOrder
                .filter((provision) => sourceOf(provision) === source)
                .map(({ id, kort }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{kort}</a>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </nav>
      {sources.map((source) => (
        <section key={source} className="sec">
          <h2>{source}</h2>
          {inOrder
            .filter((provision) => sourceOf(provision) === source)
            .map((provision) => (
              <section key={provision.id} id={provision.id} className="sec provision">
                <h3>{provision.namn}</h3>
                <ProvisionText provision={provision} />
              </section>
            ))}
        </section>
      ))}
    </>
  );
}

// The name of the law that a provision stands in; decisions, advice and what stands alone are gathered by their kind.
const sourceOf = ({ slag, namn }: Provision): string =>
  slag === 'lag' ? upperFirst(namn.replace(/^.*§ /, '')) : t(`lagsida.slag-${slag}`);

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// The laws that most roads rest on come first, what is no law last.
const rank = (provisions: readonly Provision[], source: string) => {
  const found = provisions.filter((provision) => sourceOf(provision) === source);
  return found[0]!.slag === 'lag' ? -found.length : found.length;
};
