import { useEffect, useState } from 'react';
import { addressOf } from '../content/address.ts';
import { asOf } from '../content/as-of.ts';
import { ask, whenAsked } from '../content/in-order.ts';
import { load, loadedPart, usePart } from '../content/store.ts';
import { dayNow, useToday } from '../content/today.ts';
import type { LayerEntry } from '../content/parts.ts';
import type { Municipality } from '../content/types.ts';
import { isLayer } from './layer-shape.ts';

/** A municipality's layer: on its way, there, not written yet for this municipality, or not to be had now. */
export type LayerState =
  | { readonly status: 'loading' }
  | { readonly status: 'none' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly layer: Municipality };

const loading: LayerState = { status: 'loading' };

/** What the layers are called in the order of what a page fetches. */
export const packs = 'packs';

/**
 * The layer of a municipality, or the national one when no municipality is named. `patient` is for what is not on the screen yet: it waits
 * until the layers have their turn, or something else asks for them.
 */
export function useLayer(kommun: string | undefined, patient = false): LayerState {
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
    void (patient ? whenAsked(packs) : ask(packs))
      .then(() => fetchLayer(layers!.entries, entry.id))
      .then((state) => current && setFetched({ id: entry.id, state }));
    return () => {
      current = false;
    };
  }, [entry, layers, patient]);

  if (!layers) return fetched?.state ?? loading;
  if (!kommun) return { status: 'ready', layer: layers.sverige };
  if (!entry) return { status: 'none' };
  if (fetched?.id !== kommun) return loading;
  return fetched.state.status === 'ready' ? { status: 'ready', layer: asOf(fetched.state.layer, today) } : fetched.state;
}

/** The layer of a municipality, out of what is fetched and stored for everyone. */
export async function fetchLayer(entries: readonly LayerEntry[], id: string): Promise<LayerState> {
  const layer = (await allPacks(packsOf(entries))).find((pack) => Object.hasOwn(pack, id))?.[id];
  return isLayer(asOf(layer, dayNow())) ? { status: 'ready', layer: layer as Municipality } : { status: 'failed' };
}

/** Fetches every municipality's layer. */
export async function bringLayers(): Promise<void> {
  await load('layers');
  const layers = loadedPart('layers');
  if (layers) await allPacks(packsOf(layers.entries));
}

const packsOf = (entries: readonly LayerEntry[]) => [...new Set(entries.map(({ pack }) => pack))];

type Pack = Readonly<Record<string, unknown>>;
let fetched: Promise<readonly Pack[]> | undefined;

// All of them and in one order, whichever is wanted: neither a store on the device nor the log of a server tells the choice.
async function allPacks(addresses: readonly string[]): Promise<readonly Pack[]> {
  fetched ??= Promise.all(addresses.map(json));
  const all = await fetched;
  // What could not be had can be asked for again.
  if (all.some((pack) => Object.keys(pack).length === 0)) fetched = undefined;
  return all;
}

async function json(address: string): Promise<Pack> {
  // Beside a file that was opened from a folder nothing can be fetched.
  if (import.meta.env.ONE_FILE) return (await import('virtual:content/packs')).default[address] ?? {};
  try {
    const response = await fetch(addressOf(address));
    const pack: unknown = response.ok ? await response.json() : undefined;
    return typeof pack === 'object' && pack !== null ? (pack as Pack) : {};
  } catch {
    return {};
  }
}
