import { runOf } from '../../../machines/room/sitting.ts';
import { usePart } from '../../content/store.ts';
import { t } from '../../content/i18n.ts';
import type { RoomControl } from './useRoom.ts';

/** The way to any case and any question of the session. The road's own answers are not told: a question further on gives none away. */
export function JumpList({ control, close }: { control: RoomControl; close: () => void }) {
  const questions = usePart('questions');
  const { cases, current, step, stage } = control.room.now;
  const go = (to: string, at?: number) => {
    control.send({ type: 'JUMP', to, ...(at !== undefined && { step: at }) });
    close();
  };
  return (
    <ol className="room-jump">
      {cases.map((roomCase) => {
        const { steps } = runOf(roomCase);
        const here = roomCase.id === current && stage !== 'story' ? step : -1;
        return (
          <li key={roomCase.id}>
            <button
              type="button"
              className="plain"
              aria-current={roomCase.id === current && stage === 'story'}
              onClick={() => go(roomCase.id)}
            >
              {control.cases.find(({ id }) => id === roomCase.id)?.titel}
            </button>
            <details open={roomCase.id === current}>
              <summary>{t('utb.projektor.fragorna')}</summary>
              {steps.map(({ question }, index) => (
                <button key={question} type="button" className="link" aria-current={here === index} onClick={() => go(roomCase.id, index)}>
                  {index + 1}. {questions?.[question].kort}
                </button>
              ))}
              <button type="button" className="link" aria-current={here === steps.length} onClick={() => go(roomCase.id, steps.length)}>
                {t('utb.projektor.vagen')}
              </button>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
