import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the compiler must refuse in a room, and what it must let pass. */
interface Room {
  readonly room: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
  /** The ambient types that the room reads. */
  readonly ambient?: readonly string[];
}

const newerThanPromised = [
  'export const a = [2, 1].toSorted();',
  'export const b = [2, 1].toReversed();',
  'export const c = [2, 1].findLast((one) => one > 1);',
  'export const d = Object.groupBy([1], String);',
  'export const e = new Set([1]).union(new Set([2]));',
  'export const f = Promise.withResolvers();',
];
const screen = ['document.title;', 'window.name;', 'localStorage.length;'];
const node = ['process.cwd();', "Buffer.from('a');", "export { readFileSync } from 'node:fs';"];
const oldEnough = 'export const g = [1].at(-1) ?? Object.hasOwn({}, "a");';

const rooms: readonly Room[] = [
  {
    room: 'machines',
    refused: [...newerThanPromised, ...screen, ...node, 'setTimeout(() => {});', 'console.log();'],
    allowed: [oldEnough],
  },
  {
    room: 'src',
    refused: [...newerThanPromised, ...node],
    allowed: [oldEnough, ...screen, "export { default } from 'virtual:content/first';"],
    ambient: ['src/vite-env.d.ts', 'src/content/virtual.d.ts'],
  },
  {
    room: 'src/build',
    refused: [...screen, "export { default } from 'virtual:content/first';"],
    allowed: [oldEnough, ...node, ...newerThanPromised.slice(0, 3)],
  },
];

describe.each(rooms)('in $room', ({ room, refused, allowed, ambient = [] }) => {
  it('the compiler refuses what is not there, and that only', () => {
    const lines = [...refused, ...allowed];
    const wrong = faultyLines(room, lines, ambient);
    expect(lines.filter((_, index) => wrong.has(index + 1))).toEqual(refused);
  });
});

it('the build cannot reach the content’s store, which is the browser’s', () => {
  expect(told('src/build', ["export { usePart } from '../../../src/content/store.ts';"], [])).toContain("'virtual:content/roads'");
});

it('no machine asks what time it is, or for chance', () => {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    mkdirSync(join(folder, 'machines'));
    copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    const lines = [
      'export const a = Date.now();',
      'export const b = Math.random();',
      'export const c = new Date();',
      'export const d = Math.max(1, 2);',
    ];
    writeFileSync(join(folder, 'machines/probe.ts'), lines.join('\n'));
    const { stdout } = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format=unix'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(new Set([...stdout.matchAll(/probe\.ts:(\d+):/g)].map(([, line]) => Number(line)))).toEqual(new Set([1, 2, 3]));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The lines of `code` that the compiler finds fault with, as a file of a room. */
const faultyLines = (room: string, code: readonly string[], ambient: readonly string[]): ReadonlySet<number> =>
  new Set([...told(room, code, ambient).matchAll(/probe\.ts\((\d+),/g)].map(([, line]) => Number(line)));

/** What the compiler says of `code` as a file of a room. */
function told(room: string, code: readonly string[], ambient: readonly string[]): string {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync('node_modules/.cache/walls-');
  try {
    writeFileSync(`${folder}/probe.ts`, code.join('\n'));
    const config = {
      extends: resolve(room, 'tsconfig.json'),
      compilerOptions: { tsBuildInfoFile: './own.tsbuildinfo' },
      files: ['./probe.ts', ...ambient.map((file) => resolve(file))],
      include: [],
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
    return spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
