import type { MouseEvent } from 'react';
import type { TrainingCase } from '../../content/training.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import { caseAddress } from '../../content/training-addresses.ts';
import { CaseFacts } from '../CaseFacts.tsx';
import { MoreCases } from './MoreCases.tsx';
import type { PracticeSession } from './usePractice.ts';

/** The cases to choose from, with what came of those already walked. Without scripts each leads to the case as a page. */
export function PracticeList({ cases, session }: { cases: readonly TrainingCase[]; session: PracticeSession }) {
  const concerns = useQuestion('arende')?.svar ?? [];
  const latest = new Map(session.results.map((result) => [result.id, result]));
  const begin = (id: string) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    session.begin(id);
  };
  return (
    <div className="training">
      <h1 tabIndex={-1}>{t('utb.ova.rubrik')}</h1>
      <p className="lead">{t('utb.ova.ingress')}</p>
      <MoreCases cases={cases} session={session} />
      {concerns.map((concern) => (
        <section key={concern.id} className="sec">
          <h2>{concern.text}</h2>
          <ul className="roads">
            {cases
              .filter(({ tema }) => tema === concern.id)
              .sort((a, b) => a.svarighet - b.svarighet)
              .map((trainingCase) => (
                <li key={trainingCase.id}>
                  <a href={caseAddress(trainingCase.id)} onClick={begin(trainingCase.id)}>
                    <b>{trainingCase.titel}</b> <CaseFacts trainingCase={trainingCase} />
                    <Done missed={latest.get(trainingCase.id)?.missed.length} />
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {session.results.length > 0 && (
        <p className="actions">
          <button type="button" className="plain" onClick={session.reset}>
            {t('utb.ova.nollstall')}
          </button>
        </p>
      )}
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </div>
  );
}

function Done({ missed }: { missed: number | undefined }) {
  if (missed === undefined) return null;
  return <span className="done">{missed === 0 ? t('utb.ova.klart') : t('utb.ova.klart-felsteg', { count: missed })}</span>;
}
