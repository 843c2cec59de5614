import { useMemo } from 'react';
import { summaryOf } from '../../../machines/room/summary.ts';
import { usePart } from '../../content/store.ts';
import { today } from '../../content/today.ts';
import { t } from '../../content/i18n.ts';
import { Loading } from '../../kit/Loading.tsx';
import type { DialogName } from './Dialogs.tsx';
import { download } from '../../kit/download.ts';
import { minuteLabels, minuteOf } from './minute-words.ts';
import { MinuteText } from './MinuteText.tsx';
import { toCsv, toMarkdown } from './minutes.ts';
import { Prepared } from './TakeHome.tsx';
import type { Act } from './act.ts';
import type { RoomControl } from './useRoom.ts';

interface Props {
  readonly control: RoomControl;
  readonly act: Act;
  readonly open: (dialog: DialogName) => void;
}

/** The end of a session: what was chosen and decided, without names, to print or to take along as a file. */
export function MinutesPage({ control, act, open }: Props) {
  const questions = usePart('questions');
  const roads = usePart('roads')?.roads;
  const { cases, room } = control;
  const minute = useMemo(
    () => questions && roads && minuteOf(summaryOf(room.now), { cases, questions, roads }),
    [questions, roads, cases, room.now],
  );
  if (!minute) return <Loading part="roads" />;
  const label = minuteLabels();
  const name = `vagval-utbildning-${today(room.now.began === undefined ? undefined : new Date(room.now.began))}`;
  return (
    <section className="room-page room-minutes">
      <h1 tabIndex={-1}>{label.title}</h1>
      <section className="room-decide">
        <h2 id="ta-hem">{t('utb.hem.rubrik')}</h2>
        <Prepared control={control} />
      </section>
      <p className="actions">
        <button type="button" className="plain" onClick={() => print()}>
          {t('resultat.skriv-ut')}
        </button>
        <button type="button" className="plain" onClick={() => download(`${name}.md`, 'text/markdown', toMarkdown(minute, label))}>
          {t('utb.minne.markdown')}
        </button>
        <button type="button" className="plain" onClick={() => download(`${name}.csv`, 'text/csv', toCsv(minute, label))}>
          {t('utb.minne.csv')}
        </button>
      </p>
      <MinuteText minute={minute} label={label} />
      <p className="actions">
        <button type="button" className="plain" onClick={() => act({ type: 'back' })}>
          {t('nav.tillbaka')}
        </button>
        <button type="button" className="plain" onClick={() => open('jump')}>
          {t('utb.projektor.ga-till')}
        </button>
        <button type="button" className="plain" onClick={() => open('menu')}>
          {t('utb.projektor.meny')}
        </button>
      </p>
    </section>
  );
}
