import { useState } from 'react';
import type { IsoDate } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { DayField, dayWithin } from './DayField.tsx';

interface Props {
  readonly legend: string;
  readonly today: IsoDate;
  /** Told of the day, or of none while the other day is not whole or lies ahead. */
  readonly choose: (day: IsoDate | undefined) => void;
}

/** The day of what was done: today with one tap, or another that has been. */
export function DayChoice({ legend, today, choose }: Props) {
  const [other, setOther] = useState<boolean>();
  const [day, setDay] = useState('');
  const limits = { max: today };
  const pick = (value: string) => {
    setDay(value);
    choose(dayWithin(value, limits));
  };
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <button
        type="button"
        aria-pressed={other === false}
        onClick={() => {
          setOther(false);
          choose(today);
        }}
      >
        {t('dagar.i-dag')}
      </button>
      <button
        type="button"
        aria-pressed={other === true}
        onClick={() => {
          setOther(true);
          pick(day);
        }}
      >
        {t('dagar.annan')}
      </button>
      {other && <DayField label={t('dagar.vilken')} limits={limits} outside={t('dagar.inte-an')} day={day} change={pick} />}
    </fieldset>
  );
}
