import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { replaced } from '../content/broken.ts';

/** A folder of its own, taken away when the tests of the file are done. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-granskning-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Changes to files under the project's root, by path: the first `from` becomes `to`. */
export type Changes = Readonly<Record<string, readonly (readonly [from: string | RegExp, to: string])[]>>;

/**
 * A git repository with this project's content and machines as they stand. Each call gives it a new commit, with these changes and no
 * earlier ones, as its tag `signerad`; the files are copied once.
 */
export function ownRepository(): (changes: Changes) => string {
  const folder = ownFolder();
  let begun = false;
  return (changes) => {
    if (!begun) firstCommit(folder);
    begun = true;
    git(folder, 'checkout', '--quiet', 'as-it-stands', '--', '.');
    for (const [file, edits] of Object.entries(changes)) {
      const path = join(folder, file);
      writeFileSync(
        path,
        edits.reduce((text, [from, to]) => replaced(from, to)(text), readFileSync(path, 'utf8')),
      );
    }
    git(folder, 'commit', '--quiet', '--allow-empty', '--all', '-m', 'signerad');
    git(folder, 'tag', '--force', 'signerad');
    return folder;
  };
}

function firstCommit(folder: string): void {
  for (const part of ['content', 'machines', 'package.json', 'tsconfig.json']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  git(folder, 'init', '--quiet');
  git(folder, 'add', 'content', 'machines', 'package.json', 'tsconfig.json');
  git(folder, 'commit', '--quiet', '-m', 'as it stands');
  git(folder, 'tag', 'as-it-stands');
}

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
