import type { IsoDate } from './types.ts';

/** One edition of a value: what it is from `fran`, and until, not on, `till`. Without `varde` there is nothing on those days. */
export interface Edition<T> {
  readonly fran?: IsoDate | undefined;
  readonly till?: IsoDate | undefined;
  readonly varde?: T | undefined;
}

/** A value that is not the same on every day, as the compiler writes it wherever in a text it stands. */
export interface Dated<T> {
  readonly dagar: readonly Edition<T>[];
}

/** True when something that begins on `fran` and ends before `till` holds on a day. */
export const holdsOn = ({ fran, till }: { readonly fran?: IsoDate | undefined; readonly till?: IsoDate | undefined }, day: IsoDate) =>
  (!fran || fran <= day) && (!till || till > day);

const isDated = (value: object): value is Dated<unknown> => 'dagar' in value && Array.isArray(value.dagar);

/**
 * Content as it reads on a day: of every dated value inside it the edition of that day, and no entry of a list that has none.
 * What holds no date is handed back as it is, the same object, so that a new day draws anew only what it changes.
 */
export function asOf<T>(written: T, day: IsoDate): T {
  return onDay(written, day) as T;
}

// The whole of the content is walked on a slow phone: nothing is made for what stays as it is.
function onDay(value: unknown, day: IsoDate): unknown {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) return listOnDay(value, day);
  if (isDated(value)) return onDay(value.dagar.find((edition) => holdsOn(edition, day))?.varde, day);
  const written = value as Record<string, unknown>;
  let read: Record<string, unknown> | undefined;
  for (const key of Object.keys(written)) {
    const inner = written[key];
    if (!inner || typeof inner !== 'object') continue;
    const then = onDay(inner, day);
    if (then !== inner) (read ??= { ...written })[key] = then;
  }
  return read ?? value;
}

function listOnDay(written: readonly unknown[], day: IsoDate): unknown {
  let read: unknown[] | undefined;
  for (const [index, inner] of written.entries()) {
    const then = onDay(inner, day);
    if (then !== inner) (read ??= [...written])[index] = then;
  }
  return read ? read.filter((item) => item !== undefined) : written;
}
