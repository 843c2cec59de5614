import { describe, it } from 'vitest';
import { enginePackages, findWebKit } from '../../src/build/tools/engines.ts';
import { startWebKit } from './webkit.ts';
import { shortSet } from './short.ts';
import { wholeSet } from './whole.ts';

const found = findWebKit();
if (found) {
  shortSet('WebKitGTK', () => startWebKit(found));
  wholeSet('WebKitGTK', () => startWebKit(found));
} else describe('WebKitGTK', () => it.skip(`is not installed here: apt-get install ${enginePackages.join(' ')}`));
