import { describe, it } from 'vitest';
import { enginePackages, findFirefox } from '../../src/build/tools/engines.ts';
import { startFirefox } from './firefox.ts';
import { shortSet } from './short.ts';
import { wholeSet } from './whole.ts';

const binary = findFirefox();
if (binary) {
  shortSet('Firefox', () => startFirefox(binary));
  wholeSet('Firefox', () => startFirefox(binary));
} else describe('Firefox', () => it.skip(`is not installed here: apt-get install ${enginePackages.join(' ')}`));
