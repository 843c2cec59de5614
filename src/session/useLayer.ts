import { useEffect, useState } from 'react';
import { asOf } from '../content/as-of.ts';
import { load, usePart } from '../content/store.ts';
import { useToday } from '../content/today.ts';
import type { LayerEntry } from '../content/parts.ts';
import type { Municipality } from '../content/types.ts';

/** A municipality's layer: on its way, there, not written yet for this municipality, or not to be had now. */
export type LayerState =
  | { readonly status: 'loading' }
  | { readonly status: 'none' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly layer: Municipality };

const loading: LayerState = { status: 'loading' };

/** The layer of a municipality, or the national one when no municipality is named. */
export function useLayer(kommun: string | undefined): LayerState {
  const layers = usePart('layers');
  const today = useToday();
  const [fetched, setFetched] = useState<{ readonly id: string; readonly state: LayerState }>();
  const entry = layers?.entries.find(({ id }) => id === kommun);

  useEffect(() => {
    load('layers').catch(() => setFetched({ id: '', state: { status: 'failed' } }));
  }, []);

  useEffect(() => {
    if (!entry) return undefined;
    let current = true;
    void fetchLayer(entry).then((state) => current && setFetched({ id: entry.id, state }));
    return () => {
      current = false;
    };
  }, [entry]);

  if (!layers) return fetched?.state ?? loading;
  if (!kommun) return { status: 'ready', layer: layers.sverige };
  if (!entry) return { status: 'none' };
  if (fetched?.id !== kommun) return loading;
  return fetched.state.status === 'ready' ? { status: 'ready', layer: asOf(fetched.state.layer, today) } : fetched.state;
}

/** A layer: by itself when there is a network, out of the offline pack when there is none. */
export async function fetchLayer({ id, file, pack }: LayerEntry): Promise<LayerState> {
  const alone = await json<Municipality>(file);
  const layer = alone ?? (await json<Record<string, Municipality>>(pack))?.[id];
  return layer ? { status: 'ready', layer } : { status: 'failed' };
}

async function json<T>(address: string): Promise<T | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
