import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Prose } from '../../kit/Prose.tsx';
import { Sheet, useSheet } from '../../kit/Sheet.tsx';
import { t } from '../../content/i18n.ts';
import { JumpList } from './JumpList.tsx';
import { keyList } from './keys.ts';
import { OwnCase } from './OwnCase.tsx';
import { setSingleKeys, useSingleKeys } from './single-keys.ts';
import type { RoomControl } from './useRoom.ts';
import type { Wanted } from './wanted.ts';

/** The dialogs over the screen; one at a time. */
export type DialogName = 'keys' | 'story' | 'jump' | 'own' | 'menu' | 'wanted';

interface Props {
  readonly open: DialogName | undefined;
  readonly close: () => void;
  readonly control: RoomControl;
  readonly wanted: Wanted | undefined;
  readonly resume: () => void;
  readonly leave: () => void;
}

/** The dialog that is open. */
export function Dialogs({ open, close, control, wanted, resume, leave }: Props) {
  const then = (act: () => void) => () => {
    act();
    close();
  };
  if (!open) return null;
  switch (open) {
    case 'keys':
      return (
        <RoomSheet title={t('utb.projektor.tangenter')} close={close}>
          <KeyList />
        </RoomSheet>
      );
    case 'story':
      return (
        <RoomSheet title={control.current?.titel ?? t('utb.projektor.fallet')} close={close} wide>
          {control.current && <Prose html={control.current.berattelse} />}
        </RoomSheet>
      );
    case 'jump':
      return (
        <RoomSheet title={t('utb.projektor.ga-till')} close={close}>
          <JumpList control={control} close={close} />
        </RoomSheet>
      );
    case 'own':
      return (
        <RoomSheet title={t('utb.eget.rubrik')} close={close}>
          <OwnCase control={control} />
        </RoomSheet>
      );
    case 'wanted':
      return (
        <RoomSheet title={t('utb.projektor.pagar')} close={close}>
          <p>{t('utb.projektor.pagar-hjalp')}</p>
          <Choice text={t('utb.projektor.fortsatt')} act={then(resume)} />
          {wanted && (
            <Choice text={t('utb.projektor.borja-nytt', { titel: wanted.titel })} act={then(() => control.begin(wanted.ids, wanted.ask))} />
          )}
        </RoomSheet>
      );
    case 'menu':
      return (
        <RoomSheet title={t('utb.projektor.meny')} close={close}>
          <Menu control={control} then={then} leave={leave} />
        </RoomSheet>
      );
  }
}

function KeyList() {
  const on = useSingleKeys();
  return (
    <>
      <button type="button" className="plain" aria-pressed={on} onClick={() => setSingleKeys(!on)}>
        {t('utb.tangent.enkla')}
      </button>
      <p>{t('utb.tangent.enkla-hjalp')}</p>
      <dl className="room-keys">
        {keyList.map(([does, keys]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`utb.tangent.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface MenuProps extends Pick<Props, 'control' | 'leave'> {
  readonly then: (act: () => void) => () => void;
}

function Menu({ control, then, leave }: MenuProps) {
  const { send, clear, room } = control;
  return (
    <>
      <Choice text={t('utb.projektor.borja-om')} act={then(() => send({ type: 'RESTART' }))} />
      <Choice text={t('utb.projektor.till-minnet')} act={then(() => send({ type: 'END' }))} />
      <Choice text={t('utb.projektor.till-oversikten')} act={then(leave)} />
      <fieldset>
        <legend>{t('utb.projektor.tid-for')}</legend>
        {[1, 2, 3, 5, 10, 15].map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="plain"
            aria-pressed={room.now.clock.minutes === minutes}
            onClick={() => send({ type: 'TIMER_SET', minutes })}
          >
            {t('utb.projektor.minuter', { count: minutes })}
          </button>
        ))}
      </fieldset>
      <OwnCase control={control} />
      <details>
        <summary>{t('utb.projektor.rensa')}</summary>
        <p>{t('utb.projektor.rensa-hjalp')}</p>
        <Choice text={t('utb.projektor.rensa-nu')} act={then(clear)} />
      </details>
    </>
  );
}

const Choice = ({ text, act }: { text: string; act: () => void }) => (
  <button type="button" className="plain" onClick={act}>
    {text}
  </button>
);

interface SheetProps {
  readonly title: string;
  readonly close: () => void;
  /** For the room, not only for the one who leads. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

// Open from when it is on the page, and gone from there when it is closed.
function RoomSheet({ title, close, wide = false, children }: SheetProps) {
  const sheet = useSheet(true);
  const { show } = sheet;
  useEffect(show, [show]);
  return (
    <Sheet sheet={sheet} title={title} className={wide ? 'sheet room-sheet room-read' : 'sheet room-sheet'} onClosed={close}>
      {children}
    </Sheet>
  );
}
