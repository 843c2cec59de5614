import files from 'virtual:content/kommunfil';
import { addStrings } from './i18n.ts';
import { unpackMunicipal } from './municipal.ts';
import type { MunicipalFiles, PackedMunicipalFiles } from './parts.ts';

addStrings('sv', files.strings);

const unpack = ({ template, register, roads, lagrum, texts, sources, address }: PackedMunicipalFiles): MunicipalFiles => ({
  template,
  register: unpackMunicipal(register),
  roads: new Set(roads),
  lagrum: new Set(lagrum),
  texts: new Set(texts),
  sources: new Set(sources),
  address,
});

/** What the pages for municipalities need, as the screens use it. */
export const unpacked = unpack(files);
