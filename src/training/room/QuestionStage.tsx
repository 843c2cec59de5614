import { useState } from 'react';
import { groups, handsFor, share, total } from '../../../machines/room/hands.ts';
import type { Group } from '../../../machines/room/hands.ts';
import { handsAt, recordOf } from '../../../machines/room/sitting.ts';
import type { Answer, Question } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import type { RoomControl } from './useRoom.ts';

interface Props {
  readonly question: Question;
  readonly control: RoomControl;
}

/** One question before its answer: a row for each answer, where the hands of both groups are counted. */
export function QuestionStage({ question, control }: Props) {
  const { room, send } = control;
  const { now: sitting, group: active } = room;
  const [said, setSaid] = useState('');
  const hands = handsAt(sitting, sitting.current!, question.id);
  const skipped = recordOf(sitting, sitting.current!).skipped.includes(question.id);

  const count = (group: Group, answer: Answer, by: 1 | -1) => {
    const now = Math.max(0, handsFor(hands, group, answer.id) + by);
    setSaid(t('utb.projektor.sagt', { grupp: t(`utb.projektor.${group}`), svar: answer.text, antal: now }));
    send({ type: 'COUNT', group, answer: answer.id, by });
  };

  return (
    <>
      <p className="room-count">
        {t('utb.projektor.fraga-nr', { nummer: sitting.step + 1 })} · {skipped ? t('utb.projektor.hoppad') : t('utb.projektor.rosta')}
      </p>
      <h1 tabIndex={-1}>{question.titel}</h1>
      <div className="room-votes" data-many={question.svar.length > 5 || undefined}>
        <div className="room-columns">
          {groups.map((group) => (
            <button
              key={group}
              type="button"
              className={group}
              aria-pressed={group === active}
              onClick={() => send({ type: 'GROUP', group })}
            >
              {t(`utb.projektor.${group}`)} <b>{total(hands, group)}</b>
            </button>
          ))}
        </div>
        <ol>
          {question.svar.map((answer, index) => (
            <li key={answer.id}>
              <span className="room-nr" aria-hidden="true">
                {index < 10 ? (index + 1) % 10 : ''}
              </span>
              <span className="room-answer">
                {answer.text}
                <Shares hands={(group) => share(hands, group, answer.id)} />
              </span>
              {groups.map((group) => (
                <Counter key={group} group={group} answer={answer} hands={handsFor(hands, group, answer.id)} count={count} />
              ))}
            </li>
          ))}
        </ol>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

// How the hands spread, while they are counted: only a shade, the number stands beside it.
function Shares({ hands }: { hands: (group: Group) => number }) {
  return (
    <span className="room-shares" aria-hidden="true">
      {groups.map((group) => (
        <i key={group} className={group} style={{ inlineSize: `${hands(group) * 100}%` }} />
      ))}
    </span>
  );
}

interface CounterProps {
  readonly group: Group;
  readonly answer: Answer;
  readonly hands: number;
  readonly count: (group: Group, answer: Answer, by: 1 | -1) => void;
}

/** The hands of one group for one answer, with a button for one fewer and one for one more. */
export function Counter({ group, answer, hands, count }: CounterProps) {
  const name = { grupp: t(`utb.projektor.${group}`), svar: answer.text };
  return (
    <span className={`room-counter ${group}`} role="group" aria-label={t('utb.projektor.rakna', name)}>
      <button
        type="button"
        aria-label={t('utb.projektor.farre', name)}
        aria-disabled={hands === 0}
        onClick={() => count(group, answer, -1)}
      >
        −
      </button>
      <b>{hands}</b>
      <button type="button" aria-label={t('utb.projektor.fler', name)} onClick={() => count(group, answer, 1)}>
        +
      </button>
    </span>
  );
}
