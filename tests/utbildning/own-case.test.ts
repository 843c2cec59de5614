import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sections, toHtml, toInlineHtml } from '../../src/build/compiler/markdown.ts';
import { paths } from '../../src/build/paths.ts';
import type { LayerEntry } from '../../src/content/parts.ts';
import { checkCase } from '../../src/training/own-case/check-case.ts';
import type { Known } from '../../src/training/own-case/check-case.ts';
import { FormFault } from '../../src/content/case/faults.ts';
import { parseFrontMatter } from '../../src/content/case/front-matter.ts';
import { parseCase } from '../../src/content/case/parse-case.ts';
import { blocksOf, escapeHtml, lineHtml, pointsOf, textHtml } from '../../src/content/case/text.ts';
import { getRoadIds } from '../../src/content/roads.ts';
import { content, today } from '../content/compiled.ts';
import { goodCase, hostileCases, lineOf } from './hostile-cases.ts';

const folder = `${paths.content}/sv/utbildning/fall`;
const files = readdirSync(folder);
const bytes = (text: string | Uint8Array<ArrayBuffer>) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

const places = Object.values(content.municipalities).filter(({ id }) => id !== 'sverige') as readonly Pick<
  LayerEntry,
  'id' | 'namn' | 'omraden'
>[];
const known: Known = {
  targetOf: (id) => {
    if (Object.hasOwn(content.provisions, id))
      return { href: `/lagrum/#${id}`, text: content.provisions[id as keyof typeof content.provisions].kort };
    const road = getRoadIds().find((one) => one === id);
    return road && { href: `/vag/${id}/`, text: content.roads[road].namn };
  },
  roads: new Set(Object.keys(content.roads)),
  today,
  sources: new Set(Object.keys(content.sources)),
  places,
  layerOf: (kommun = 'sverige') => Promise.resolve(content.municipalities[kommun]),
};

describe.each(files)('%s', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');

  it('gives the same data as the YAML parser of the build, and the same parts', () => {
    const [, facts, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
    const parsed = parseCase(bytes(text));
    expect(parsed.data).toStrictEqual(parse(facts!));
    expect(parsed.parts.map(({ heading, text: part }) => ({ heading, text: part }))).toEqual(sections(body!).parts);
    for (const { heading, rad } of parsed.parts) expect(text.split('\n')[rad - 1]).toBe(`## ${heading}`);
  });

  it('passes the check, and becomes the case that the build makes of it', async () => {
    const checked = await checkCase(bytes(text), known);
    if (!('case' in checked)) throw new Error(JSON.stringify(checked.faults));
    // To the letter, also what is shown as HTML. What the build knows of our own cases alone is
    // which changes in the law touch them, and on which days they read so.
    const ours = content.training.cases.find(({ id }) => id === checked.case.id)!;
    expect(checked.case).toEqual({ ...ours, andringar: [], utgava: {} });
    expect(checked.servicesChecked).toBe(true);
  });
});

it('reads a text that is dated as it reads on the day', () => {
  const text = '{till 2027-01-01} Förr.\n\n{från 2027-01-01} Nu.\n\n- a\n- {från 2027-01-01 till 2028-01-01} b\n- c';
  const target = () => undefined;
  expect(textHtml(text, target, '2026-12-31')).toBe('<p>Förr.</p>\n<ul>\n<li>a</li>\n<li>c</li>\n</ul>');
  expect(textHtml(text, target, '2027-01-01')).toBe('<p>Nu.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ul>');
  expect(pointsOf(text, target, '2028-01-01').map(({ words }) => words)).toEqual(['a', 'c']);
});

describe('a file that is refused', () => {
  it.each(hostileCases)('$what', async ({ file, fel, rad }) => {
    const checked = await checkCase(bytes(file), known);
    if ('case' in checked) throw new Error('passed');
    expect(checked.faults.map((fault) => fault.fel)).toContain(`utb.eget.${fel}`);
    if (rad !== undefined) expect(checked.faults.find((fault) => fault.fel === `utb.eget.${fel}`)!.rad).toBe(rad);
    expect(({} as Record<string, unknown>)['ja']).toBeUndefined();
  });

  it('tells every fault at once', async () => {
    const checked = await checkCase(
      bytes(goodCase.replace('svarighet: 3', 'svarighet: 9').replace('minuter: 10', 'minuter: 0').replace('## Prata om', '## Tala om')),
      known,
    );
    expect('faults' in checked && checked.faults.map(({ rad, fel }) => `${rad} ${fel}`)).toEqual([
      '5 utb.eget.ska-tal',
      '6 utb.eget.ska-tal',
      `${lineOf('## Prata om')} utb.eget.fel-rubriker`,
    ]);
  });
});

it("tells when the municipality's layer could not be compared with", async () => {
  const checked = await checkCase(bytes(goodCase), { ...known, layerOf: () => Promise.resolve(undefined) });
  expect(checked).toMatchObject({
    servicesChecked: false,
    case: { insatser: [{ id: 'socialt-samverkansteam', titel: 'socialt-samverkansteam' }] },
  });
});

it.each(['\r\n', '\n'])('reads a file with %j as line ends, with a byte order mark', async (end) => {
  expect(await checkCase(bytes(`\uFEFF${goodCase.replaceAll('\n', end)}`), known)).toHaveProperty('case');
});

