import { layerFileName } from '../content/layer/template.ts';

/** A file from a device as it is to be kept: what a phone does by itself has been undone, and it bears its own name. */
export interface FromDevice {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Some characters have been put right: the file on the device still has the others. */
  readonly mended: boolean;
}

/**
 * Puts right what phones and mail programs change without asking, none of which says anything: hard spaces, a long dash for `---`, curly
 * quotation marks around a value, a mark of the order of bytes. No line comes or goes. The name is that which its code and id give, so
 * that a note or a second download can be checked as it is.
 */
export function fromDevice(bytes: Uint8Array, name: string): FromDevice {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // It is no text, which the check tells of.
    return { bytes, name, mended: false };
  }
  const right = mend(text);
  const kod = /^kod: *"?(\d{4})"? *\r?$/m.exec(right)?.[1];
  const id = /^id: *"?([a-z0-9-]+)"? *\r?$/m.exec(right)?.[1];
  return {
    bytes: right === text ? bytes : new TextEncoder().encode(right),
    name: kod && id ? layerFileName({ kod, id }) : name,
    mended: right !== text,
  };
}

const mend = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/^[-–—]{1,3}(?=\r?$)/gm, (line) => (/[–—]/.test(line) ? '---' : line))
    .replaceAll(/^( *(?:- )?[a-z-]+: )[”“„]([^”“„"\n]*)[”“](?= *(?:#|\r?$))/gm, '$1"$2"');
