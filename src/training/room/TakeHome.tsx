import { Line } from '../../kit/Prose.tsx';
import type { TrainingCase } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';
import { preparedItems, questionItem } from './take-home.ts';
import type { RoomControl } from './useRoom.ts';

/** What to talk about; a question can be taken home. */
export function Talk({ trainingCase, control }: { trainingCase: TrainingCase; control: RoomControl }) {
  return (
    <>
      <h1 tabIndex={-1}>{t('utb.fall.prata')}</h1>
      <ul className="room-talk">
        {trainingCase.points.map(({ html }, index) => {
          const id = questionItem(trainingCase.id, index);
          return (
            <li key={id}>
              <Line html={html} />
              <Toggle item={id} control={control}>
                {t('utb.hem.ta-med')}
              </Toggle>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the room decides to change at home: ready-written, so that nobody types anything. */
export function TakeHome({ control }: { control: RoomControl }) {
  return (
    <>
      <h1 tabIndex={-1} id="ta-hem">
        {t('utb.hem.rubrik')}
      </h1>
      <Prepared control={control} />
    </>
  );
}

/** The prepared decisions, each to be chosen or not. */
export function Prepared({ control }: { control: RoomControl }) {
  return (
    <ul className="room-choices" aria-labelledby="ta-hem">
      {preparedItems.map((item) => (
        <li key={item}>
          <Toggle item={item} control={control}>
            {t(`utb.hem.${item}`)}
          </Toggle>
        </li>
      ))}
    </ul>
  );
}

function Toggle({ item, control, children }: { item: string; control: RoomControl; children: string }) {
  const on = control.room.now.takenHome.includes(item);
  return (
    <button type="button" className="plain" aria-pressed={on} onClick={() => control.send({ type: 'TAKE_HOME', item, on: !on })}>
      {children}
    </button>
  );
}
