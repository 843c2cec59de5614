import { useState } from 'react';
import { Loading } from '../../kit/Loading.tsx';
import { fixedDays } from '../../content/law-days.ts';
import type { Day, DayKey } from '../../content/law-days.ts';
import { usePart } from '../../content/store.ts';
import { useToday } from '../../content/today.ts';
import type { Training } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';
import { CaseUnderLaw } from './CaseUnderLaw.tsx';
import { comparisonsFor, provisionsOf, tellingDays } from './compare.ts';
import { OtherProvisions } from './OtherProvisions.tsx';
import { Point } from './Point.tsx';

/** A day of the switch, or all side by side. */
export type Shown = 'alla' | DayKey;

const choices: readonly Shown[] = ['alla', ...fixedDays.map(({ key }) => key), 'idag'];

/** The same question under the old law, the new one and today's. */
export function LawComparePage({ training }: { training: Training }) {
  const [shown, setShown] = useState<Shown>('alla');
  const [id, setId] = useState<string>();
  const today = useToday();
  const law = usePart('law');
  const roads = usePart('roads')?.roads;
  if (!law || !roads) return <Loading part={law ? 'roads' : 'law'} />;

  const compared = training.cases.filter(({ lag }) => lag.length > 0);
  const trainingCase = compared.find((item) => item.id === id);
  const { points, others } = trainingCase
    ? comparisonsFor(provisionsOf(trainingCase, roads, law), training.law)
    : { points: training.law, others: [] };
  // Today stands where it belongs among them; before the last of them is here it is not the last.
  const days: readonly Day[] = [...fixedDays, { key: 'idag' as const, date: today }].sort((a, b) => a.date.localeCompare(b.date));
  const visible = days.filter(({ key }) => shown === 'alla' || shown === key);

  return (
    <div className="training compare wide">
      <h1 tabIndex={-1}>{t('utb.lag.rubrik')}</h1>
      <p className="lead">{t('utb.lag.ingress')}</p>
      <div className="switches">
        <fieldset className="choice">
          <legend>{t('utb.lag.dag')}</legend>
          {choices.map((choice) => (
            <button key={choice} type="button" aria-pressed={choice === shown} onClick={() => setShown(choice)}>
              {t(`utb.lag.dag-${choice}`)}
            </button>
          ))}
        </fieldset>
        <label className="pick">
          {t('utb.lag.fall')}
          <select value={id ?? ''} onChange={(event) => setId(event.target.value || undefined)}>
            <option value="">{t('utb.lag.alla-fragor')}</option>
            {compared.map((item) => (
              <option key={item.id} value={item.id}>
                {item.titel}
              </option>
            ))}
          </select>
        </label>
      </div>
      {trainingCase && <CaseUnderLaw trainingCase={trainingCase} />}
      {points.map((point) => (
        <Point key={point.id} point={point} days={shown === 'alla' ? tellingDays(point, visible) : visible} />
      ))}
      {others.length > 0 && <OtherProvisions ids={others} days={visible} />}
      <p className="note">{t('utb.lag.ord-for-ord')}</p>
      <p>
        <a href="/utbildning/">{t('utb.tillbaka')}</a>
      </p>
    </div>
  );
}
