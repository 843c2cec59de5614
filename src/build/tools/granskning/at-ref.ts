import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/** A version of the project out of git. */
export interface AtRef {
  /** The project's folder as it was. */
  readonly folder: string;
  /** The whole name of the commit. */
  readonly commit: string;
  readonly day: string;
}

/**
 * Checks a version out in a folder of its own beside the work, hands it to `use`, and takes the folder away again.
 * Throws a `Refusal` when there is no git, no repository or no such version.
 */
export async function atRef<T>(ref: string, project: string, use: (there: AtRef) => Promise<T>): Promise<T> {
  const top = toplevel(project);
  const prefix = git(project, 'rev-parse', '--show-prefix');
  const commit = commitOf(project, ref);
  const own = mkdtempSync(join(tmpdir(), 'vagval-granskning-'));
  const checkout = join(own, 'version');
  try {
    git(top, 'worktree', 'add', '--detach', '--quiet', checkout, commit);
    const folder = resolve(checkout, prefix);
    const packages = resolve(project, 'node_modules');
    if (existsSync(packages) && existsSync(folder) && !existsSync(join(folder, 'node_modules')))
      symlinkSync(packages, join(folder, 'node_modules'));
    return await use({ folder, commit, day: git(project, 'show', '-s', '--format=%cs', commit) });
  } finally {
    rmSync(own, { recursive: true, force: true });
    git(top, 'worktree', 'prune');
  }
}

function toplevel(project: string): string {
  try {
    return git(project, 'rev-parse', '--show-toplevel');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Refusal(
        'Kommandot git finns inte här, så det går inte att jämföra med en tidigare version. Installera git, eller kör utan --mot.',
      );
    throw new Refusal(
      `Mappen ${project} är inget git-arkiv, så det finns inga tidigare versioner att jämföra med. Hämta projektet med git clone, eller kör utan --mot.`,
    );
  }
}

function commitOf(project: string, ref: string): string {
  try {
    return git(project, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    const tags = git(project, 'tag', '--sort=-creatordate').split('\n').filter(Boolean).slice(0, 10);
    const known = tags.length > 0 ? `De senaste taggarna är ${tags.join(', ')}.` : 'Här finns inga taggar.';
    throw new Refusal(
      `Versionen ”${ref}” finns inte i git. ${known} Ange en tagg, en gren eller ett incheckningsnummer, eller hämta dem först med git fetch --tags.`,
    );
  }
}

/** What the project is made from: its commit, and whether there is something that is not committed. */
export function whereFrom(project: string): string {
  try {
    const commit = git(project, 'rev-parse', '--short', 'HEAD');
    const changed = git(project, 'status', '--porcelain', '--', 'content', 'machines');
    return changed ? `incheckning ${commit} med ändringar som inte är incheckade` : `incheckning ${commit}`;
  } catch {
    return 'en mapp utan git';
  }
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
