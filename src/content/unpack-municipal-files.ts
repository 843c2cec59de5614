import { unpackMunicipal } from './municipal.ts';
import type { MunicipalFiles, PackedMunicipalFiles } from './parts.ts';

/** What the pages for municipalities need, out of what travels. */
export const unpackMunicipalFiles = ({
  template,
  register,
  roads,
  lagrum,
  texts,
  sources,
  address,
}: Omit<PackedMunicipalFiles, 'strings'>): MunicipalFiles => ({
  template,
  register: unpackMunicipal(register),
  roads: new Set(roads),
  lagrum: new Set(lagrum),
  texts: new Set(texts),
  sources: new Set(sources),
  address,
});
