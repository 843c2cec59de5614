import { practiceMore } from '../../../machines/practice.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import type { TrainingCase } from '../../content/training.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import { CardButton } from '../CardButton.tsx';
import { caseFacts } from '../case-facts.ts';
import type { PracticeSession } from './usePractice.ts';

/** What was missed in this session, and the cases that try it again; nothing when nothing was. */
export function MoreCases({ cases, session }: { cases: readonly TrainingCase[]; session: PracticeSession }) {
  const more = practiceMore(cases, session.results);
  const latest = new Map(session.results.map((result) => [result.id, result]));
  const missed = [...new Set([...latest.values()].flatMap((result) => result.missed))];
  if (more.length === 0) return null;
  return (
    <section className="sec more">
      <h2>{t('utb.ova.mer')}</h2>
      <p>
        {t('utb.ova.mer-missade')}{' '}
        {missed.map((question, index) => (
          <Missed key={question} question={question} first={index === 0} />
        ))}
      </p>
      <div className="cards">
        {more.map((trainingCase) => (
          <CardButton
            key={trainingCase.id}
            title={latest.has(trainingCase.id) ? t('utb.ova.igen', { fall: trainingCase.titel }) : trainingCase.titel}
            help={caseFacts(trainingCase)}
            press={() => session.begin(trainingCase.id)}
          />
        ))}
      </div>
    </section>
  );
}

function Missed({ question, first }: { question: QuestionId; first: boolean }) {
  const text = useQuestion(question);
  return (
    <>
      {!first && ', '}
      <b>{text?.kort}</b>
    </>
  );
}
