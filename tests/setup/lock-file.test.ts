import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages;
const named = (name: string): Locked | undefined => Object.entries(packages).find(([path]) => path.endsWith(`node_modules/${name}`))?.[1];

// A package with a native binding lists one package for each platform; npm takes the one that fits.
const native = Object.entries(packages)
  .map(([path, { optionalDependencies = {} }]) => ({ path, bindings: Object.keys(optionalDependencies) }))
  .filter(({ bindings }) => bindings.some((name) => /linux|darwin|win32/.test(name)));

describe.each(native)('$path', ({ bindings }) => {
  // npm leaves the others out when node_modules is there as the lock file is written (npm/cli#4828).
  it('has each of its bindings in the lock file', () => {
    expect(bindings.filter((name) => named(name) === undefined)).toEqual([]);
  });

  it.each(['linux', 'darwin', 'win32'])('has one for %s', (platform) => {
    expect(bindings.filter((name) => named(name)?.os?.includes(platform))).not.toEqual([]);
  });
});

it('knows the packages with native bindings', () => {
  const names = native.map(({ path }) => path.replace(/.*node_modules\//, ''));
  expect(names).toEqual(expect.arrayContaining(['oxfmt', 'oxlint', 'oxlint-tsgolint', 'rolldown', 'rollup', 'esbuild', 'typescript']));
});

describe('the two commands of the README', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  // `npm install` may write the lock file anew; `npm ci` never does.
  it.each(['start', 'test'])('npm %s installs what the lock file says', (name) => {
    expect(scripts[name]).toContain('npm ci');
    expect(scripts[name]).not.toContain('npm install');
  });
});
