import type { Beside, Role } from '../../../machines/advice.ts';
import { Prose } from '../../components/Prose.tsx';
import type { Road, TrainingCase } from '../../content/types.ts';
import { t } from '../../i18n.ts';
import { useLayer } from '../../session/useLayer.ts';

const roles: readonly Role[] = ['forst', 'parallellt', 'darefter'];

interface Props {
  readonly found: TrainingCase;
  readonly advice: Beside;
  readonly roads: Readonly<Record<string, Road>>;
}

/** What stands beside the road: advice for all, and what the case's municipality has. */
export function LocalPart({ found, advice, roads }: Props) {
  const layer = useLayer(found.kommun);
  const services = layer.status === 'ready' ? layer.layer.insatser : [];
  const pieces = roles.flatMap((role) => advice[role].map((id) => ({ role, road: roads[id]! })));
  return (
    <>
      <h1 tabIndex={-1}>{t('utb.projektor.bredvid')}</h1>
      {pieces.length === 0 && <p>{t('utb.projektor.inget-bredvid')}</p>}
      <ul className="room-cards">
        {pieces.map(({ role, road }) => (
          <li key={road.id}>
            <em>{t(`resultat.${role}`)}</em> <b>{road.titel}</b>
            <Prose html={road.ingress} />
          </li>
        ))}
      </ul>
      <h2>{t('utb.projektor.lokalt', { plats: found.plats ?? t('utb.projektor.hela-landet') })}</h2>
      {found.insatser.length === 0 && <p>{t('utb.projektor.inget-lokalt')}</p>}
      <ul className="room-cards">
        {found.insatser.map(({ id, titel }) => {
          const service = services.find((entry) => entry.id === id);
          return (
            <li key={id}>
              <b>{titel}</b>
              {service && <small>{[t(`resultat.behov-${service.behovsprovning}`), service.form].filter(Boolean).join(' · ')}</small>}
            </li>
          );
        })}
      </ul>
      {found.insatser.length > 0 && <p className="room-small">{t('resultat.ej-kontrollerad')}</p>}
    </>
  );
}
