import type { Road } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { Prose } from './Prose.tsx';
import { StandingNote } from './StandingNote.tsx';

/** A road in one line, with when and who; `label` is the small line over its title. */
export function Signpost({ road, label }: { road: Road; label: string }) {
  return (
    <header className={road.id === 'larma-112' ? 'signpost danger' : 'signpost'}>
      <p className="label">{label}</p>
      <h1 tabIndex={-1}>{road.titel}</h1>
      <Prose html={road.ingress} />
      <StandingNote text={road} />
      <dl>
        <div>
          <dt>{t('resultat.nar')}</dt>
          <dd>{road.nar}</dd>
        </div>
        <div>
          <dt>{t('resultat.vem')}</dt>
          <dd>{road.vem}</dd>
        </div>
      </dl>
    </header>
  );
}