describe('the facts', () => {
  it.each([
    ['a: b', { a: 'b' }],
    ['a: 7\nb: "7"\nc: 0180\n', undefined],
    ['a: "b: \\"c\\" \\\\ # d"', { a: 'b: "c" \\ # d' }],
    ['# om\na:\n  # mer\n  - b\n\n  - 2026-11-22\n', { a: ['b', '2026-11-22'] }],
    ['a:\n  - b: 1\n    c:\n      - d\n  - b: 2', { a: [{ b: 1, c: ['d'] }, { b: 2 }] }],
    ['a: b://c #', { a: 'b://c' }],
    ['a: b #c', { a: 'b' }],
    ['a:   b', { a: 'b' }],
    ['a:   "b"   # c', { a: 'b' }],
    ["a: 'b: ''c d'", { a: "b: 'c d" }],
    ['a: [3, 9]\nb: [ ]\nc: [d-e, 2026-11-22]', { a: [3, 9], b: [], c: ['d-e', '2026-11-22'] }],
    ['a: # b\n  - c # d', { a: ['c'] }],
    ['a: b#c', { a: 'b#c' }],
    ['a: 1.5', undefined],
    ['a: [b: c]', undefined],
    ['a: [[b]]', undefined],
    ["a: 'b", undefined],
    ['a: [1.5]', undefined],
    ['a:', undefined],
    ['a:\n- b', undefined],
    ['a:b', undefined],
    ['- a', undefined],
    ['a: b\n  c', undefined],
    ['a: "b" c', undefined],
    ['a: "b', undefined],
    ['a:\n  b: 1\n c: 2', undefined],
    ['a: b\n---\nc: d', undefined],
    ['a: -1', undefined],
    ['a: - b', undefined],
  ])('%j', (text, data) => {
    const read = () => parseFrontMatter(text).data;
    if (data === undefined) return expect(read).toThrow(FormFault);
    expect(read()).toStrictEqual(data);
    expect(read()).toStrictEqual(parse(text));
  });
});

describe('the text', () => {
  const words = ['a', 'b.', '112', 'kl. 1.12', '**c**', '[[sol-19-1]]', '[[sip|en väg]]', '”d”', '5 < 6 & 7'];
  const wraps = [
    (one: string) => one,
    (one: string) => `- ${one}\n- x`,
    (one: string) => `* x\n* ${one}`,
    (one: string) => `1. ${one}\n   y\n2. x`,
    (one: string) => `x\n${one}\n\n- y\n\nz`,
  ];
  const accepted = words.flatMap((one) => words.map((other) => `${one} ${other}, x ${other}.`));

  it.each(accepted)('%s becomes what the Markdown of the build makes of it', (line) => {
    for (const wrap of wraps) expect(textHtml(wrap(line), known.targetOf)).toBe(toHtml(wrap(line), known.targetOf));
    expect(lineHtml(line, known.targetOf)).toBe(toInlineHtml(line, known.targetOf));
  });

  it.each([
    '# a',
    '> a',
    '```',
    '---',
    'a\n===',
    'a\n- b',
    '- a\n  - b',
    '- a\n\n- b',
    '- a\n* b',
    '1. a\n3. b',
    '2. a',
    '+ a',
    '    a',
    ' a',
    'a  ',
    'a\\',
    '*a*',
    '_a_',
    '`a`',
    '~~a~~',
    '[a](b)',
    '![[sip]]',
    '[a]: b',
    '**a',
    '** a **',
    '****a****',
    '&amp;',
    'a | b\n--- | ---',
    '<b>a</b>',
  ])('%j is refused, since it would mean something else in the build', (text) => expect(() => blocksOf(text)).toThrow(FormFault));

  it('whatever two signs stand together, it is refused or the same as in the build', () => {
    const signs = [
      'a',
      ' ',
      '\n',
      '*',
      '**',
      '-',
      '- ',
      '1. ',
      '_',
      '`',
      '[',
      ']',
      '[[sip]]',
      '(',
      ')',
      '!',
      '&',
      '<',
      '>',
      '#',
      '|',
      '~',
      '\\',
      '.',
      '"',
      '=',
      ':',
      '112',
    ];
    const wrong: string[] = [];
    for (const one of signs)
      for (const two of signs)
        for (const three of signs) {
          const text = `${one}${two}${three}b`;
          let html: string;
          try {
            html = textHtml(text.trim(), known.targetOf);
          } catch {
            continue;
          }
          if (html !== toHtml(text.trim(), known.targetOf)) wrong.push(text);
        }
    expect(wrong).toEqual([]);
  });

  it('has no markup of its own, whatever it holds', () => {
    const hostile = `<img src=x onerror="a()">'<!--<script>]]>&lt;`;
    expect(escapeHtml(hostile)).not.toMatch(/[<>"]/);
    expect(() => textHtml(hostile, known.targetOf)).toThrow(FormFault);
    const text = '- a [[x]] b\n\nc [[x|d]]';
    expect(
      textHtml(text, () => ({ href: '/vag/"><b>/', text: hostile })).replaceAll(/<\/?(?:ul|li|p|a)(?: href="[^"<>]*")?>/g, ''),
    ).not.toMatch(/[<>"]/);
  });

  it('gives its items as HTML and as words', () => {
    expect(pointsOf('- a **b** [[sol-19-1]]\n  c\n- [[sip|d]].', known.targetOf)).toEqual([
      { html: lineHtml('a **b** [[sol-19-1]]\nc', known.targetOf), words: `a b ${known.targetOf('sol-19-1')!.text} c` },
      { html: '<a href="/vag/sip/">d</a>.', words: 'd.' },
    ]);
    for (const { id, points } of content.training.cases) expect([id, points.length > 1]).toEqual([id, true]);
  });
});
