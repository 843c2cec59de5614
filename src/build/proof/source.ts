import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../content/types.ts';
import { paths } from '../paths.ts';

// All that decides what is built and what is tested. What a folder of its own brings (`npm ci`, a report) is not ours.
const folders = [paths.content, 'machines', 'src', 'public', 'tests'];
const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const isOurs = (name: string) => name !== 'node_modules' && !name.startsWith('.');

/** A mark of every byte that the build and the tests are made from: another source has another mark. */
export function sourceMark(): string {
  const hash = createHash('sha256');
  for (const [index, folder] of folders.entries())
    // Another folder of content, as tests build with, is told by what is in it and not by where it lies.
    for (const file of below(folder)) add(hash, `${index === 0 ? 'content' : folder}/${file}`, join(folder, file));
  for (const file of files) add(hash, file, file);
  return hash.digest('hex');
}

function add(hash: ReturnType<typeof createHash>, name: string, path: string) {
  const bytes = readFileSync(path);
  hash.update(`${name}\n${bytes.length}\n`).update(bytes);
}

function below(folder: string, inside = ''): readonly string[] {
  if (!existsSync(join(folder, inside))) return [];
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => isOurs(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      return entry.isDirectory() ? below(folder, path) : entry.isFile() ? [path] : [];
    });
}

/** The commit that the source stands at. */
export interface Commit {
  readonly id: string;
  /** The day it was made. */
  readonly day: IsoDate;
  /** The source is that of the commit, with nothing changed since. */
  readonly clean: boolean;
}

/** The commit that is built; nothing where the project is not under Git, a downloaded archive for instance. */
export function commitNow(): Commit | undefined {
  try {
    const [id, day] = git('show', '--no-patch', '--format=%H %cs', 'HEAD').trim().split(' ') as [string, string];
    const changed = git('status', '--porcelain', '--', 'content', ...folders.slice(1), ...files);
    return { id, day, clean: changed === '' && paths.content === 'content' };
  } catch {
    return undefined;
  }
}

const git = (...command: readonly string[]) => execFileSync('git', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
