import { useId, useState } from 'react';
import type { IsoDate, TimePoint } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';

interface Props {
  readonly point: TimePoint;
  readonly today: IsoDate;
  /** Told of the day, or of none while it is not whole or has passed. */
  readonly choose: (day: IsoDate | undefined) => void;
}

/** A day that those concerned have agreed on: the law has no number to count it by. */
export function OwnDay({ point, today, choose }: Props) {
  const [day, setDay] = useState('');
  const id = useId();
  const passed = day !== '' && day < today;
  return (
    <div className="own-day">
      <p>
        <b>{point.nar}:</b> <Line html={point.vad} /> <LawChips ids={point.lagrum} />
      </p>
      <p className="day">
        <label htmlFor={id}>{t('dagar.egen')}</label>
        <input
          id={id}
          type="date"
          min={today}
          value={day}
          aria-invalid={passed}
          aria-describedby={`${id}-fel`}
          onChange={({ target: { value } }) => {
            setDay(value);
            choose(value && value >= today ? value : undefined);
          }}
        />
        <span id={`${id}-fel`} role="status">
          {passed && t('dagar.har-varit')}
        </span>
      </p>
    </div>
  );
}
