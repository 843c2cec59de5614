import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const codeIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules') && file !== 'names.test.ts')
    .map((file) => join(folder, file));
const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

// Words that meant several things, or were one of several for the same. What each is called now stands in NAMES.md.
it.each<[was: string, now: string, old: RegExp, folders: readonly string[]]>([
  [
    '`found`, of a training case',
    'trainingCase',
    /\bfound(?:: (?:TrainingCase|Practisable|Case)\b|\??\.(?:svar|utfall|titel|berattelse|fallor|godtagbara)\b)/,
    ['src', 'machines', 'tests'],
  ],
  [
    '`place`, of a point in a run',
    'position',
    /\bplaces?(?:Of)?(?:[(),.:}]| =)|\b(?:interface|type) Place\b/,
    ['machines', 'tests/machines'],
  ],
  // What an editor writes keeps its Swedish key all the way to the screen; what the build works out is code.
  [
    'what is counted or compared in Swedish',
    'English',
    /\breadonly (?:fyllda|tomma|aldsta|gammal|alla|signerade|tidigare|vag|texter|inteFunnet|signerat|aldre)\??:/,
    ['src', 'machines', 'tests'],
  ],
  ['`twin`, of a mirror', 'mirror', /\b[Tt]wins?\b|[a-z]Twins?\b|\bTwin[A-Z]|[Tt]villing/, ['src', 'machines', 'tests']],
])('%s is %s in code', (_was, _now, old, folders) => {
  const files = folders.flatMap(codeIn);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => old.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
});
