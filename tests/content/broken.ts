import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { compileAllDays } from '../../src/build/compiler/compile.ts';
import type { Content } from '../../src/build/compiler/compile.ts';
import { ContentError } from '../../src/build/compiler/faults.ts';
import type { Fault } from '../../src/build/compiler/faults.ts';
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

const root = join(mkdtempSync(join(tmpdir(), 'vagval-content-')), 'content');
cpSync(paths.content, root, { recursive: true });
afterAll(() => rmSync(dirname(root), { recursive: true }));

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
export function contentAfter(edits: Edits, day = today): Content {
  const before = Object.keys(edits).map(
    (file) => [join(root, file), existsSync(join(root, file)) ? readFileSync(join(root, file)) : undefined] as const,
  );
  try {
    for (const [file, edit] of Object.entries(edits)) apply(join(root, file), edit);
    return compileAllDays({ root, statutes: paths.statutes, today: day });
  } finally {
    for (const [file, was] of before)
      if (was) writeFileSync(file, was);
      else rmSync(file, { force: true });
  }
}

/** The faults in that error. */
export const faultsAfter = (edits: Edits, day = today): readonly Fault[] => errorAfter(edits, day)?.faults ?? [];

function apply(file: string, edit: Edit) {
  if (edit === null) return rmSync(file);
  const text = typeof edit === 'function' ? edit(readFileSync(file, 'utf8')) : edit;
  mkdirSync(dirname(file), { recursive: true });
  return writeFileSync(file, text);
}
