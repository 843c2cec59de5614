import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Wall {
  readonly wall: string;
  /** True when the wall forbids a file to import this: a path from the root of the repository, or a package. */
  readonly forbids: (file: string, imported: string) => boolean;
  readonly example: readonly [file: string, imported: string];
  readonly allowed: readonly [file: string, imported: string];
}

const under = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const buildOnly = (imported: string) =>
  imported.startsWith('node:') ||
  ['zod', 'yaml', 'markdown-it', 'beasties', '@hpcc-js', 'diff', 'src/build'].some((name) => under(imported, name));

const walls: readonly Wall[] = [
  {
    wall: 'machines/ import xstate and each other, nothing else',
    forbids: (file, imported) => under(file, 'machines') && imported !== 'xstate' && !under(imported, 'machines'),
    example: ['machines/replay.ts', 'src/content/types.ts'],
    allowed: ['machines/personal/oro.ts', 'machines/flow.ts'],
  },
  {
    wall: 'src/ never imports a file under content/',
    forbids: (file, imported) => under(file, 'src') && under(imported, 'content'),
    example: ['src/kit/run/QuestionPage.tsx', 'content/sv/ui.yaml'],
    allowed: ['src/kit/run/QuestionPage.tsx', 'src/content/types.ts'],
  },
  {
    wall: 'xstate/graph is for tests',
    forbids: (file, imported) => under(file, 'src') && imported === 'xstate/graph',
    example: ['src/app/App.tsx', 'xstate/graph'],
    allowed: ['src/app/App.tsx', '@xstate/react'],
  },
  {
    wall: 'nothing imports tests',
    forbids: (_, imported) => under(imported, 'tests'),
    example: ['src/app/App.tsx', 'tests/machines/runs.ts'],
    allowed: ['src/app/App.tsx', 'machines/index.ts'],
  },
  {
    wall: 'what only the build needs stays in src/build/',
    forbids: (file, imported) => under(file, 'src') && !under(file, 'src/build') && buildOnly(imported),
    example: ['src/app/App.tsx', 'src/build/compiler/read.ts'],
    allowed: ['src/build/compiler/read.ts', 'yaml'],
  },
];

