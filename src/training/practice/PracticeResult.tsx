import { flows } from '../../../machines/index.ts';
import { judge, resultOf } from '../../../machines/practice.ts';
import type { Practised, PractisedStep } from '../../../machines/practice.ts';
import { usePart } from '../../content/store.ts';
import type { TrainingCase } from '../../content/training.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import { ExpectedRoad } from '../ExpectedRoad.tsx';
import { MoreCases } from './MoreCases.tsx';
import type { PracticeSession } from './usePractice.ts';

interface Props {
  readonly trainingCase: TrainingCase;
  readonly position: Practised;
  readonly cases: readonly TrainingCase[];
  readonly session: PracticeSession;
}

/** The end of a case: the road walked against the road of the case, what else can be defended, and what to practise more. */
export function PracticeResult({ trainingCase, position, cases, session }: Props) {
  const roads = usePart('roads')?.roads;
  const { missed } = resultOf(flows.personal, trainingCase, session.choices);
  return (
    <>
      <article className="road result" id={trainingCase.utfall}>
        <header className="signpost">
          <p className="label">{trainingCase.titel}</p>
          <h1 tabIndex={-1}>{roads?.[trainingCase.utfall].namn}</h1>
          <p>{missed.length === 0 ? t('utb.ova.inga-felsteg') : t('utb.ova.felsteg', { count: missed.length })}</p>
        </header>
        <section className="sec">
          <h2>{t('utb.ova.din-vag')}</h2>
          <table className="compared">
            <thead>
              <tr>
                <th scope="col">{t('utb.ova.kol-fraga')}</th>
                <th scope="col">{t('utb.ova.kol-forst')}</th>
                <th scope="col">{t('utb.ova.kol-fallet')}</th>
              </tr>
            </thead>
            <tbody>
              {position.steps.map((step) => (
                <Row key={step.question} trainingCase={trainingCase} step={step} />
              ))}
            </tbody>
          </table>
        </section>
        <section className="sec">
          <h2>{t('utb.ova.facit')}</h2>
          <ExpectedRoad trainingCase={trainingCase} />
        </section>
      </article>
      <MoreCases cases={cases} session={session} />
      <p className="actions">
        <button type="button" className="plain" onClick={() => session.begin(trainingCase.id)}>
          {t('utb.ova.om')}
        </button>
      </p>
    </>
  );
}

function Row({ trainingCase, step: { question, expected, tried } }: { trainingCase: TrainingCase; step: PractisedStep }) {
  const text = useQuestion(question);
  const words = (answer: string | undefined) => text?.svar.find(({ id }) => id === answer)?.kort;
  const { judgement } = judge(flows.personal, trainingCase, { question, answer: tried[0]! });
  return (
    <tr className={judgement}>
      <th scope="row">{text?.kort}</th>
      <td>
        {words(tried[0])} <small className="mark">{t(`utb.ova.${judgement}`)}</small>
      </td>
      <td>{words(expected)}</td>
    </tr>
  );
}
