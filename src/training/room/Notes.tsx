import { Fragment } from 'react';
import { groups, handsFor, total } from '../../../machines/room/hands.ts';
import { currentCase, currentStep, handsAt, runOf } from '../../../machines/room/sitting.ts';
import { nextAsked } from '../../../machines/room/walk.ts';
import { splitsOf } from '../../../machines/room/summary.ts';
import { Prose } from '../../kit/Prose.tsx';
import type { Questions } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { remoteActions } from './channel.ts';
import type { Remote, RemoteAction, Shown } from './channel.ts';
import type { KeyAction } from './keys.ts';
import { partingSentence } from './parting.ts';
import { Counter } from './QuestionStage.tsx';
import { TimerView } from './TimerView.tsx';
import { nextLabel } from './Toolbar.tsx';
import { useKeys } from './useKeys.ts';

interface Props {
  readonly shown: Shown;
  readonly cases: readonly TrainingCase[];
  readonly questions: Questions;
  readonly roads: Readonly<Record<string, Road>>;
  readonly remote: (action: Remote) => void;
}

const isRemote = (type: string): type is RemoteAction => (remoteActions as readonly string[]).includes(type);

/** What only the trainer sees: the answer before it is shown, what to listen for, the splits so far, and a remote. */
export function Notes({ shown, cases, questions, roads, remote }: Props) {
  const { sitting } = shown;
  const roomCase = currentCase(sitting);
  const trainingCase = cases.find(({ id }) => id === roomCase?.id);
  const shownStep = currentStep(sitting);
  // A clicker and the keyboard do here what they do at the projector.
  useKeys((action: KeyAction) => {
    if (action.type === 'hand') {
      const answer = shownStep && questions[shownStep.question].svar[action.nth - 1];
      if (answer) remote({ group: shown.group, answer: answer.id, by: action.by });
    } else if (isRemote(action.type)) remote(action.type);
  });
  if (!roomCase || !trainingCase) return <p role="status">{t('utb.anteckningar.inget-fall')}</p>;
  const step = shownStep;
  const question = step && questions[step.question];
  const { steps } = runOf(roomCase);
  const next = steps[nextAsked(sitting, step ? sitting.step + 1 : 0)];
  const number = sitting.cases.findIndex(({ id }) => id === roomCase.id) + 1;
  return (
    <>
      <p className="meta">
        {[t('utb.projektor.fall-nr', { nummer: number, antal: sitting.cases.length }), trainingCase.plats].filter(Boolean).join(' · ')}
      </p>
      <h2>{trainingCase.titel}</h2>
      <nav className="notes-remote" aria-label={t('utb.anteckningar.fjarr')}>
        <button type="button" className="plain" onClick={() => remote('back')}>
          {t('nav.tillbaka')}
        </button>
        <button type="button" className="plain room-go" onClick={() => remote('next')}>
          {t(nextLabel(sitting))}
        </button>
        <button type="button" className="plain" onClick={() => remote('undo')}>
          {t('utb.projektor.angra')}
        </button>
        {sitting.stage === 'choose' && (
          <button type="button" className="plain" onClick={() => remote('skip')}>
            {t('utb.projektor.hoppa')}
          </button>
        )}
        <TimerView clock={sitting.clock} act={({ type }) => (type === 'timer' || type === 'timer-reset') && remote(type)} />
      </nav>
      <section className="notes-now" aria-live="polite">
        <h3>{t('utb.anteckningar.nu')}</h3>
        <p>{t(`utb.anteckningar.lage-${sitting.stage}`)}</p>
        {question && (
          <>
            <p>
              <b>{question.titel}</b>
            </p>
            {sitting.stage === 'choose' && (
              <ol className="notes-hands">
                {question.svar.map((answer) => (
                  <li key={answer.id}>
                    <span>{answer.text}</span>
                    <br />
                    {groups.map((group) => (
                      <Fragment key={group}>
                        <small aria-hidden="true">{t(`utb.projektor.${group}`)}</small>
                        <Counter
                          group={group}
                          answer={answer}
                          hands={handsFor(handsAt(sitting, roomCase.id, question.id), group, answer.id)}
                          count={(of, { id }, by) => remote({ group: of, answer: id, by })}
                        />
                      </Fragment>
                    ))}
                  </li>
                ))}
              </ol>
            )}
            <p>{t('utb.anteckningar.ratt', { svar: question.svar.find(({ id }) => id === step.answer)?.text ?? '' })}</p>
            <p>
              {groups
                .map((group) =>
                  t('utb.anteckningar.hander', {
                    grupp: t(`utb.projektor.${group}`),
                    antal: total(handsAt(sitting, roomCase.id, step.question), group),
                  }),
                )
                .join(' · ')}
            </p>
          </>
        )}
        {sitting.stage !== 'road' && sitting.stage !== 'minutes' && (
          <p className="meta">
            {next
              ? t('utb.anteckningar.nasta', { fraga: questions[next.question].titel })
              : t('utb.anteckningar.nasta-vag', { vag: roads[trainingCase.utfall]?.titel ?? '' })}
          </p>
        )}
      </section>
      <section>
        <h3>{t('utb.fall.ledare')}</h3>
        <Prose html={trainingCase.ledare} />
      </section>
      <section>
        <h3>{t('utb.fall.prata')}</h3>
        <Prose html={trainingCase.prata} />
      </section>
      <section>
        <h3>{t('utb.anteckningar.hittills')}</h3>
        <ul>
          {splitsOf(sitting, roomCase).map((split) => (
            <li key={split.question}>
              {questions[split.question].kort}: <b>{questions[split.question].svar.find(({ id }) => id === split.answer)?.text}</b>{' '}
              {split.parting !== 'none' && <span>{partingSentence(split, questions[split.question])}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
