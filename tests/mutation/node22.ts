import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** True for a Node that StrykerJS 10 runs on: 22.18 or later, or 24.11 or later. */
export function runsStryker(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major > 24;
}

/** The npm package that holds Node itself for this machine, pinned. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const nodeVersion = '22.23.3';

/**
 * The path of a Node that StrykerJS runs on: the one that runs this, one of nvm's, the one fetched before, else one fetched now from
 * the npm registry into `folder`/node_modules. Throws, saying what to install, where there is none for this machine.
 */
export function findNode(folder: string): string {
  const bin = process.platform === 'win32' ? 'node.exe' : 'bin/node';
  const fetched = join(folder, 'node_modules', nodePackage, bin);
  const fitting = [process.execPath, ...fromNvm(), fetched].find((path) => runsStryker(versionOf(path)));
  if (fitting) return fitting;

  console.log(
    `StrykerJS needs Node 22.18 or later, and this is ${process.versions.node}. Fetching ${nodePackage}@${nodeVersion} from the npm registry …`,
  );
  try {
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `${nodePackage}@${nodeVersion}`], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    // What is missing is said below.
  }
  if (runsStryker(versionOf(fetched))) return fetched;
  throw new Error('StrykerJS needs Node 22.18 or later. Install it from https://nodejs.org, or with `nvm install 22`, and try again.');
}

function fromNvm(): readonly string[] {
  const versions = join(process.env['NVM_DIR'] ?? join(homedir(), '.nvm'), 'versions', 'node');
  return existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin', 'node')) : [];
}

/** What a Node says it is; empty where there is none. */
function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
