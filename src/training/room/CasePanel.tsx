import { currentCase } from '../../../machines/room/sitting.ts';
import type { Sitting } from '../../../machines/room/sitting.ts';
import { splitsOf } from '../../../machines/room/summary.ts';
import { Prose } from '../../kit/Prose.tsx';
import type { Questions } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';

interface Props {
  readonly trainingCase: TrainingCase;
  readonly sitting: Sitting;
  readonly questions: Questions;
  readonly read: () => void;
}

/** The case, beside whatever stands on the screen: its story at the questions, where the room has parted at the road. */
export function CasePanel({ trainingCase, sitting, questions, read }: Props) {
  const { cases, stage, current } = sitting;
  const number = cases.findIndex(({ id }) => id === current) + 1;
  return (
    <aside className="room-case" aria-label={t('utb.projektor.fallet')}>
      <p className="room-label">
        {t('utb.projektor.fall-nr', { nummer: number, antal: cases.length })}
        {stage !== 'story' && (
          <button type="button" onClick={read}>
            {t('utb.projektor.las-hela')}
          </button>
        )}
      </p>
      {stage === 'story' ? <CaseFacts trainingCase={trainingCase} /> : <h2>{trainingCase.titel}</h2>}
      {(stage === 'choose' || stage === 'revealed') && <Prose html={trainingCase.berattelse} className="room-beginning" />}
      {stage === 'road' && <Parted sitting={sitting} questions={questions} />}
    </aside>
  );
}

function CaseFacts({ trainingCase }: { trainingCase: TrainingCase }) {
  return (
    <ul className="room-facts">
      <li>{trainingCase.plats ?? t('utb.hela-landet')}</li>
      <li>{t('utb.projektor.minuter', { count: trainingCase.minuter })}</li>
      <li>{t(`utb.projektor.svarighet-${trainingCase.svarighet as 1 | 2 | 3}`)}</li>
      <li>{t('utb.projektor.pahittat')}</li>
    </ul>
  );
}

const most = 5;

function Parted({ sitting, questions }: Pick<Props, 'sitting' | 'questions'>) {
  const splits = splitsOf(sitting, currentCase(sitting)!);
  const parted = splits.filter(({ parting }) => parting === 'choice' || parting === 'weight');
  if (splits.every(({ parting }) => parting === 'none')) return <p>{t('utb.projektor.isar-none')}</p>;
  if (parted.length === 0) return <p>{t('utb.projektor.aldrig-isar')}</p>;
  return (
    <>
      <p className="room-label">{t('utb.projektor.isar-kort')}</p>
      <ul className="room-parted">
        {parted.slice(0, most).map(({ question }) => (
          <li key={question}>{questions[question].kort}</li>
        ))}
      </ul>
      {parted.length > most && <p>{t('utb.projektor.isar-fler', { antal: parted.length - most })}</p>}
    </>
  );
}
