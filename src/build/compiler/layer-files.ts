import { inWords } from '../../content/layer/faults.ts';
import type { LayerFault } from '../../content/layer/faults.ts';
import { readLayer } from '../../content/layer/read-layer.ts';
import type { ReadLayer } from '../../content/layer/read-layer.ts';
import type { Source } from '../../content/types.ts';
import type { Fault } from './faults.ts';
import { readText } from './folder.ts';
import type { Folder } from './folder.ts';
import { readYaml } from './read.ts';
import { readAgain } from './remembered.ts';

type Strings = Readonly<Record<string, string>>;
const stringsFile = 'sv/ui.yaml';

/** The interface strings of a folder, which say what is wrong in a layer; none where they cannot be read, which is told elsewhere. */
export function stringsFor(folder: Folder): Strings {
  const text = folder.files.includes(stringsFile) ? readText(folder, stringsFile, []) : undefined;
  const read = text === undefined ? undefined : readAgain(stringsFile, text, [], (own) => readYaml(text, stringsFile, own));
  return typeof read === 'object' && read !== null ? (read as Strings) : {};
}

/** A fault in a layer as one of the build's, in the same words as on the page that checks a file (src/municipalities/). */
export function asFault(file: string, fault: LayerFault, strings: Strings): Fault {
  const say = (key: string, values: LayerFault['ord']) =>
    (strings[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  return { file, ...(fault.key && { key: fault.key }), ...inWords(fault, say) };
}

const reads = new WeakMap<object, ReadLayer>();

/** A layer as the one reader of such files (src/content/layer/) has read it. */
export const readingOf = (layer: object): ReadLayer => reads.get(layer)!;

/** Reads a layer by the same rules as a file from a municipality's own device, and then as any other file: `next` gives what the screens need. */
export function readLayerFile<F extends object>(
  text: string,
  file: string,
  strings: Strings,
  faults: Fault[],
  next: () => F | undefined,
): F | undefined {
  const read = readLayer(text, file.replace(/^.*\//, ''));
  for (const fault of read.faults) faults.push(asFault(file, fault, strings));
  const layer = read.facts && next();
  if (layer) reads.set(layer, read);
  return layer;
}

/** The sources of the whole content with those that layers bring along; a fault for an id that is taken. */
export function withOwnSources(
  common: Readonly<Record<string, Source>> | undefined,
  layers: readonly { readonly file: string; readonly data: { readonly 'egna-kallor': Readonly<Record<string, Source>> } }[],
  faults: Fault[],
): Readonly<Record<string, Source>> | undefined {
  if (!common) return undefined;
  const all: Record<string, Source> = { ...common };
  for (const { file, data } of layers)
    for (const [id, source] of Object.entries(data['egna-kallor']))
      if (Object.hasOwn(all, id))
        faults.push({
          file,
          key: `egna-kallor.${id}`,
          message: `Källan ”${id}” finns redan.`,
          remedy: 'Ge den ett annat id, här och där den nämns.',
        });
      else all[id] = source;
  return all;
}
