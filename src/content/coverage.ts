import type { IsoDate, Municipality, Slot } from './types.ts';
import { slots } from './types.ts';

/** What one municipality's layer has and lacks, for whoever is to fill it in. */
export interface Coverage {
  readonly id: string;
  readonly namn: string;
  readonly kod: string;
  readonly version: string;
  readonly granskad: IsoDate;
  readonly omraden: readonly string[];
  readonly insatser: number;
  readonly filled: readonly Slot[];
  readonly empty: readonly Slot[];
  /** The date of the oldest source an entry rests on, as its source gives it. */
  readonly oldest: string;
  /** That source is more than three years older than the build. */
  readonly isOld: boolean;
}

const oldAfterYears = 3;

/** The first day on which a source of this date is old. */
export const oldFrom = (date: string): IsoDate => `${Number(date.slice(0, 4)) + oldAfterYears + 1}-01-01`;

/** The coverage of a layer on a day, given the date of each source. */
export function coverageOf(layer: Municipality, dateOf: (source: string) => string, today: IsoDate): Coverage {
  const dates = layer.insatser.flatMap(({ kallor }) => kallor.map(({ kalla }) => dateOf(kalla)));
  const oldest = dates.sort((a, b) => a.localeCompare(b))[0] ?? '';
  return {
    id: layer.id,
    namn: layer.namn,
    kod: layer.kod ?? '',
    version: layer.version,
    granskad: layer.granskad.datum,
    omraden: layer.omraden.map(({ namn }) => namn),
    insatser: layer.insatser.length,
    filled: slots.filter((slot) => layer.uppgifter[slot]),
    empty: slots.filter((slot) => !layer.uppgifter[slot]),
    oldest,
    isOld: oldest !== '' && oldFrom(oldest) <= today,
  };
}
