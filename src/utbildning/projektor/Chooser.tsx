import { useState } from 'react';
import type { Training } from '../../content/types.ts';
import { t } from '../../i18n.ts';
import type { DialogName } from './Dialogs.tsx';

interface Props {
  readonly training: Training;
  readonly begin: (ids: readonly string[], minutes: number) => void;
  readonly open: (dialog: DialogName) => void;
}

/** Before a session: a ready-made programme, cases picked one by one, or a case from the device. */
export function Chooser({ training, begin, open }: Props) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string) => setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  return (
    <section className="room-page">
      <h1 tabIndex={-1}>{t('utb.projektor.rubrik')}</h1>
      <p className="lead">{t('utb.projektor.ingress')}</p>
      <h2>{t('utb.projektor.program')}</h2>
      <div className="cards">
        {training.programmes.map(({ id, titel, minuter, fall }) => (
          <button key={id} type="button" className="card" onClick={() => begin(fall, 3)}>
            <span>
              <b>{titel}</b>
              <small>{t('utb.program-fakta', { minuter, count: fall.length })}</small>
            </span>
          </button>
        ))}
      </div>
      <h2>{t('utb.projektor.egna')}</h2>
      <p>{t('utb.projektor.egna-hjalp')}</p>
      <ul className="room-picks">
        {training.cases.map(({ id, titel, plats, minuter }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name="fall" value={id} checked={picked.includes(id)} onChange={() => pick(id)} />
              <span>
                {titel} <small>{[plats, t('utb.projektor.minuter', { count: minuter })].filter(Boolean).join(' · ')}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="plain" aria-disabled={picked.length === 0} onClick={() => begin(picked, 3)}>
          {t('utb.projektor.borja', { count: picked.length })}
        </button>
        <button type="button" className="plain" onClick={() => open('own')}>
          {t('utb.eget.rubrik')}
        </button>
      </p>
      <p className="meta">{t('utb.projektor.integritet')}</p>
    </section>
  );
}
