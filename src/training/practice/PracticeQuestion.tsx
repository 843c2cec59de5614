import type { AnswerId } from '../../../machines/flow.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import type { Choice, Practised } from '../../../machines/practice.ts';
import { Prose } from '../../kit/Prose.tsx';
import type { TrainingCase } from '../../content/training.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import { Loading } from '../../kit/Loading.tsx';
import { CaseFacts } from '../CaseFacts.tsx';
import { Feedback } from './Feedback.tsx';
import { WalkedRoad } from './WalkedRoad.tsx';

interface Props {
  readonly trainingCase: TrainingCase;
  readonly position: Practised;
  readonly at: QuestionId;
  readonly choices: readonly Choice[];
  readonly choose: (question: QuestionId, answer: AnswerId) => void;
}

/** One question of a case: the story in reach, one tap for each answer, and after a wrong one the rule. */
export function PracticeQuestion({ trainingCase, position, at, choices, choose }: Props) {
  const question = useQuestion(at);
  const walked = position.steps.slice(0, -1);
  const { tried } = position.steps.at(-1)!;
  const last = choices.at(-1);
  if (!question) return <Loading part="questions" />;
  return (
    <>
      <p className="count">
        <CaseFacts trainingCase={trainingCase} />
      </p>
      <h1 key={trainingCase.id} tabIndex={-1}>
        {trainingCase.titel}
      </h1>
      {/* Open to begin with, and left as the reader leaves it: on a phone the question must be in sight. */}
      <details className="story-box" open>
        <summary>{t('utb.ova.berattelsen')}</summary>
        <Prose html={trainingCase.berattelse} className="story" />
      </details>
      <WalkedRoad steps={walked} />
      <section className="question">
        <p className="count">{t('utb.ova.fraga', { nummer: position.steps.length })}</p>
        <h2 key={at} tabIndex={-1} {...(walked.length > 0 && { 'data-position': '' })}>
          {question.titel}
        </h2>
        <Prose html={question.ingress} />
        {last && last.question === at && <Feedback trainingCase={trainingCase} choice={last} key={choices.length} />}
        {question.svar.map(({ id, text, hjalp }) => {
          const wrong = tried.includes(id);
          return (
            <button
              key={id}
              type="button"
              className={wrong ? 'answer tried' : 'answer'}
              name={at}
              value={id}
              aria-disabled={wrong}
              onClick={() => !wrong && choose(at, id)}
            >
              <b>{text}</b>
              {hjalp && <small>{hjalp}</small>}
              {wrong && <small>{t('utb.ova.provat')}</small>}
            </button>
          );
        })}
        {tried.length > 0 && (
          <p className="actions">
            <button type="button" className="link" onClick={() => choose(at, trainingCase.svar[at]!)}>
              {t('utb.ova.visa')}
            </button>
          </p>
        )}
      </section>
    </>
  );
}
