import { useId } from 'react';
import type { IsoDate } from '../../content/types.ts';

/** Between which days a day may lie, both included. */
interface Limits {
  readonly min?: IsoDate;
  readonly max?: IsoDate;
}

interface Props {
  readonly label: string;
  readonly limits: Limits;
  /** What is said of a day outside the limits. */
  readonly outside: string;
  readonly day: string;
  readonly change: (day: string) => void;
}

/** The day, when it is whole and within the limits. */
export const dayWithin = (day: string, { min = '', max = '9999-12-31' }: Limits): IsoDate | undefined =>
  day !== '' && min <= day && day <= max ? day : undefined;

/** A field for a day, that says so when the day cannot be. */
export function DayField({ label, limits, outside, day, change }: Props) {
  const id = useId();
  const wrong = day !== '' && !dayWithin(day, limits);
  return (
    <p className="day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        {...limits}
        value={day}
        aria-invalid={wrong}
        aria-describedby={`${id}-fel`}
        onChange={({ target }) => change(target.value)}
      />
      <span id={`${id}-fel`} role="status">
        {wrong && outside}
      </span>
    </p>
  );
}
