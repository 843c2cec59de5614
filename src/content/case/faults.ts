import type { StringKey } from '../strings.gen.ts';

/** What is wrong in a file from the device: where, and which of the strings says it. */
export interface CaseFault {
  /** The line in the file, from 1; 0 when it concerns the whole file. */
  readonly rad: number;
  readonly fel: Extract<StringKey, `utb.eget.${string}`>;
  readonly ord?: Readonly<Record<string, string | number>>;
}

/** Stops the reading of a file at its first fault in form. */
export class FormFault extends Error {
  readonly fault: CaseFault;
  constructor(rad: number, fel: CaseFault['fel'], ord: CaseFault['ord'] = {}) {
    super(fel);
    this.fault = { rad, fel, ord };
  }
}

/** A word out of the file, cut so that a long one does not fill the screen. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
