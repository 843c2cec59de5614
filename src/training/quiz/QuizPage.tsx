import { useState } from 'react';
import type { Training } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';
import { CardButton } from '../CardButton.tsx';
import { seeds } from './draw.ts';
import { score } from './quiz.ts';
import { Stepper } from '../Stepper.tsx';
import { useHeading } from '../../kit/focus.ts';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuizResult } from './QuizResult.tsx';
import { useQuiz } from './useQuiz.ts';
import type { Quiz } from './useQuiz.ts';

/** Ten questions before the course and the same ten after it. */
export function QuizPage({ training }: { training: Training }) {
  const quiz = useQuiz(training.quiz);
  useHeading(`${quiz.round ?? ''}/${quiz.at}/${quiz.done.join()}`);
  if (quiz.round) return <QuizQuestion quiz={quiz} round={quiz.round} />;
  if (quiz.done.includes('efter')) return <QuizResult quiz={quiz} />;
  if (quiz.done.includes('fore')) return <Between quiz={quiz} />;
  return <Begin quiz={quiz} />;
}

function Begin({ quiz }: { quiz: Quiz }) {
  return (
    <div className="training quiz">
      <h1 tabIndex={-1}>{t('utb.prov.rubrik')}</h1>
      <p className="lead">{t('utb.prov.ingress')}</p>
      <noscript>
        <p className="note">{t('utb.utan-skript')}</p>
      </noscript>
      <Stepper
        label={t('utb.prov.nummer')}
        value={quiz.seed}
        {...seeds}
        less={t('utb.prov.nummer-ner')}
        more={t('utb.prov.nummer-upp')}
        change={quiz.setSeed}
      />
      <p>{t('utb.prov.nummer-hjalp')}</p>
      <div className="cards">
        {(['fore', 'efter'] as const).map((round) => (
          <CardButton
            key={round}
            name="omgang"
            value={round}
            title={t(`utb.prov.borja-${round}`)}
            help={t(`utb.prov.borja-${round}-hjalp`)}
            press={() => quiz.begin(round)}
          />
        ))}
      </div>
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </div>
  );
}

// The right answers wait until after the course, or the second round would measure memory.
function Between({ quiz }: { quiz: Quiz }) {
  const [sure, setSure] = useState(false);
  const right = score(quiz.items, quiz.chosen.fore ?? {});
  return (
    <div className="training quiz">
      <h1 tabIndex={-1}>{t('utb.prov.fore-klart', { ratt: right, antal: quiz.items.length })}</h1>
      <p className="lead">{t('utb.prov.fore-klart-hjalp', { ratt: right, nummer: quiz.seed })}</p>
      <div className="cards">
        <CardButton
          name="omgang"
          value="efter"
          title={t('utb.prov.borja-efter')}
          help={t('utb.prov.borja-efter-hjalp')}
          press={() => quiz.begin('efter')}
        />
      </div>
      <p className="actions">
        <button type="button" className="plain" onClick={() => print()}>
          {t('utb.skriv-ut')}
        </button>
        <button type="button" className="plain" onClick={() => (sure ? quiz.reset() : setSure(true))}>
          {sure ? t('utb.prov.rensa-saker') : t('utb.prov.rensa')}
        </button>
      </p>
    </div>
  );
}
