import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { daysFromToday } from '../content/compiled.ts';
import { grownContent } from '../content/grown.ts';

// The tests whose subject is what grows: signatures, readings of the law, reviews.
const dependent = [
  'text-signature.test.ts',
  'signed-pages.test.tsx',
  'law-changes.test.ts',
  'law-faults.test.ts',
  'municipal-files.test.ts',
];

// Whoever signs a text, reads a wording or reviews a municipality by our own recipe must not meet a red test for it.
it('the tests are green the day after too, when the content has grown by our own recipes', () => {
  const day = daysFromToday(1);
  const content = grownContent(day);
  const results = mkdtempSync(join(tmpdir(), 'vagval-vuxet-'));
  onTestFinished(() => [content, results].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const files = dependent.map((file) => `tests/content/${file}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...files], {
    env: { ...env, VAGVAL_CONTENT: content, VAGVAL_RESULTS: results, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(stdout).toMatch(new RegExp(`Test Files.*${dependent.length} passed`));
}, 300_000);
