import { useState } from 'react';
import { chosenEvent, dueDays, ownDays } from '../../content/time-limits.ts';
import { useToday } from '../../content/today.ts';
import type { IsoDate, TimePoint, Timeline } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { download } from '../../kit/download.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';
import { calendarFile, calendarFileName } from './calendar-file.ts';
import { DayChoice } from './DayChoice.tsx';
import { OwnDay } from './OwnDay.tsx';

/** The time limits of a road as days, from the day of what was done, and a file with them for the calendar. Nothing is remembered. */
export function DaysAfter({ timeline: { punkter } }: { timeline: Timeline }) {
  const today = useToday();
  const [done, setDone] = useState<IsoDate>();
  const [own, setOwn] = useState<Readonly<Record<string, IsoDate | undefined>>>({});
  const [saved, setSaved] = useState(false);
  const changed = (change: () => void) => {
    change();
    setSaved(false);
  };
  const event = chosenEvent(punkter);
  const counted = done ? dueDays(punkter, done) : [];
  const chosen = ownDays(punkter).flatMap(({ nar }) => own[nar] ?? []);
  // What has passed is no use in a calendar.
  const ahead = [...new Set([...counted.map(({ day }) => day), ...chosen])].filter((day) => day >= today).sort();
  return (
    <section className="days">
      <h3>{t('dagar.rubrik')}</h3>
      {event && <DayChoice legend={t(`dagar.nar-${event}`)} today={today} choose={(day) => changed(() => setDone(day))} />}
      {counted.length > 0 && (
        <>
          <ol>
            {counted.map(({ point, day }) => (
              <Due key={point.nar} point={point} day={day} passed={day < today} />
            ))}
          </ol>
          <p className="meta">
            {t('dagar.rakning')} <LawChips ids={['lag-1930-173-1', 'lag-1930-173-2']} />
          </p>
        </>
      )}
      {ownDays(punkter).map((point) => (
        <OwnDay key={point.nar} point={point} today={today} choose={(day) => changed(() => setOwn({ ...own, [point.nar]: day }))} />
      ))}
      {ahead.length > 0 && (
        <p className="keep">
          <button
            type="button"
            className="plain"
            onClick={() => {
              download(calendarFileName, 'text/calendar', calendarFile(ahead, t('dagar.titel')));
              setSaved(true);
            }}
          >
            {t('dagar.spara', { count: ahead.length })}
          </button>
          <span className="meta">{t('dagar.innehall', { titel: t('dagar.titel') })}</span>
        </p>
      )}
      <p role="status">{saved && t('dagar.sparad', { fil: calendarFileName })}</p>
    </section>
  );
}

function Due({ point, day, passed }: { point: TimePoint; day: IsoDate; passed: boolean }) {
  return (
    <li>
      <b>{t(passed ? 'dagar.passerat' : 'dagar.senast', { dag: inWords(day) })}</b>
      <span>
        <Line html={point.vad} /> <LawChips ids={point.lagrum} />
      </span>
    </li>
  );
}

// With the day of the week: one that is free is not to be missed.
const inWords = (day: IsoDate) =>
  new Date(`${day}T12:00:00`).toLocaleDateString('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
