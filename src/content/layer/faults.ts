import type { StringKey } from '../strings.gen.ts';

type Named<Prefix extends string> = StringKey extends infer Key ? (Key extends `${Prefix}${infer Name}` ? Name : never) : never;

/** What is wrong in a municipality's file: where, which of the strings says it, and which says what to do. */
export interface LayerFault {
  /** The key in the facts (`insatser.0.titel`), a heading (`## barnteam`), a link (`[[sip]]`) or `rad 14`. */
  readonly key: string;
  /** The line in the file, from 1; 0 when it concerns the whole file. */
  readonly rad: number;
  readonly fel: Named<'kommunfil.fel-'>;
  readonly gor: Named<'kommunfil.gor-'>;
  readonly ord: Readonly<Record<string, string | number>>;
}

/** Says what is wrong at a key; the line follows from the key. */
export type Tell = (key: string, fel: LayerFault['fel'], gor: LayerFault['gor'], ord?: LayerFault['ord']) => unknown;

/** What is wrong, and what to do, in words, given how a string is had. */
export const inWords = (
  { fel, gor, ord }: LayerFault,
  say: (key: StringKey, values: LayerFault['ord']) => string,
): { readonly message: string; readonly remedy: string } => ({
  message: say(`kommunfil.fel-${fel}`, ord),
  remedy: say(`kommunfil.gor-${gor}`, ord),
});

/** Tells into a list of faults, each with the line of its key. */
export const tellIn =
  (faults: LayerFault[], lineOf: (key: string) => number): Tell =>
  (key, fel, gor, ord = {}) =>
    faults.push({ key, rad: lineOf(key), fel, gor, ord });
