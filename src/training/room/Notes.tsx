import { groups, total } from '../../../machines/room/hands.ts';
import { currentCase, currentStep, handsAt, runOf } from '../../../machines/room/sitting.ts';
import { splitsOf } from '../../../machines/room/summary.ts';
import { Prose } from '../../kit/Prose.tsx';
import type { Questions } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import type { RemoteAction, Shown } from './channel.ts';
import { partingSentence } from './parting.ts';
import { TimerView } from './TimerView.tsx';
import { nextLabel } from './Toolbar.tsx';

interface Props {
  readonly shown: Shown;
  readonly cases: readonly TrainingCase[];
  readonly questions: Questions;
  readonly roads: Readonly<Record<string, Road>>;
  readonly remote: (action: RemoteAction) => void;
}

/** What only the trainer sees: the answer before it is shown, what to listen for, the splits so far, and a remote. */
export function Notes({ shown, cases, questions, roads, remote }: Props) {
  const { sitting } = shown;
  const roomCase = currentCase(sitting);
  const found = cases.find(({ id }) => id === roomCase?.id);
  if (!roomCase || !found) return <p role="status">{t('utb.anteckningar.inget-fall')}</p>;
  const step = currentStep(sitting);
  const question = step && questions[step.question];
  const { steps } = runOf(roomCase);
  const next = steps[step ? sitting.step + 1 : 0];
  const number = sitting.cases.findIndex(({ id }) => id === roomCase.id) + 1;
  return (
    <>
      <p className="meta">
        {[t('utb.projektor.fall-nr', { nummer: number, antal: sitting.cases.length }), found.plats].filter(Boolean).join(' · ')}
      </p>
      <h2>{found.titel}</h2>
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
              : t('utb.anteckningar.nasta-vag', { vag: roads[found.utfall]!.titel })}
          </p>
        )}
      </section>
      <section>
        <h3>{t('utb.fall.ledare')}</h3>
        <Prose html={found.ledare} />
      </section>
      <section>
        <h3>{t('utb.fall.prata')}</h3>
        <Prose html={found.prata} />
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
