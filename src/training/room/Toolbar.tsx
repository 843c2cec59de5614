import { currentCase, lastPart, runOf } from '../../../machines/room/sitting.ts';
import type { Sitting } from '../../../machines/room/sitting.ts';
import type { StringKey } from '../../content/strings.gen.ts';
import { t } from '../../content/i18n.ts';
import type { DialogName } from './Dialogs.tsx';
import type { Act } from './act.ts';
import { notesAddress } from './notes-window.ts';
import { TimerView } from './TimerView.tsx';
import type { RoomControl } from './useRoom.ts';

interface Props {
  readonly control: RoomControl;
  readonly act: Act;
  readonly open: (dialog: DialogName) => void;
  readonly fullscreen: { readonly on: boolean; readonly toggle: (() => void) | undefined };
  readonly notesBlocked: boolean;
}

/** The trainer's buttons under the screen: everything that the keys do. */
export function Toolbar({ control, act, open, fullscreen, notesBlocked }: Props) {
  const { now: sitting, moves } = control.room;
  return (
    <nav className="room-bar" aria-label={t('utb.projektor.knappar')}>
      <div className="room-main">
        <button type="button" className="room-go" onClick={() => act({ type: 'next' })}>
          {t(nextLabel(sitting))}
        </button>
        <button type="button" onClick={() => act({ type: 'back' })}>
          {t('nav.tillbaka')}
        </button>
        <button type="button" aria-disabled={moves.length === 0} onClick={() => act({ type: 'undo' })}>
          {t('utb.projektor.angra')}
        </button>
      </div>
      <div className="room-more">
        {sitting.stage === 'choose' && (
          <button type="button" onClick={() => act({ type: 'skip' })}>
            {t('utb.projektor.hoppa')}
          </button>
        )}
        <button type="button" onClick={() => open('jump')}>
          {t('utb.projektor.ga-till')}
        </button>
        <TimerView clock={sitting.clock} act={act} />
        <button type="button" onClick={() => act({ type: 'notes' })}>
          {t('utb.projektor.anteckningar')}
        </button>
        {fullscreen.toggle && (
          <button type="button" aria-pressed={fullscreen.on} onClick={fullscreen.toggle}>
            {t('utb.projektor.helskarm')}
          </button>
        )}
        <button type="button" onClick={() => open('keys')}>
          {t('utb.projektor.tangenter')}
        </button>
        <button type="button" onClick={() => open('menu')}>
          {t('utb.projektor.meny')}
        </button>
      </div>
      {notesBlocked && (
        <p role="status">
          {t('utb.projektor.blockerad')}{' '}
          <a href={notesAddress} target="_blank" rel="noopener">
            {t('utb.projektor.oppna-har')}
          </a>
        </p>
      )}
    </nav>
  );
}

/** What one step on does from here, in words. */
export function nextLabel(sitting: Sitting): StringKey {
  const { stage, step, part, cases, current } = sitting;
  if (part < lastPart(stage)) return stage === 'revealed' ? 'utb.projektor.visa-varfor' : 'utb.projektor.vidare';
  const roomCase = currentCase(sitting);
  const steps = roomCase ? runOf(roomCase).steps.length : 0;
  switch (stage) {
    case 'story':
      return 'utb.projektor.borja-rosta';
    case 'choose':
      return 'utb.projektor.visa-svaret';
    case 'revealed':
      return step + 1 < steps ? 'utb.projektor.nasta-fraga' : 'utb.projektor.visa-vagen';
    case 'road':
      return cases.at(-1)?.id === current ? 'utb.projektor.till-minnet' : 'utb.projektor.nasta-fall';
    default:
      return 'utb.projektor.vidare';
  }
}
