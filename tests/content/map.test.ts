import { describe, expect, it } from 'vitest';
import { flow as vocabulary, outcomes, questionIn } from '../../machines/flow.ts';
import type { FlowAnswerIds } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import type { FlowId } from '../../machines/index.ts';
import { mapOf, sectionMap } from '../../machines/map.ts';
import { written } from '../../src/app/prerender.tsx';
import { ContentError } from '../../src/build/compiler/faults.ts';
import { drawingsOf } from '../../src/build/site/map/draw.ts';
import { mapPart } from '../../src/build/site/map/part.ts';
import { setWords, widthOf } from '../../src/build/site/map/set.ts';
import type { Drawing } from '../../src/content/map.ts';
import { mapAddress, mapAddresses } from '../../src/content/map.ts';
import type { Question } from '../../src/content/types.ts';
import { content, today } from './compiled.ts';

const flowIds = Object.keys(flows) as FlowId[];
const pages = new Map(written(today, (address) => address.startsWith('/karta/')).map((page) => [page.address, page]));
const htmlOf = (address: string) => pages.get(address)!.html;

const textsOf = (
  id: FlowId,
): { questions: Readonly<Record<string, Question>>; roads: Readonly<Record<string, { namn: string; titel: string }>> } =>
  id === 'personal' ? content : content.parents['sv']!;
const drawings = new Map(await Promise.all(flowIds.map(async (id) => [id, await mapPart(id, content, today)] as const)));

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, ...found]) => found.join(' '));
const svgIn = (html: string) => /<svg class="map map-drawing"[\s\S]*?<\/svg>/.exec(html)![0];
const plainText = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
const pair = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
// Lines of a box put together again: a word that was divided has a hyphen at the end of its line.
const together = (lines: readonly string[]) => lines.join(' ').replaceAll(/(?<=\p{L})- (?=\p{Ll})/gu, '');

it('every map has a page, and each page a title of its own', () => {
  expect([...pages.keys()].toSorted()).toEqual(mapAddresses().toSorted());
  expect(pages.size).toBe(flowIds.reduce((sum, id) => sum + 1 + mapOf(flows[id]).sections.length, 0));
  const titles = [...pages.values()].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => /karta\.|undefined/.test(title))).toEqual([]);
});

