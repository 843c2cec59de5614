import { createHash } from 'node:crypto';
import type { IsoDate } from '../../content/types.ts';

/** What a signature says: the version (of a wording of the law the day it begins) and the day that somebody read, and a fingerprint of what was read. */
export interface Signed {
  readonly version: string;
  readonly day: IsoDate;
  readonly print: string;
}

/** A signature as it is written: `1.1.0 2026-11-22 tbgmgqsf`. */
export const signedLine = ({ version, day, print }: Signed): string => `${version} ${day} ${print}`;

/** The form of that line, as the source of a regular expression. */
export const signedForm = String.raw`(?:\d+\.\d+\.\d+|\d{4}-\d\d-\d\d) \d{4}-\d\d-\d\d [b-t]{8}`;

/** The signature in a line; its parts are empty where the line has none. */
export function signedIn(line: string): Signed {
  const [version = '', day = '', print = ''] = line.split(' ');
  return { version, day, print };
}

/** Eight letters that are others when what was read is other. They show that something has changed, not who has read. */
export function fingerprintOf(read: unknown): string {
  const bytes = createHash('sha256').update(JSON.stringify(read)).digest();
  return [...bytes.subarray(0, 8)].map((byte) => letters[byte % letters.length]).join('');
}

// Neither digits, which can be taken for a telephone number, nor vowels, which can make a word.
const letters = 'bcdfghjklmnpqrst';

const numbers = (version: string) => version.split('.').map(Number);

/** True when `version` comes before `than`. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [numbers(version), numbers(than)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}

/** The next version of a text that has changed. */
export const raised = (version: string): string => {
  const [major, minor] = numbers(version);
  return `${major}.${minor! + 1}.0`;
};
