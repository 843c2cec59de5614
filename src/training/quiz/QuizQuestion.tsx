import { t } from '../../content/i18n.ts';
import type { Round } from './quiz.ts';
import type { Quiz } from './useQuiz.ts';

/** One question of the test, one tap for each alternative; what is right is told when both rounds are done. */
export function QuizQuestion({ quiz, round }: { quiz: Quiz; round: Round }) {
  const item = quiz.items[quiz.at]!;
  const chosen = quiz.chosen[round]?.[item.id];
  return (
    <div className="training quiz">
      <section className="question">
        <p className="count">{t(`utb.prov.omgang-${round}`, { nummer: quiz.at + 1, antal: quiz.items.length })}</p>
        <h1 key={item.id} tabIndex={-1}>
          {item.fraga}
        </h1>
        {item.order.map((index) => (
          <button
            key={index}
            type="button"
            className="answer"
            name={item.id}
            value={index}
            aria-pressed={chosen === undefined ? undefined : chosen === index}
            onClick={() => quiz.choose(item.id, index)}
          >
            <b>{item.alternativ[index]!.text}</b>
          </button>
        ))}
      </section>
      <nav className="run-nav" aria-label={t('utb.prov.rubrik')}>
        <button type="button" onClick={quiz.back}>
          {t('nav.tillbaka')}
        </button>
      </nav>
    </div>
  );
}
