import { usePart } from '../content/store.ts';
import type { Coverage } from '../content/coverage.ts';
import { day, t } from '../content/i18n.ts';
import { Loading } from '../kit/Loading.tsx';

/** What each municipality's layer has, lacks, and has from long ago: an adopting municipality sees at once what is left. */
export function MunicipalitiesPage() {
  const coverage = usePart('coverage');
  if (!coverage) return <Loading part="coverage" />;
  return (
    <>
      <h1 tabIndex={-1}>{t('kommuner.rubrik')}</h1>
      <p className="lead">{t('kommuner.ingress', { count: coverage.length })}</p>
      <p className="note">{t('resultat.ej-kontrollerad')}</p>
      <p>
        <a href="/for-kommuner/">{t('kommuner.lagg-in')}</a>
      </p>
      {coverage.map((layer) => (
        <Layer key={layer.id} layer={layer} />
      ))}
    </>
  );
}

function Layer({ layer }: { layer: Coverage }) {
  const names = (slots: Coverage['empty']) => slots.map((slot) => t(`lokalt.${slot}`)).join(', ') || t('kommuner.inget');
  const facts = [
    [t('kommuner.insatser'), String(layer.insatser)],
    [t('kommuner.omraden'), layer.omraden.join(', ') || t('kommuner.inga-omraden')],
    [t('kommuner.fyllt'), names(layer.filled)],
    [t('kommuner.saknas'), names(layer.empty)],
    [t('kommuner.aldst'), `${layer.oldest}${layer.isOld ? ` · ${t('kommuner.gammal')}` : ''}`],
    [t('kommuner.granskad'), `${day(layer.granskad)} · ${layer.version}`],
  ] as const;
  return (
    <section id={layer.id} className="sec coverage">
      <h2>
        {layer.namn} <small>{layer.kod}</small>
      </h2>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/?kommun=${layer.id}`}>{t('kommuner.anvand', { kommun: layer.namn })}</a>
      </p>
    </section>
  );
}
