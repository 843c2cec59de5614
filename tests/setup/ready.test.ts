import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the check as if Node were of another version. */
const under = (version: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('./src/build/tools/ready.mjs')`,
    ],
    { encoding: 'utf8' },
  );

describe('before anything is installed', () => {
  it.each(['18.20.4', '20.18.1', '21.7.3', '22.11.0'])('Node %s is told what it lacks, and what to do', (version) => {
    const { status, stderr } = under(version);
    expect(status).toBe(1);
    expect(stderr).toContain(`this is Node ${version}`);
    expect(stderr).toContain('.nvmrc');
  });

  it.each(['20.19.0', '22.12.0', '24.1.0', '26.0.0'])('Node %s passes in silence', (version) => {
    expect(under(version)).toMatchObject({ status: 0, stderr: '', stdout: '' });
  });
});
