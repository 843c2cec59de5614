import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declarationsOf } from './css.ts';
import type { Declaration } from './css.ts';

const folder = new URL('../../src/styles/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css') && !['tokens.css', 'utbildning/steg.css'].includes(file));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const tokens = read('tokens.css');
/** The steps of what grows with the type it stands in: the training's alone. */
const growing = read('utbildning/steg.css');

/** What has a step. */
const scaled = /^(?:font|font-size|border(?:-[a-z]+)*-radius|(?:padding|margin)(?:-[a-z]+)*|(?:row-|column-)?gap)$/;
/** A length that is nobody's but its own; 1px is a line. */
const raw = /(?<![\w.-])(?!1px\b)\d*\.?\d*[1-9]\d*(?:r?em|px|vw|vh|vmin|vmax|dvh|pt|mm|cm|ch)\b/;
/** Paper has its own measures, in points and millimetres. */
const onPaper = ({ within }: Declaration) => within.some((part) => /^@media print|^@page/.test(part));

/** Measures that are no step, and why. */
const exceptions: readonly (readonly [rule: string, property: string, why: string])[] = [
  ['.run-nav', 'gap', 'a thumb that means the one must not reach the other'],
  ['.steps > li', 'padding-inline-start', 'the disc with the number is 2rem'],
  ['.room-bar', 'padding-inline-end', 'room for 112, which stands over the corner'],
  ['.room-stage > .room-columns', 'padding-inline-end', 'the border of the boxes below'],
  ['.room-steps li', 'padding-inline-start', 'the disc with the number is 1.4em'],
  ['summary::after', 'font-size', 'the sign belongs to the words before it, whatever their size'],
  ['a.not', 'font-size', 'a raised number, of the words that it stands after'],
  ['.jurist', 'padding', 'with text at 200 % on a phone its words need the room'],
  ['.map text', 'font-size', 'in the measures of the drawing, where Graphviz has set the words'],
];
/** Scales of their own: what the room reads from ten metres, and posters in parts of the sheet. */
const scales = ['--room-type', '--bar-type', '--p', '--width', '--bar-offset'];

const isExcepted = ({ within, property }: Declaration) => exceptions.some(([rule, name]) => within.at(-1) === rule && property === name);
const isRaw = (declaration: Declaration) =>
  (scaled.test(declaration.property)
    ? !isExcepted(declaration)
    : declaration.property.startsWith('--') && !scales.includes(declaration.property)) &&
  raw.test(declaration.value) &&
  !onPaper(declaration);

const all = files.flatMap((file) =>
  declarationsOf(readFileSync(new URL(file, folder), 'utf8')).map((declaration) => ({ ...declaration, file })),
);

it('sizes, spaces and radii are steps of the scales in tokens.css', () => {
  const wrong = all.filter(isRaw);
  expect(wrong.map(({ file, line, property, value }) => `src/styles/${file}:${line} ${property}: ${value}`)).toEqual([]);
});

it('a weight between regular and bold is a step, which waits for the typeface', () => {
  const own = all.filter(({ property, value }) => property === 'font-weight' && !/^(?:400|700|var\(--w\d\))$/.test(value));
  expect(own.map(({ file, line, value }) => `src/styles/${file}:${line} font-weight: ${value}`)).toEqual([]);
});

it('every step that is used is there, and every one that is there is used', () => {
  const there = new Set([...(tokens + growing).matchAll(/--(?:[efrstw]\d|t-[a-z]+|round)(?=:)/g)].map(([name]) => name));
  const used = new Set(all.flatMap(({ value }) => value.match(/--(?:[efrstw]\d|t-[a-z]+|round)\b/g) ?? []));
  expect([...used].toSorted()).toEqual([...there].toSorted());
});

it('the steps that grow with the type are in em, and used where their sheet is', () => {
  const steps = declarationsOf(growing);
  expect(steps.filter(({ property, value }) => !/^--[ef]\d$/.test(property) || !/^\d\.\d+em$/.test(value))).toEqual([]);
  const elsewhere = all.filter(({ file, value }) => /var\(--[ef]\d\)/.test(value) && !file.startsWith('utbildning/'));
  expect(elsewhere).toEqual([]);
});

it('every exception is there', () => {
  const gone = exceptions.filter(([rule, name]) => !all.some(({ within, property }) => within.at(-1) === rule && property === name));
  expect(gone).toEqual([]);
});

describe('a length by itself', () => {
  it.each([
    ['.a { padding: 0.5rem; }', 1],
    ['.a { padding: 0 var(--s3) 0.5em; }', 1],
    ['.a { font-size: max(var(--t4), 1.12em); }', 1],
    ['.a {\n  font:\n    700 14px/1.2 serif;\n}', 2],
    ['@media (min-width: 30rem) { .a { border-start-start-radius: 7px; } }', 1],
    ['.a { margin: calc(-1 * 2.5vw) 0; }', 1],
    ['.a { --gap: 3px; }', 1],
  ])('is found in %s', (css, line) =>
    expect(
      declarationsOf(css)
        .filter(isRaw)
        .map((found) => found.line),
    ).toEqual([line]),
  );

  it.each([
    '.a { padding: 0 var(--s3) var(--e5); gap: 1px; margin: 0.0rem auto; }',
    '.a { width: 3rem; top: 4px; scroll-margin-top: 4rem; }',
    '@media print { .a { padding: 2mm; } }',
    '/* .a { padding: 3px; } */ .b::before { content: "; padding: 3px;"; }',
    '.map text { font-size: 14.5px; }',
  ])('is none in %s', (css) => expect(declarationsOf(css).filter(isRaw)).toEqual([]));
});
