import { expect, it } from 'vitest';
import { runsStryker } from './node22.ts';

it.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.11.0', false],
  ['v24.10.0', false],
  ['v24.11.0', true],
  ['v26.0.0', true],
  ['', false],
])('StrykerJS runs on Node %s: %s', (version, runs) => expect(runsStryker(version)).toBe(runs));
