import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sections } from '../../src/build/compiler/markdown.ts';
import { paths } from '../../src/build/paths.ts';
import type { LayerEntry } from '../../src/content/parts.ts';
import { checkCase } from '../../src/training/own-case/check-case.ts';
import type { Known } from '../../src/training/own-case/check-case.ts';
import { FormFault } from '../../src/training/own-case/faults.ts';
import { parseFrontMatter } from '../../src/training/own-case/front-matter.ts';
import { parseCase } from '../../src/training/own-case/parse-case.ts';
import { escapeHtml, toPlainHtml } from '../../src/training/own-case/plain-html.ts';
import { content } from '../content/compiled.ts';
import { goodCase, hostileCases } from './hostile-cases.ts';

const folder = `${paths.content}/sv/utbildning/fall`;
const files = readdirSync(folder);
const bytes = (text: string | Uint8Array<ArrayBuffer>) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

const places = Object.values(content.municipalities).filter(({ id }) => id !== 'sverige') as readonly Pick<
  LayerEntry,
  'id' | 'namn' | 'omraden'
>[];
const known: Known = {
  nameOf: (id) =>
    (Object.hasOwn(content.provisions, id) ? content.provisions[id as keyof typeof content.provisions].kort : undefined) ??
    (Object.hasOwn(content.roads, id) ? content.roads[id as keyof typeof content.roads].namn : undefined),
  roads: new Set(Object.keys(content.roads)),
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
    const html = { berattelse: '', prata: '', ledare: '', godtagbara: [], fallor: [] };
    const built = content.training.cases.find(({ id }) => id === checked.case.id)!;
    expect({ ...checked.case, ...html }).toEqual({ ...built, ...html });
    expect(checked.case.fallor.map(({ fraga, svar }) => `${fraga} ${svar}`)).toEqual(
      built.fallor.map(({ fraga, svar }) => `${fraga} ${svar}`),
    );
    expect(checked.servicesChecked).toBe(true);
  });
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
      '56 utb.eget.fel-rubriker',
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
    ['a: b://c #', undefined],
    ['a: 1.5', undefined],
    ['a: b #c', undefined],
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
  it('is paragraphs and lists, and everything else the characters that it is', () => {
    expect(toPlainHtml('Ett **och** [två](javascript:alert(1))\nrad.\n\n- a [[sol-19-1]]\n  mer\n- "b" & c', known.nameOf)).toBe(
      `<p>Ett **och** [två](javascript:alert(1)) rad.</p>\n<ul>\n<li>a ${known.nameOf('sol-19-1')} mer</li>\n<li>&quot;b&quot; &amp; c</li>\n</ul>`,
    );
  });

  it('has no markup of its own, whatever it holds', () => {
    const hostile = `<img src=x onerror="a()">'\`<!--<script>]]>&lt;`;
    expect(escapeHtml(hostile)).not.toMatch(/[<>"']/);
    expect(toPlainHtml(`- ${hostile}\n\n${hostile}`, () => hostile).replaceAll(/<\/?(?:ul|li|p)>/g, '')).not.toMatch(/[<>"']/);
  });
});
