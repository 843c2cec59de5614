import { useState } from 'react';
import { Icon } from '../kit/Icon.tsx';
import type { IconName } from '../kit/Icon.tsx';
import type { Training, TrainingCase } from '../content/training.ts';
import { t } from '../content/i18n.ts';
import { programmeAddress } from '../content/training-addresses.ts';
import { CardButton } from './CardButton.tsx';
import { CaseList } from './CaseList.tsx';
import type { Wanted } from './room/wanted.ts';

const doors: readonly (readonly [view: 'ova' | 'prov' | 'affisch' | 'lag', icon: IconName])[] = [
  ['ova', 'plats'],
  ['prov', 'franvaro'],
  ['affisch', 'sekretess'],
  ['lag', 'samtycke'],
];

interface Props {
  readonly training: Training;
  /** The case of a session that is going on. */
  readonly going: TrainingCase | undefined;
  readonly begin: (wanted: Wanted) => void;
  readonly resume: () => void;
  readonly openOwn: () => void;
}

/** What there is to train with: with a group, alone, before and after, on the wall. Without scripts all of it can be read. */
export function Overview({ training: { cases, programmes }, going, begin, resume, openOwn }: Props) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string) => setPicked((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  const beginPicked = t('utb.projektor.borja', { count: picked.length });
  return (
    <div className="training home">
      <h1 tabIndex={-1}>{t('utb.rubrik')}</h1>
      <p className="lead">{t('utb.ingress')}</p>
      {going && (
        <div className="cards resume-room">
          <CardButton title={t('utb.projektor.fortsatt')} help={going.titel} press={resume} />
        </div>
      )}
      <section className="group">
        <h2>
          <Icon name="skylt" /> {t('utb.projektor.rubrik')}
        </h2>
        <p>{t('utb.projektor.ingress')}</p>
        <ul className="roads acts">
          {programmes.map(({ id, titel, minuter, fall, ask }) => (
            <li key={id}>
              <a href={programmeAddress(id)}>
                <b>{titel}</b> <span>{t('utb.program-fakta', { minuter, count: fall.length })}</span>
              </a>
              <button
                type="button"
                className="plain needs-script"
                aria-label={t('utb.projektor.starta-program', { titel })}
                onClick={() => begin({ ids: fall, ask, titel })}
              >
                {t('utb.projektor.starta-pass')}
              </button>
            </li>
          ))}
        </ul>
        <p className="actions">
          <a className="plain" href="#fallen">
            {t('utb.projektor.egna')}
          </a>
          <button type="button" className="plain needs-script" onClick={openOwn}>
            {t('utb.eget.rubrik')}
          </button>
        </p>
        <p className="meta">{t('utb.projektor.integritet')}</p>
      </section>
      <ul className="doors">
        {doors.map(([view, icon]) => (
          <li key={view}>
            <a className="card" href={`/utbildning/${view}/`}>
              <Icon name={icon} />
              <span>
                <b>{t(`utb.${view}.rubrik`)}</b>
                <small>{t(`utb.${view}.kort`)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <section className="sec" id="fallen">
        <h2>{t('utb.fallen', { antal: cases.length })}</h2>
        <p>{t('utb.fallen-ingress')}</p>
        <CaseList cases={cases} picked={picked} pick={pick} />
        {picked.length > 0 && (
          <p className="picked-bar">
            <button type="button" className="plain primary" onClick={() => begin({ ids: picked, titel: beginPicked })}>
              {beginPicked}
            </button>
            <button type="button" className="plain" onClick={() => setPicked([])}>
              {t('utb.projektor.valj-om')}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}
