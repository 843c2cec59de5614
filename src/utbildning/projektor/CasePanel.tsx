import { currentCase } from '../../../machines/room/sitting.ts';
import type { Sitting } from '../../../machines/room/sitting.ts';
import { splitsOf } from '../../../machines/room/summary.ts';
import type { Split } from '../../../machines/room/summary.ts';
import { Prose } from '../../components/Prose.tsx';
import type { Questions } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/types.ts';
import { t } from '../../i18n.ts';

interface Props {
  readonly found: TrainingCase;
  readonly sitting: Sitting;
  readonly questions: Questions;
}

/** The case, beside whatever stands on the screen: its story while the room chooses, the trail of its answers at the road. */
export function CasePanel({ found, sitting, questions }: Props) {
  const { cases, stage, current, step } = sitting;
  const number = cases.findIndex(({ id }) => id === current) + 1;
  // Only what the room has passed: an answer further on would give the road away.
  const passed = splitsOf(sitting, currentCase(sitting)!).slice(0, stage === 'revealed' ? step + 1 : step);
  return (
    <aside className="room-case" aria-label={t('utb.projektor.fallet')}>
      {/* What scrolls must be reachable without a mouse: axe, scrollable-region-focusable. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="room-scroll" tabIndex={0} role="group" aria-label={found.titel}>
        <p className="room-label">
          {[t('utb.projektor.fall-nr', { nummer: number, antal: cases.length }), found.plats].filter(Boolean).join(' · ')}
        </p>
        <h2>{stage === 'story' ? t('utb.projektor.fallet') : found.titel}</h2>
        {stage === 'story' ? <CaseFacts found={found} /> : stage !== 'road' && <Prose html={found.berattelse} />}
        {passed.length > 0 && stage !== 'story' && (
          <ol className="room-trail">
            {passed.map((split) => (
              <Passed key={split.question} split={split} questions={questions} />
            ))}
          </ol>
        )}
      </div>
    </aside>
  );
}

function CaseFacts({ found }: { found: TrainingCase }) {
  return (
    <ul className="room-facts">
      <li>{t('utb.projektor.minuter', { count: found.minuter })}</li>
      <li>{t(`utb.projektor.svarighet-${found.svarighet as 1 | 2 | 3}`)}</li>
      <li>{t('utb.projektor.pahittat')}</li>
    </ul>
  );
}

function Passed({ split, questions }: { split: Split; questions: Questions }) {
  const question = questions[split.question];
  const apart = split.parting === 'choice' || split.parting === 'weight';
  return (
    <li data-isar={apart || undefined}>
      {question.kort}
      <b>{question.svar.find(({ id }) => id === split.answer)?.text}</b>
      {apart && <em>{t('utb.projektor.isar-kort')}</em>}
      {split.skipped && <em>{t('utb.projektor.hoppad')}</em>}
    </li>
  );
}
