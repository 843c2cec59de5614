import type { Provenance, Signature, TouchingChange } from '../../content/types.ts';
import type { textKinds } from './changes.ts';
import type { FileEdition } from './editions.ts';

/** How the compiler says of a text what every text says of itself. */
export type About = (file: FileEdition<(typeof textKinds)[number]>) => Provenance;

/** Says it by the text's front matter, by `changes`, the changes in the law that touch each file, and by what is signed. */
export const provenanceOf =
  (changes: ReadonlyMap<string, readonly TouchingChange[]>, signed: ReadonlyMap<string, readonly Signature[]>): About =>
  ({ file, data, edition }) => ({
    andringar: changes.get(file) ?? [],
    version: data.version,
    utgava: edition,
    gallerFran: data['galler-fran'],
    gallerTill: data['galler-till'],
    granskad: data.granskad,
    signatur: signed.get(file),
    jurist: data.jurist,
    kallor: data.kallor,
  });
