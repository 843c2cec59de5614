import { groups, handsFor, share, total } from '../../../machines/room/hands.ts';
import type { Group } from '../../../machines/room/hands.ts';
import type { Split } from '../../../machines/room/summary.ts';
import type { Answer, Question } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { partingSentence } from './parting.ts';
import { isOfInterest } from './reveal.ts';

interface Props {
  readonly question: Question;
  readonly split: Split;
  readonly nth: number;
}

/** Both groups' bars for each answer, the answer that the road takes, and where the groups part. */
export function SplitResult({ question, split, nth }: Props) {
  const rows = question.svar.filter(({ id }) => isOfInterest(id, question, split));
  return (
    <>
      <p className="room-count">
        {t('utb.projektor.fraga-nr', { nummer: nth })} · {t('utb.projektor.svaret')}
      </p>
      <h1 tabIndex={-1}>{question.titel}</h1>
      <div className="room-columns" aria-hidden="true">
        {groups.map((group) => (
          <span key={group} className={group}>
            {t(`utb.projektor.${group}`)}
          </span>
        ))}
      </div>
      <ul className="room-result" data-many={rows.length > 5 || undefined}>
        {rows.map((answer) => (
          <li key={answer.id} data-vag={answer.id === split.answer || undefined}>
            <p>
              <b>{answer.text}</b>
              {answer.id === split.answer && <em>{t('utb.projektor.vagen-gar')}</em>}
            </p>
            <dl>
              {groups.map((group) => (
                <Bar key={group} group={group} answer={answer} split={split} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p className="room-parting" data-isar={split.parting} role="status">
        {partingSentence(split, question)}
      </p>
    </>
  );
}

function Bar({ group, answer, split: { hands } }: { group: Group; answer: Answer; split: Split }) {
  const all = total(hands, group);
  return (
    <div className={group}>
      <dt>{t(`utb.projektor.${group}`)}</dt>
      <dd>
        <span className="room-track" aria-hidden="true">
          <i style={{ inlineSize: `${share(hands, group, answer.id) * 100}%` }} />
        </span>
        <span>
          {all === 0 ? t('utb.projektor.ej-raknad') : t('utb.projektor.av', { antal: handsFor(hands, group, answer.id), alla: all })}
        </span>
      </dd>
    </div>
  );
}
