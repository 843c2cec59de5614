import type { ShownAdvice } from '../../kit/advice-shown.ts';
import { Prose } from '../../kit/Prose.tsx';
import type { TrainingCase } from '../../content/training.ts';
import { wholeOf } from '../../content/opening.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { useLayer } from '../../session/useLayer.ts';

interface Props {
  readonly trainingCase: TrainingCase;
  readonly advice: readonly ShownAdvice[];
  readonly roads: Readonly<Record<string, Road>>;
}

/** What stands beside the road: advice for all, and what the case's municipality has. */
export function LocalPart({ trainingCase, advice, roads }: Props) {
  const layer = useLayer(trainingCase.kommun);
  const services = layer.status === 'ready' ? layer.layer.insatser : [];
  return (
    <>
      <h1 tabIndex={-1}>{t('utb.projektor.bredvid')}</h1>
      {advice.length === 0 && <p>{t('utb.projektor.inget-bredvid')}</p>}
      <ul className="room-cards">
        {advice.map(({ id, label, text }) => (
          <li key={id}>
            <em>{t(label)}</em> <b>{roads[text]!.titel}</b>
            <Prose html={wholeOf(roads[text]!.ingress)} />
          </li>
        ))}
      </ul>
      <h2>{t('utb.projektor.lokalt', { plats: trainingCase.plats ?? t('utb.projektor.hela-landet') })}</h2>
      {trainingCase.insatser.length === 0 && <p>{t('utb.projektor.inget-lokalt')}</p>}
      <ul className="room-cards">
        {trainingCase.insatser.map(({ id, titel }) => {
          const service = services.find((entry) => entry.id === id);
          return (
            <li key={id}>
              <b>{titel}</b>
              {service && <small>{[t(`resultat.behov-${service.behovsprovning}`), service.form].filter(Boolean).join(' · ')}</small>}
            </li>
          );
        })}
      </ul>
      {trainingCase.insatser.length > 0 && <p className="room-small">{t('resultat.ej-kontrollerad')}</p>}
    </>
  );
}
