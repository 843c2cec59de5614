import { compileAllDays } from '../../src/build/compiler/compile.ts';
import type { Content } from '../../src/build/compiler/compile.ts';
import { ContentError } from '../../src/build/compiler/faults.ts';
import type { Fault } from '../../src/build/compiler/faults.ts';
import { folderAt, folderWith } from '../../src/build/compiler/folder.ts';
import type { Folder } from '../../src/build/compiler/folder.ts';
import { paths } from '../../src/build/paths.ts';
import { today } from './compiled.ts';

/** What happens to a file: gone, written anew, or changed. */
type Edit = null | string | Uint8Array | ((text: string) => string);

/** Edits by path under content/. */
export type Edits = Readonly<Record<string, Edit>>;

/** A change of the first `from` to `to`; throws when there is none, so that a case cannot stop testing what it says. */
export const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`Here is no ${from}`);
  return changed;
};

const folder = folderAt(paths.content);

/** The error that a copy of content/ with these edits gives; nothing when it still compiles. */
export function errorAfter(edits: Edits, day = today): ContentError | undefined {
  try {
    contentAfter(edits, day);
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

/** A copy of content/ with these edits, compiled with every edition inside; throws a ContentError when it does not compile. */
export const contentAfter = (edits: Edits, day = today): Content =>
  compileAllDays({ root: folderAfter(edits), statutes: paths.statutes, today: day });

/** content/ with these edits, in memory. */
export const folderAfter = (edits: Edits): Folder =>
  folderWith(folder, Object.fromEntries(Object.entries(edits).map(([file, edit]) => [file, changed(file, edit)])));

const changed = (file: string, edit: Edit) => (typeof edit === 'function' ? edit(Buffer.from(folder.read(file)).toString()) : edit);

/** The faults in that error. */
export const faultsAfter = (edits: Edits, day = today): readonly Fault[] => errorAfter(edits, day)?.faults ?? [];