/** The rooms of src/, and whose doors each may go through. What is not named is closed: staff, parents, training and municipalities never meet. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'src/app': [
    'src/staff',
    'src/parents',
    'src/training',
    'src/municipalities',
    'src/early',
    'src/kit',
    'src/session',
    'src/content',
    'src/styles',
  ],
  'src/staff': ['src/kit', 'src/session', 'src/content'],
  'src/parents': ['src/kit', 'src/session', 'src/content'],
  'src/training': ['src/kit', 'src/session', 'src/content', 'src/styles'],
  'src/municipalities': ['src/kit', 'src/session', 'src/content'],
  'src/kit': ['src/session', 'src/content'],
  'src/session': ['src/content'],
  'src/content': [],
  'src/early': ['src/content', 'src/kit/one-gesture.ts'],
  'src/build/compiler': ['src/content'],
  'src/build/proof': ['src/build/compiler', 'src/build/paths.ts', 'src/content'],
  'src/build/site': ['src/build/compiler', 'src/build/proof', 'src/build/paths.ts', 'src/early', 'src/content'],
  'src/build/tools': ['src/build/compiler', 'src/build/paths.ts', 'src/content'],
};
const roomOf = (file: string) => Object.keys(doors).find((room) => under(file, room));
const throughWall = (room: string, imported: string) =>
  under(imported, 'src') && ![room, ...doors[room]!].some((open) => under(imported, open));

const root = new URL('..', import.meta.url).pathname;
const filesIn = (folder: string): readonly string[] =>
  existsSync(root + folder) ? readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`) : [];
const isCode = (file: string) => /\.[cm]?[jt]sx?$/.test(file);

/** What `code`, standing in `file`, imports: packages by name, files by their path from the root. */
function importsOf(file: string, code: string): readonly string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport|\bimport\.meta\.glob)\s*(?:<[^(]*>)?\(?\s*\[?\s*['"]([^'"\n]+)['"]/g);
  return [...found].map(([, specifier]) => {
    const path = specifier!.replace(/\?.*$/, '');
    if (path.startsWith('/')) return path.slice(1);
    return path.startsWith('.') ? posix.join(posix.dirname(file), path) : path;
  });
}

const code = [...filesIn('machines'), ...filesIn('src'), ...readdirSync(root).filter((file) => file.endsWith('.config.ts'))].filter(isCode);
const imports = code.flatMap((file) => importsOf(file, readFileSync(root + file, 'utf8')).map((imported) => ({ file, imported })));

describe.each(walls)('$wall', ({ forbids, example, allowed }) => {
  it('stands', () => {
    const broken = imports.filter(({ file, imported }) => forbids(file, imported));
    expect(broken.map(({ file, imported }) => `${file} imports ${imported}`)).toEqual([]);
  });

  it('would stop what it is there to stop, and that only', () => {
    expect([forbids(...example), forbids(...allowed)]).toEqual([true, false]);
  });
});

describe.each(Object.keys(doors))('the room %s', (room) => {
  it('imports only what it may', () => {
    const broken = imports.filter(({ file, imported }) => roomOf(file) === room && throughWall(room, imported));
    expect(broken.map(({ file, imported }) => `${file} imports ${imported}`)).toEqual([]);
  });

  it('has something in it', () => expect(code.some((file) => roomOf(file) === room)).toBe(true));
});

it.each([
  ['src/staff', 'src/parents/Parts.tsx', true],
  ['src/parents', 'src/training/quiz/draw.ts', true],
  ['src/kit', 'src/staff/Start.tsx', true],
  ['src/content', 'src/kit/Prose.tsx', true],
  ['src/build/compiler', 'src/build/site/plugin.ts', true],
  ['src/build/site', 'src/app/prerender.tsx', true],
  ['src/app', 'src/staff/views.ts', false],
  ['src/staff', 'src/staff/road/Road.tsx', false],
  ['src/session', 'machines/index.ts', false],
])('from %s to %s there is a wall: %s', (room, imported, wall) => expect(throughWall(room, imported)).toBe(wall));

it('every file of src/ stands in a room', () => {
  const outside = code.filter((file) => under(file, 'src') && !roomOf(file));
  expect(outside.toSorted()).toEqual(['src/build/paths.ts', 'src/vite-env.d.ts']);
});

it('no file imports itself by way of others', () => expect(circles(imports)).toEqual([]));

it('would find a circle', () => {
  const edge = (file: string, imported: string) => ({ file, imported });
  expect(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'd'), edge('d', 'e')])).toEqual([['a', 'b', 'c']]);
});

it('content/ holds no code', () => expect(filesIn('content').filter(isCode)).toEqual([]));

it.each([
  ["import { a } from './a.ts';", 'src/pages/a.ts'],
  ['import type { a } from "../a.ts";', 'src/a.ts'],
  ["import '../../content/sv/ui.yaml?raw';", 'content/sv/ui.yaml'],
  ["export * from 'xstate/graph';", 'xstate/graph'],
  ["const a = await import('node:fs');", 'node:fs'],
  ["import.meta.glob<string>('/content/**/*.md')", 'content/**/*.md'],
  ["import.meta.glob(['../../content/*.md'])", 'content/*.md'],
])('reads the import in %s', (line, imported) => expect(importsOf('src/pages/Page.tsx', line)).toEqual([imported]));

/** The groups of files that import each other, each in order of the alphabet. */
function circles(edges: readonly { readonly file: string; readonly imported: string }[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { file, imported } of edges) next.set(file, [...(next.get(file) ?? []), imported]);
  const reach = (from: string) => {
    const seen = new Set<string>();
    const todo = [from];
    for (let file = todo.pop(); file !== undefined; file = todo.pop())
      for (const imported of next.get(file) ?? [])
        if (!seen.has(imported)) {
          seen.add(imported);
          todo.push(imported);
        }
    return seen;
  };
  const reached = new Map([...next.keys()].map((file) => [file, reach(file)]));
  const together = [...reached]
    .filter(([file, to]) => to.has(file))
    .map(([file, to]) => [...to].filter((one) => reached.get(one)?.has(file)));
  return [...new Set(together.map((files) => files.toSorted().join('\n')))].map((files) => files.split('\n'));
}
