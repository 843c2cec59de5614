import { Icon } from '../components/Icon.tsx';
import type { IconName } from '../components/Icon.tsx';
import type { Training, TrainingCase } from '../content/types.ts';
import { useQuestion } from '../content/useQuestion.ts';
import { t } from '../i18n.ts';
import { caseAddress, programmeAddress } from './addresses.ts';
import { CaseFacts } from './CaseFacts.tsx';

const doors: readonly (readonly [view: 'projektor' | 'ova' | 'prov' | 'lag' | 'affisch', icon: IconName])[] = [
  ['projektor', 'skylt'],
  ['ova', 'plats'],
  ['prov', 'franvaro'],
  ['affisch', 'sekretess'],
  ['lag', 'samtycke'],
];

/** What there is to train with: with a group, alone, before and after, on the wall. */
export function OverviewPage({ training: { cases, programmes } }: { training: Training }) {
  const concerns = useQuestion('arende')?.svar ?? [];
  return (
    <div className="training">
      <h1 tabIndex={-1}>{t('utb.rubrik')}</h1>
      <p className="lead">{t('utb.ingress')}</p>
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
      <section className="sec">
        <h2>{t('utb.program')}</h2>
        <p>{t('utb.program-ingress')}</p>
        <ul className="roads">
          {programmes.map(({ id, titel, minuter, fall }) => (
            <li key={id}>
              <a href={programmeAddress(id)}>
                <b>{titel}</b> <span>{t('utb.program-fakta', { minuter, count: fall.length })}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="sec">
        <h2>{t('utb.fallen', { antal: cases.length })}</h2>
        <p>{t('utb.fallen-ingress')}</p>
        {concerns.map(({ id, text }) => (
          <CaseList key={id} title={text} cases={cases.filter(({ tema }) => tema === id)} />
        ))}
      </section>
    </div>
  );
}

function CaseList({ title, cases }: { title: string; cases: readonly TrainingCase[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="roads">
        {cases
          .toSorted((a, b) => a.svarighet - b.svarighet)
          .map((found) => (
            <li key={found.id}>
              <a href={caseAddress(found.id)}>
                <b>{found.titel}</b> <CaseFacts found={found} />
              </a>
            </li>
          ))}
      </ul>
    </>
  );
}
