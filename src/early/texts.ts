import type { PageId } from '../../machines/flow.ts';
import type { Table } from '../../machines/table.ts';

/** A piece of a page, as data: a text, or an element by its tag, its attributes (0 for none) and what is in it. */
export type Tree = string | readonly [tag: string, attributes: Readonly<Record<string, string>> | 0, ...children: Tree[]];

/** One question as it is drawn before the app has come. Any value in it may be dated (src/content/as-of.ts). */
export interface EarlyQuestion {
  readonly titel: string;
  readonly kort: string;
  readonly ingress: readonly Tree[];
  readonly svar: readonly { readonly id: string; readonly text: string; readonly kort: string; readonly hjalp?: string | undefined }[];
}

/** The interface strings that the questions stand among, by their keys. */
export type EarlyWords = Readonly<Record<(typeof earlyWords)[number], string>>;

export const earlyWords = [
  'stig.rubrik',
  'stig.tidigare_one',
  'stig.tidigare_other',
  'stig.andra',
  'stig.andra-svar',
  'fraga.nummer',
  'fraga.laddar',
  'nav.steg',
  'nav.tillbaka',
  'nav.borja-om',
  'start.fortsatt',
  'start.fortsatt-hjalp',
] as const;

/** All that is needed to answer the questions of one flow: what follows from what, and the words. Made by the build from the machine. */
export interface EarlyTexts {
  readonly flow: 'personal';
  readonly table: Table;
  readonly questions: Readonly<{ [Page in PageId]?: EarlyQuestion }>;
  readonly words: EarlyWords;
}
