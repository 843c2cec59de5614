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

/** A git repository with this project's content and machines as they stand, but for changes, as its tag `signerad`. */
export function repositoryWith(changes: Changes): string {
  const folder = ownFolder();
  for (const part of ['content', 'machines', 'package.json', 'tsconfig.json']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, edits] of Object.entries(changes)) {
    const path = join(folder, file);
    writeFileSync(
      path,
      edits.reduce((text, [from, to]) => replaced(from, to)(text), readFileSync(path, 'utf8')),
    );
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', 'content', 'machines', 'package.json', 'tsconfig.json');
  git('commit', '--quiet', '-m', 'signerad');
  git('tag', 'signerad');
  return folder;
}
