import { useState } from 'react';
import type { IsoDate, TimePoint } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';
import { DayField, dayWithin } from './DayField.tsx';

interface Props {
  readonly point: TimePoint;
  readonly today: IsoDate;
  /** Told of the day, or of none while it is not whole or has passed. */
  readonly choose: (day: IsoDate | undefined) => void;
}

/** A day that those concerned have agreed on: the law has no number to count it by. */
export function OwnDay({ point, today, choose }: Props) {
  const [day, setDay] = useState('');
  const limits = { min: today };
  return (
    <div className="own-day">
      <p>
        <b>{point.nar}:</b> <Line html={point.vad} /> <LawChips ids={point.lagrum} />
      </p>
      <DayField
        label={t('dagar.egen')}
        limits={limits}
        outside={t('dagar.har-varit')}
        day={day}
        change={(value) => {
          setDay(value);
          choose(dayWithin(value, limits));
        }}
      />
    </div>
  );
}
