import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly if?: string;
  readonly steps: readonly { readonly run?: string; readonly shell?: string }[];
  readonly strategy: { readonly matrix: Readonly<Record<string, readonly string[]>> };
}

const workflow = parse(readFileSync('.github/workflows/test.yml', 'utf8')) as {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<'test' | 'installs' | 'nightly', Job>>;
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const runs = ({ steps }: Job) => steps.map(({ run }) => run ?? '').filter(Boolean);

// Anywhere but on a build machine someone may be in the middle of a change, so it is asked there, after all that may write a file.
describe('on a build machine git status is clean', () => {
  it.each([
    ['test', 'npm test'],
    ['installs', 'npm run build'],
  ] as const)('in the end of %s, after %s', (name, last) => {
    const [command, clean] = runs(workflow.jobs[name]).slice(-2);
    expect(command).toBe(last);
    expect(clean).toMatch(/^git diff --exit-code && test -z "\$\(git status --porcelain\)"$/);
  });

  it('also after what npm start does before it serves', () => {
    const served = scripts['start']!.split(' && ').filter((one) => !one.includes('ready.mjs') && !one.includes('preview'));
    expect(runs(workflow.jobs.installs)).toEqual(expect.arrayContaining(served));
  });
});

describe('each night', () => {
  it('runs what takes too long for every change', () => {
    expect(Object.keys(workflow.on)).toContain('schedule');
    expect(workflow.jobs.nightly.if).toContain('schedule');
    expect(runs(workflow.jobs.nightly).at(-1)).toBe('npm run ${{ matrix.command }}');
  });

  // The set in Chromium is part of `npm test`; Orca takes a desktop's worth of packages and is run by hand before a release.
  it('leaves out no command of ours that tests', () => {
    const long = Object.keys(scripts).filter((name) => name.startsWith('test:') && !['test:browser', 'test:orca'].includes(name));
    expect([...workflow.jobs.nightly.strategy.matrix['command']!].toSorted()).toEqual(long.toSorted());
  });
});
