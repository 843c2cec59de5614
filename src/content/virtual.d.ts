// What the content plugin (src/build/site/plugin.ts) makes of content/, cut in the parts that the browser loads.

declare module 'virtual:content/first' {
  import type { First } from './parts.ts';
  const first: First;
  export default first;
}
declare module 'virtual:content/worker-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/standing-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/note-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/law-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/search-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/staff-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/map-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/karta' {
  import type { Maps } from './map.ts';
  const maps: Maps;
  export default maps;
}
declare module 'virtual:content/questions' {
  import type { Questions } from './parts.ts';
  const questions: Questions;
  export default questions;
}
declare module 'virtual:content/roads' {
  import type { Roads } from './parts.ts';
  const roads: Roads;
  export default roads;
}
declare module 'virtual:content/law' {
  import type { Law } from './parts.ts';
  const law: Law;
  export default law;
}
declare module 'virtual:content/calendar' {
  import type { Calendar } from './parts.ts';
  const calendar: Calendar;
  export default calendar;
}
declare module 'virtual:content/hitta' {
  import type { LookupLetter } from './types.ts';
  const letters: readonly LookupLetter[];
  export default letters;
}
declare module 'virtual:content/pages' {
  import type { Pages } from './parts.ts';
  const pages: Pages;
  export default pages;
}
declare module 'virtual:content/proof' {
  import type { Proof } from './proof.ts';
  const proof: Proof;
  export default proof;
}
declare module 'virtual:content/coverage' {
  import type { Coverage } from './coverage.ts';
  const coverage: readonly Coverage[];
  export default coverage;
}
declare module 'virtual:content/layers' {
  import type { PackedLayers } from './parts.ts';
  const layers: PackedLayers;
  export default layers;
}
declare module 'virtual:content/packs' {
  /** The packs of layers by their address, for the build that is one file. */
  const packs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  export default packs;
}
declare module 'virtual:content/one-file-strings' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}
declare module 'virtual:content/kommunfil' {
  import type { PackedMunicipalFiles } from './parts.ts';
  const files: PackedMunicipalFiles;
  export default files;
}
declare module 'virtual:content/utbildning' {
  import type { Training } from './training.ts';
  const training: Training;
  export default training;
}
declare module 'virtual:content/foralder' {
  import type { ParentTexts } from './types.ts';
  const texts: Readonly<Record<string, () => Promise<{ default: ParentTexts }>>>;
  export default texts;
}
