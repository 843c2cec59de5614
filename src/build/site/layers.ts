import { createHash } from 'node:crypto';
import type { LayerEntry, PackedLayers } from '../../content/parts.ts';
import { packSearchNames, packRegister } from '../../content/register.ts';
import type { Content } from '../compiler/compile.ts';

const layersPerPack = 25;

/** A file that the built app fetches by itself. */
interface Asset {
  readonly fileName: string;
  readonly source: string;
}

/** The municipalities that have a layer, in order of the alphabet. */
export const chosen = ({ municipalities }: Content) =>
  Object.values(municipalities)
    .filter(({ id }) => id !== 'sverige')
    .toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv'));

function packs(all: Content): readonly (Asset & { readonly ids: readonly string[] })[] {
  const layers = chosen(all);
  const count = Math.ceil(layers.length / layersPerPack);
  return Array.from({ length: count }, (_, index) => {
    const inPack = layers.slice(index * layersPerPack, (index + 1) * layersPerPack);
    const source = JSON.stringify(Object.fromEntries(inPack.map((layer) => [layer.id, layer])));
    return { ids: inPack.map(({ id }) => id), source, fileName: `lager/paket-${index + 1}-${hash(source)}.json` };
  });
}

/** The layers as files: in packs, which are fetched and stored alike for everyone, so that none tells which one is wanted. */
export const layerAssets = (all: Content): readonly Asset[] => packs(all);

function layerEntries(all: Content): readonly LayerEntry[] {
  const packed = packs(all);
  return chosen(all).map((layer) => ({
    id: layer.id,
    namn: layer.namn,
    omraden: layer.omraden.map(({ id, namn }) => ({ id, namn })),
    pack: `/${packed.find(({ ids }) => ids.includes(layer.id))!.fileName}`,
  }));
}

/** The list to choose from: those that have a layer, and the names of all the others. */
export const packedLayers = (all: Content): PackedLayers => ({
  sverige: all.municipalities['sverige']!,
  entries: layerEntries(all),
  register: packRegister(withoutLayer(all)),
  searchNames: packSearchNames(all.searchNames),
});

const withoutLayer = ({ municipalities, register }: Content) =>
  register.filter(({ id }) => !(id in municipalities)).toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv'));

/** A short mark of a text, that changes with it. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
