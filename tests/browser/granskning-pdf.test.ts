import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from '../../src/build/tools/granskning/document.ts';
import { html } from '../../src/build/tools/granskning/html.ts';
import { filesIn, materialOf } from '../../src/build/tools/granskning/material.ts';
import { writePdf } from '../../src/build/tools/granskning/pdf.ts';
import { questionPart } from '../../src/build/tools/granskning/questions.ts';
import { dutiesPart } from '../../src/build/tools/granskning/after.ts';
import { provisionPart, timelinePart } from '../../src/build/tools/granskning/rest.ts';
import { roadPart } from '../../src/build/tools/granskning/roads.ts';
import { casePart } from '../../src/build/tools/granskning/training.ts';
import { translationsOf } from '../../src/build/tools/granskning/translations.ts';
import { paths } from '../../src/build/paths.ts';

// Poppler reads the structure of the whole document for many minutes, so a document of one text of each sort stands for it.
const material = materialOf(filesIn(paths.content));
const [question, road, wording, timeline, found] = [
  material.one('fragor', 'besked')!,
  material.one('utfall', 'orosanmalan')!,
  material.one('lagrum', 'sol-19-1')!,
  material.one('tidslinjer', 'anmalan')!,
  material.one('fall', 'byter-skola-i-januari')!,
];
const [english] = translationsOf(material);
const written = page(
  'Vägval, underlag för juridisk granskning',
  html`<h1>Underlag</h1>
    <h2>Texter</h2>
    ${questionPart(material, question, 1)}${roadPart(material, road, 1, 144)}${provisionPart(material, 'sol-19-1', [wording], [])}
    ${timelinePart(material, timeline)}${casePart(material, found)}${english!.texts.find(({ target }) => target.id === 'vem-far-veta')!.body}
    ${dutiesPart(material)}`,
);

const poppler = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('The structure of the PDF is not read: install Debian’s package poppler-utils, which has pdfinfo.');
    return false;
  }
})();

const folder = mkdtempSync(join(tmpdir(), 'vagval-pdf-'));
const pdf = join(folder, 'granskning.pdf');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  const from = join(folder, 'granskning.html');
  writeFileSync(from, written);
  await writePdf(from, pdf);
});

it('the PDF is in Swedish, tagged, and has an outline', () => {
  const bytes = readFileSync(pdf, 'latin1');
  expect(bytes).toMatch(/\/Lang \(sv\)/);
  expect(bytes).toMatch(/\/Outlines /);
  expect(bytes).toMatch(/\/Marked true/);
});

describe.skipIf(!poppler)('as a reader of the structure has it', () => {
  const info = (...options: readonly string[]) =>
    execFileSync('pdfinfo', [...options, pdf], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });

  it('has its title', () => expect(info()).toMatch(/^Title: +Vägval, underlag för juridisk granskning$/m));

  it('has every word of the page, and no type that the version of PDF lacks', () => {
    const structure = info('-struct-text');
    const types = new Set([...structure.matchAll(/^ *([A-Za-z0-9]+)(?: \(|:|$)/gm)].map(([, type]) => type!));
    expect([...types].filter((type) => !known.has(type))).toEqual([]);
    for (const needed of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'BlockQuote', 'Link'])
      expect(types).toContain(needed);
    const bare = (text: string) => text.replaceAll(/[\s\u00AD-]+/g, '');
    const read = bare([...structure.matchAll(/^ *"(.*)"$/gm)].map(([, words]) => words!).join(''));
    const words = written
      .slice(written.indexOf('<body>'))
      .replaceAll(/<[^>]+>/g, '\n')
      .split('\n')
      .map((text) => bare(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')))
      .filter(Boolean);
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((text) => !read.includes(text))).toEqual([]);
  });
});

// The standard structure types of PDF 1.4, which is what Chromium writes.
const known = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form Object'.split(
    ' ',
  ),
);
