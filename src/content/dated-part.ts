import { holdsOn } from './as-of.ts';
import type { IsoDate } from './types.ts';

/** From which day something holds, and the first day it no longer does; open where nothing is said. */
export interface Interval {
  readonly fran?: IsoDate | undefined;
  readonly till?: IsoDate | undefined;
}

const day = String.raw`\d{4}-\d\d-\d\d`;
const mark = new RegExp(String.raw`^\{(?:från (${day}))?(?: ?till (${day}))?\}\s*`);

/** The days that a mark such as `{från 2027-01-01 till 2028-07-01}` at the beginning of a passage names; nothing when there is none. */
export function intervalOf(passage: string): Interval | undefined {
  const [whole = '', fran, till] = mark.exec(passage) ?? [];
  return whole && (fran || till) ? { fran, till } : undefined;
}

/** A passage as it reads on a day: without its mark; nothing when it does not hold then. */
export function passageOn(passage: string, date: IsoDate): string | undefined {
  const interval = intervalOf(passage);
  if (!interval) return passage;
  return holdsOn(interval, date) ? passage.replace(mark, '') : undefined;
}
