import { useState } from 'react';
import { LawChips } from '../../kit/LawChips.tsx';
import type { QuizItem } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';
import { changeOf, isRight, score } from './quiz.ts';
import type { Chosen } from './quiz.ts';
import { Stepper } from '../Stepper.tsx';
import { GroupChange } from './GroupChange.tsx';
import type { Quiz } from './useQuiz.ts';

/** What the course changed: before and after, and each question with its rule. */
export function QuizResult({ quiz }: { quiz: Quiz }) {
  const { fore, efter = {} } = quiz.chosen;
  const taken = quiz.done.includes('fore') && fore ? fore : undefined;
  const [said, setSaid] = useState(0);
  const antal = quiz.items.length;
  const before = taken ? score(quiz.items, taken) : said;
  const after = score(quiz.items, efter);
  return (
    <div className="training quiz">
      <h1 tabIndex={-1}>{t('utb.prov.klart', { ratt: after, antal })}</h1>
      {!taken && (
        <>
          <p>{t('utb.prov.utan-fore')}</p>
          <Stepper
            label={t('utb.prov.hade')}
            value={said}
            from={0}
            to={antal}
            less={t('utb.prov.hade-ner')}
            more={t('utb.prov.hade-upp')}
            change={setSaid}
          />
        </>
      )}
      <dl className="scores">
        <Score name={t('utb.prov.fore')} right={before} antal={antal} />
        <Score name={t('utb.prov.efter')} right={after} antal={antal} />
        <div>
          <dt>{t('utb.prov.skillnad')}</dt>
          <dd className="difference">{signed(after - before)}</dd>
        </div>
      </dl>
      <h2>{t('utb.prov.fragorna')}</h2>
      <ol className="quiz-items">
        {quiz.items.map((item) => (
          <Item key={item.id} item={item} before={taken} after={efter} />
        ))}
      </ol>
      <GroupChange />
      <p className="meta">{t('utb.prov.nummer-var', { nummer: quiz.seed })}</p>
      <p className="actions">
        <button type="button" className="plain" onClick={() => print()}>
          {t('utb.skriv-ut')}
        </button>
        <button type="button" className="plain" onClick={quiz.reset}>
          {t('utb.prov.rensa')}
        </button>
      </p>
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </div>
  );
}

const signed = (difference: number) => (difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0');

function Score({ name, right, antal }: { name: string; right: number; antal: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <meter min={0} max={antal} value={right} aria-hidden="true" /> {t('utb.prov.av', { ratt: right, antal })}
      </dd>
    </div>
  );
}

function Item({ item, before, after }: { item: QuizItem; before: Chosen | undefined; after: Chosen }) {
  const chosen = item.alternativ[after[item.id] ?? -1];
  const right = item.alternativ.find(({ ratt }) => ratt)!;
  const change = before ? changeOf(item, before, after) : isRight(item, after) ? 'ratt' : 'fel';
  return (
    <li className={change}>
      <p>
        <b>{item.fraga}</b> <small className="mark">{t(`utb.prov.${change}`)}</small>
      </p>
      {!chosen?.ratt && (
        <p>
          {t('utb.prov.du-valde')} ”{chosen?.text}” {chosen?.aterkoppling}
        </p>
      )}
      <p>
        {t('utb.prov.ratt-svar')} ”{right.text}” {right.aterkoppling} <LawChips ids={item.lagrum} />
      </p>
    </li>
  );
}
