import type { ParentTexts } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { ParentTop } from './ParentTop.tsx';

/** The hard words, explained. */
export function WordsPage({ texts }: { texts: ParentTexts }) {
  const words = Object.entries(texts.words).sort(([, a], [, b]) => a.ord.localeCompare(b.ord, texts.sprak.id));
  return (
    <>
      <ParentTop path="/ordlista/" language={texts.sprak.id} />
      <h1 tabIndex={-1}>{t('ordlista.rubrik')}</h1>
      <p className="lead">{t('ordlista.ingress')}</p>
      <dl className="words">
        {words.map(([id, { ord, forklaring, lagrum }]) => (
          <div key={id} id={id}>
            <dt>{ord}</dt>
            <dd>
              {forklaring}{' '}
              {lagrum && (
                <a className="lagrum" href={`/lagrum/#${lagrum}`}>
                  {t('ordlista.lag')}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
