import { left } from '../../../machines/room/clock.ts';
import type { Clock } from '../../../machines/room/clock.ts';
import { t } from '../../content/i18n.ts';
import type { Act } from './act.ts';
import { useNow } from './useNow.ts';

/** The timer, with its buttons: shown in minutes and seconds, and told to a screen reader only when the time is out. */
export function TimerView({ clock, act }: { clock: Clock; act: Act }) {
  const running = clock.startedAt !== undefined;
  const ms = left(clock, useNow(running));
  const out = ms <= 0;
  return (
    <span className="room-timer" data-slut={out || undefined}>
      <span role="timer" aria-label={t('utb.projektor.tid-kvar')}>
        {clockFace(ms)}
      </span>
      <button type="button" aria-pressed={running} onClick={() => act({ type: 'timer' })}>
        {running ? t('utb.projektor.pausa') : t('utb.projektor.starta')}
      </button>
      {clock.elapsed + (clock.startedAt ?? 0) > 0 && (
        <button type="button" onClick={() => act({ type: 'timer-reset' })}>
          {t('utb.projektor.nollstall')}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {out && running && t('utb.projektor.tiden-ute')}
      </span>
    </span>
  );
}

/** Milliseconds as 2:05; past the end as −0:10. */
export function clockFace(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1000));
  return `${ms <= -1000 ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