describe.each(flowIds)('the whole map of %s', (id) => {
  const map = mapOf(flows[id]);
  const ids = [...map.sections.flatMap(({ questions }) => questions), ...map.outcomes];
  const html = htmlOf(mapAddress(id));
  const svg = svgIn(html);

  it('is drawn with exactly the boxes and lines of the machine', () => {
    expect(all(svg, /<a class="map-node[^>]*data-sida="([^"]+)"/g).toSorted()).toEqual(ids.toSorted());
    expect(all(svg, /<a class="map-line[^>]*data-fran="([^"]+)" data-till="([^"]+)"/g).toSorted()).toEqual(map.edges.map(pair).toSorted());
  });

  it('lists the same lines as it draws, and each page once', () => {
    const listed = all(html, /<li data-fran="([^"]+)" data-till="([^"]+)"/g);
    expect([...new Set(listed)].toSorted()).toEqual(map.edges.map(pair).toSorted());
    expect(all(html, /<li data-in-fran="([^"]+)" data-in-till="([^"]+)"/g).toSorted()).toEqual(map.edges.map(pair).toSorted());
    expect(all(html, /<li id="([^"]+)" class="map-entry/g).toSorted()).toEqual(ids.toSorted());
  });

  it('has a link from each box to its entry in the list', () => {
    expect(all(svg, /<a class="map-node[^>]*href="#([^"]+)"/g).toSorted()).toEqual(ids.toSorted());
  });

  it('calls each page what the content calls it', () => {
    const { questions, roads } = textsOf(id);
    const names = Object.fromEntries(ids.map((page) => [page, questions[page]?.kort ?? roads[page]!.namn]));
    const { whole } = drawings.get(id)!;
    expect(Object.fromEntries(whole.nodes.map(({ page, lines }) => [page, together(lines)]))).toEqual(names);
    const spoken = Object.fromEntries(
      [...svg.matchAll(/data-sida="([^"]+)" aria-label="([^"]+)"/g)].map(([, page, label]) => [page, plainText(label!)]),
    );
    for (const page of ids) expect(spoken[page]).toBe(`${page in questions ? 'Fråga' : 'Väg'}: ${names[page]}`);
  });

  it('can be read without scripts: its roads and provisions are links', () => {
    const base = id === 'personal' ? '/vag/' : '/foralder/';
    for (const road of map.outcomes) expect(html).toContain(`href="${base}${road}/"`);
    for (const ground of new Set(map.edges.flatMap(({ ways }) => ways.flatMap(({ because }) => because))))
      expect(html).toContain(`href="/lagrum/#${ground}"`);
  });
});

describe.each(flowIds.flatMap((id) => mapOf(flows[id]).sections.map((section) => [id, section.id] as const)))(
  'the map of %s: %s',
  (id, section) => {
    const map = mapOf(flows[id]);
    const { questions, outcomes: roads, edges, into } = sectionMap(map, section)!;
    const drawing = drawings.get(id)!.sections[section]!;
    const html = htmlOf(mapAddress(id, section));
    const svg = svgIn(html);

    it('has the section’s own pages, and those of others that it meets', () => {
      const kinds = (kind: string) => drawing.nodes.filter((node) => node.kind === kind).map(({ page }) => page);
      expect(kinds('question').toSorted()).toEqual(questions.toSorted());
      expect(kinds('outcome').toSorted()).toEqual(roads.toSorted());
      expect(kinds('in').toSorted()).toEqual([...new Set(into.map(({ from }) => from))].toSorted());
      const elsewhere = edges.map(({ to }) => to).filter((to) => ![...questions, ...roads].some((own) => own === to));
      expect(kinds('ut').toSorted()).toEqual([...new Set(elsewhere)].toSorted());
    });

    it('draws each answer’s lines, and lists the same', () => {
      const fromAnswers = drawing.lines.flatMap(({ from, to, answers }) => (answers ?? []).map((answer) => `${from} ${answer} ${to}`));
      const wanted = edges.flatMap(({ from, to, ways }) =>
        ways.flatMap(({ answers }) => answers.map((answer) => `${from} ${answer} ${to}`)),
      );
      expect([...new Set(fromAnswers)].toSorted()).toEqual([...new Set(wanted)].toSorted());
      expect(
        drawing.lines
          .filter(({ answers }) => !answers)
          .map(pair)
          .toSorted(),
      ).toEqual(into.map(pair).toSorted());
      const listed = all(html, /<li data-fran="([^"]+)" data-till="([^"]+)"/g);
      expect([...new Set(listed)].toSorted()).toEqual(edges.map(pair).toSorted());
    });

    it('shows every answer to every question', () => {
      const texts = textsOf(id).questions;
      for (const { page, answers } of drawing.nodes.filter(({ kind }) => kind === 'question')) {
        expect(answers!.flatMap((box) => box.answers).toSorted()).toEqual(texts[page]!.svar.map((answer) => answer.id).toSorted());
        for (const box of answers!) {
          const named = box.answers.map((answer) => texts[page]!.svar.find((one) => one.id === answer)!.text);
          if (named.length <= 3) expect(together(box.lines)).toBe(named.join(' '));
          else expect(together(box.lines)).toBe(`${named[0]} … ${named.at(-1)} (${named.length} svar)`);
        }
      }
    });

    it('leads with every link to a page that is there', () => {
      for (const address of all(svg, /<a class="map-node[^>]*href="([^"]+)"/g)) {
        const [page, anchor] = address.split('#') as [string, string];
        expect(htmlOf(page || mapAddress(id, section)), address).toContain(`<li id="${anchor}" class="map-entry`);
      }
    });
  },
);

describe('every drawing', () => {
  const drawn: readonly (readonly [string, Drawing, string])[] = flowIds.flatMap((id) => [
    [mapAddress(id), drawings.get(id)!.whole, svgIn(htmlOf(mapAddress(id)))] as const,
    ...Object.entries(drawings.get(id)!.sections).map(
      ([section, drawing]) => [mapAddress(id, section), drawing, svgIn(htmlOf(mapAddress(id, section)))] as const,
    ),
  ]);

  it.each(drawn)('%s has a tooltip on each box and line, and no title that would be read instead of a name', (_address, drawing, svg) => {
    expect(svg).not.toContain('<title');
    const links = svg.match(/<a [^>]*>/g)!;
    expect(links).toHaveLength(drawing.nodes.length + drawing.lines.length);
    expect(links.filter((link) => !/xlink:title="[^"]{8,}"/.test(link) || /karta\.|undefined/.test(link))).toEqual([]);
  });

  it.each(drawn)('%s carries no style that the page’s policy would refuse', (address) => {
    expect(htmlOf(address)).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
  });

  it.each(drawn)('%s is read row by row, and no box lies over another', (_address, { nodes, width, height }) => {
    expect(nodes).toEqual(nodes.toSorted((a, b) => a.y - b.y || a.x - b.x));
    const over = nodes.flatMap((a, index) =>
      nodes
        .slice(index + 1)
        .flatMap((b) => (a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h ? [`${a.page} ${b.page}`] : [])),
    );
    expect(over).toEqual([]);
    expect(nodes.filter(({ x, y, w, h }) => x < -1 || y < -1 || x + w > width + 1 || y + h > height + 1)).toEqual([]);
  });

  it.each(drawn)('%s has the words of each box inside it', (_address, { nodes }) => {
    for (const { w, lines, answers } of nodes.flatMap((node) => [
      node,
      ...(node.answers ?? []).map((box) => ({ ...box, answers: undefined })),
    ]))
      for (const line of lines) expect(widthOf(line, answers ? 15 : 14), line).toBeLessThanOrEqual(w);
  });
});

describe('words in a box', () => {
  const setting = { size: 10, width: 60 };

  it('break between words, and inside one only where it may be divided', () => {
    expect(setWords('en rad till', setting, [])).toEqual({ lines: ['en rad till'] });
    expect(setWords('Socialtjänsten svarar', setting, ['social-tjänst'])).toEqual({ lines: ['Social-', 'tjänsten', 'svarar'] });
    expect(setWords('vårdnadshavarens', setting, ['vårdnads-havare'])).toEqual({ lines: ['vårdnads-', 'havarens'] });
  });

  it('tell of a word that fits no line', () => {
    expect(setWords('ett dataskyddsombud', setting, [])).toEqual({ lines: ['ett', 'dataskyddsombud'], tooWide: 'dataskyddsombud' });
  });
});

describe('the build stops', () => {
  const faultsOf = (changed: Partial<typeof content>) =>
    mapPart('personal', { ...content, ...changed }, today).then(
      () => [],
      (error: unknown) => {
        if (error instanceof ContentError) return error.faults;
        throw error;
      },
    );

  it('when a section of a machine has no name, with the key to write', async () => {
    const { 'kartdel.personal.stod': _gone, ...strings } = content.strings;
    expect(await faultsOf({ strings })).toEqual([
      {
        file: 'sv/ui.yaml',
        key: 'kartdel.personal.stod',
        message: 'Delen av samtalet saknar namn på kartan.',
        remedy: 'Skriv vad den ska heta.',
      },
    ]);
  });

  it('when a word is wider than its box, and says where it can be divided', async () => {
    const alder = { ...content.questions.alder, kort: 'Myndighetsåldersgränsen' };
    expect(await faultsOf({ questions: { ...content.questions, alder } })).toEqual([
      expect.objectContaining({ file: 'sv/ui.yaml', key: 'karta.avstava', message: expect.stringContaining('Myndighetsåldersgränsen') }),
    ]);
  });
});

it('the drawing changes with the machine', async () => {
  const question = questionIn<FlowAnswerIds['foralder']>();
  const small = (last: 'om-sip' | 'om-beslut') =>
    vocabulary.createMachine({
      id: 'small',
      context: { answers: {} },
      initial: 'borta',
      states: {
        borta: { initial: 'vard', states: { vard: question('vard', ['sol-10-8'], { ja: 'om-sip', nej: 'om-sip', 'vet-inte': last }) } },
        ...outcomes('om-sip', 'om-beslut'),
      },
    });
  const { questions, roads } = textsOf('foralder');
  const words = {
    question: (id: string) => ({
      ...questions[id]!,
      answer: (answer: string) => questions[id]!.svar.find((one) => one.id === answer)!.text,
    }),
    outcome: (id: string) => roads[id]!.namn,
    hyphens: [],
    many: String,
    tooWide: () => undefined,
  };
  const lines = async (last: 'om-sip' | 'om-beslut') => (await drawingsOf(small(last), words)).whole.lines.map(pair);
  expect(await lines('om-sip')).toEqual(['vard om-sip']);
  expect(await lines('om-beslut')).toEqual(['vard om-sip', 'vard om-beslut']);
});
