import { answersTo } from '../../machines/graph.ts';
import { flows } from '../../machines/index.ts';
import { maxBytes } from '../content/case/parse-case.ts';
import type { LayerFault } from '../content/layer/faults.ts';
import { judgeLayer } from '../content/layer/judge-layer.ts';
import type { KnownToLayers } from '../content/layer/judge-layer.ts';
import { readLayerBytes } from '../content/layer/read-layer.ts';
import type { LayerFacts } from '../content/layer/shape.ts';
import type { MunicipalFiles } from '../content/parts.ts';
import type { IsoDate } from '../content/types.ts';

/** A file that can be built with, or everything that is wrong with it. */
export type Checked = { readonly facts: LayerFacts } | { readonly faults: readonly LayerFault[] };

/** Checks a municipality's file by the build's own rules; `bytes` are left out when there are too many to read. It is never kept or sent. */
export function checkFile(bytes: Uint8Array | undefined, name: string, files: MunicipalFiles, today: IsoDate): Checked {
  if (!bytes) return { faults: [{ key: '', rad: 0, fel: 'stor', gor: 'form', ord: { kb: maxBytes / 1024 } }] };
  const read = readLayerBytes(bytes, name);
  const faults = [...read.faults, ...judgeLayer(read, knownOn(files, today))];
  return read.facts && faults.length === 0 ? { facts: read.facts } : { faults };
}

const knownOn = ({ register, roads, sources, lagrum, texts }: MunicipalFiles, today: IsoDate): KnownToLayers => ({
  roads,
  answersTo: (question) => {
    const answers = answersTo(flows.personal, question);
    return answers && new Set<string>(answers);
  },
  register,
  texts: { sources, leadsTo: (id) => (lagrum.has(id) ? 'lagrum' : texts.has(id) ? 'text' : undefined), today },
});
