import { useCallback, useEffect, useMemo, useState } from 'react';
import { load, usePart } from '../content/store.ts';
import type { Layers } from '../content/parts.ts';
import { setAddress } from './history.ts';
import { storedPlace, storePlace } from './settings.ts';
import type { Place } from './settings.ts';
import { useLayer } from './useLayer.ts';
import type { LayerState } from './useLayer.ts';

/** Where the school lies, as chosen on this device, with its layer. */
export interface PlaceControl {
  readonly place: Place | undefined;
  /** ”Stockholm · Farsta”, for the button and the headings. */
  readonly name: string | undefined;
  readonly layer: LayerState;
  /** A link named a municipality that there is none of. */
  readonly unknown: boolean;
  readonly choose: (place: Place | undefined) => void;
}

/**
 * The place chosen on this device, or by `?kommun=malmo` in a link, which leaves the address at once.
 * Nothing is chosen while the page takes over what was written at build time. `patient` as for `useLayer`.
 */
export function usePlace(patient: boolean): PlaceControl {
  const layers = usePart('layers');
  const [wanted, setWanted] = useState<Place>();
  const [linked, setLinked] = useState(false);

  useEffect(() => {
    const link = placeInAddress();
    setWanted(link ?? storedPlace());
    setLinked(link !== undefined);
    if (link) void load('layers').catch(() => undefined);
  }, []);

  const place = useMemo(() => layers && wanted && knownPlace(layers, wanted), [layers, wanted]);
  useEffect(() => {
    if (linked && place) storePlace(place);
  }, [linked, place]);

  const choose = useCallback((next: Place | undefined) => {
    storePlace(next);
    setWanted(next);
    setLinked(false);
  }, []);

  return {
    place,
    name: layers && place && placeName(layers, place),
    layer: useLayer(place?.kommun, patient),
    unknown: linked && layers !== undefined && !place,
    choose,
  };
}

/** A place as there is one: an area of an older version is dropped, a municipality that does not exist is none. */
export function knownPlace(layers: Layers, { kommun, omrade }: Place): Place | undefined {
  const entry = layers.entries.find(({ id }) => id === kommun);
  if (!entry && !layers.register.some(({ id }) => id === kommun)) return undefined;
  return entry?.omraden.some(({ id }) => id === omrade) ? { kommun, omrade } : { kommun };
}

/** The name of a place, for the reader. */
export function placeName({ entries, register }: Layers, { kommun, omrade }: Place): string | undefined {
  const entry = entries.find(({ id }) => id === kommun);
  const area = entry?.omraden.find(({ id }) => id === omrade);
  const name = entry?.namn ?? register.find(({ id }) => id === kommun)?.namn;
  return area ? `${name} · ${area.namn}` : name;
}

function placeInAddress(): Place | undefined {
  const place = placeIn(location.search);
  if (place) setAddress(location.pathname + location.hash);
  return place;
}

/** The place that a query names, whether there is one or not. */
export function placeIn(search: string): Place | undefined {
  const query = new URLSearchParams(search);
  const kommun = query.get('kommun');
  return kommun ? { kommun, omrade: query.get('omrade') ?? undefined } : undefined;
}
