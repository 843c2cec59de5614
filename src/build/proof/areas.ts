import { readdirSync } from 'node:fs';
import type { AreaId } from '../../content/proof.ts';

// The first that fits. A new file of tests is in some area whatever it is called.
const areas: readonly (readonly [AreaId, RegExp])[] = [
  ['situationer', /^tests\/situations\//],
  ['vagar', /^tests\/(machines|cli)\//],
  ['innehall', /^tests\/(content|utbildning)\//],
  ['motorer', /^tests\/engines\//],
  ['skarmlasare', /^tests\/orca\//],
  [
    'tillganglighet',
    /^tests\/browser\/(a11y|keyboard|large-text|heard|media|dialogs|fit|right-to-left|spoken|gestures|no-script|parents-display)[.-]/,
  ],
  ['integritet', /^tests\/(browser\/(privacy|memory|idle|back-cache|history|files|addresses|traces)\.|entrances\/)/],
  ['i-webblasaren', /^tests\/browser\//],
  ['ovrigt', /./],
];

/** The area that a file of tests belongs to. */
export const areaOf = (file: string): AreaId => areas.find(([, pattern]) => pattern.test(file))![0];

/** Every file of tests that there is, run or not, as paths from the root. */
export function testFiles(root = '.'): readonly string[] {
  return readdirSync(`${root}/tests`, { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('/node_modules/'))
    .toSorted();
}
