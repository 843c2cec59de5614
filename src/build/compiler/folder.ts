import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Fault } from './faults.ts';
import { once } from './remembered.ts';

// What an editor or a system hides, and what stands in a hidden folder, is not content.
const isSeen = (file: string) => !file.split('/').some((part) => part.startsWith('.'));

/** A folder of content as the compiler reads it: its files, as paths with forward slashes, sorted, and the bytes of each. */
export interface Folder {
  readonly files: readonly string[];
  readonly read: (file: string) => Uint8Array;
}

/** The folder at a path. Each file is read once, when it is first asked for. Hidden files are passed over. */
export function folderAt(root: string): Folder {
  const known = new Map<string, Uint8Array>();
  return {
    files: readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(isSeen)
      .sort(),
    read: (file) => {
      const bytes = known.get(file) ?? readFileSync(join(root, file));
      known.set(file, bytes);
      return bytes;
    },
  };
}

/** A folder as it would be with other files in place of its own, and beside them. Where nothing is given the file is gone. Hidden files are passed over. */
export function folderWith(folder: Folder, others: Readonly<Record<string, string | Uint8Array | null>>): Folder {
  const own = new Map(Object.entries(others).map(([file, text]) => [file, typeof text === 'string' ? Buffer.from(text) : text]));
  return {
    files: [...new Set([...folder.files, ...own.keys()])].filter((file) => isSeen(file) && own.get(file) !== null).sort(),
    read: (file) => own.get(file) ?? folder.read(file),
  };
}

const textOf = once((bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n'));

/** The text of a file, or a fault when it is not UTF-8. Line ends become `\n`, a byte order mark is dropped. */
export function readText({ read }: Folder, file: string, faults: Fault[]): string | undefined {
  try {
    return textOf(read(file));
  } catch {
    faults.push({ file, message: 'Filen är inte skriven i UTF-8.', remedy: 'Spara den på nytt med teckenkodningen UTF-8.' });
    return undefined;
  }
}
