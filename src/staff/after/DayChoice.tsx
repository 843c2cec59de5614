import { useId, useState } from 'react';
import type { IsoDate } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

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
  const id = useId();
  const ahead = day > today;
  const pick = (value: string) => {
    setDay(value);
    choose(value && value <= today ? value : undefined);
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
      {other && (
        <p className="day">
          <label htmlFor={id}>{t('dagar.vilken')}</label>
          <input
            id={id}
            type="date"
            max={today}
            value={day}
            aria-invalid={ahead}
            aria-describedby={`${id}-fel`}
            onChange={({ target }) => pick(target.value)}
          />
          <span id={`${id}-fel`} role="status">
            {ahead && t('dagar.inte-an')}
          </span>
        </p>
      )}
    </fieldset>
  );
}
