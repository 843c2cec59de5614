import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutyRules } from '../../machines/duties.ts';
import { adviceBeside } from '../../machines/advice.ts';
import { wanted } from '../../machines/flow.ts';
import { waysFrom } from '../../machines/graph.ts';
import type { PageId } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import { disclosures } from '../../machines/secrecy.ts';
import { disclosuresOn, secrecyActInIndependentSchools } from '../../machines/secrecy-on.ts';
import type { FlowId } from '../../machines/index.ts';
import { quotes } from '../../src/build/compiler/markdown.ts';
import { isSignable, textPrint } from '../../src/build/compiler/text-signature.ts';
import type { Kind } from '../../src/build/compiler/schema.ts';
import { documentOf } from '../../src/build/tools/granskning/document.ts';
import { anchorOf, materialOf } from '../../src/build/tools/granskning/material.ts';
import type { Target } from '../../src/build/tools/granskning/material.ts';
import { askedOf } from '../../src/build/tools/granskning/parts.ts';
import { writePreview } from '../../src/build/tools/granskning/preview.ts';
import { files, today } from '../content/compiled.ts';
import { runsOf, tally } from '../machines/runs.ts';
import { ownFolder } from './fixture.ts';

const made = { today, commit: 'incheckning abc1234' };
const material = materialOf(files);
const whole = documentOf(material, made);
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** What is read: words alone, with white space folded. */
const plain = (html: string) => unescaped(html.replaceAll(/<[^>]+>/g, '')).replaceAll(/\s+/g, ' ');
const said = (markdown: string) =>
  markdown
    .replaceAll(/\{(?:från|till)[^}]*\}\s*/g, '')
    .replaceAll(/\*\*|^ {0,3}>\s?/gm, '')
    .split(/\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)|\n\s*[-*]\s|\n\s*\d{1,2}\.\s|\n\n|^(?:[-*]|\d+\.) /)
    .map((piece) => piece.replaceAll(/\*|`/g, '').replaceAll(/\s+/g, ' ').trim())
    .filter((piece) => piece.length > 2);

/** The section of a text in the document, from its anchor to the next text. */
const sections = new Map<string, string>();
for (const piece of whole.split('<section class="text" id="').slice(1)) sections.set(piece.slice(0, piece.indexOf('"')), piece);
const sectionOf = (target: Target) => {
  const section = sections.get(anchorOf(target));
  if (!section) throw new Error(`no section for ${anchorOf(target)}`);
  return plain(section);
};
const lacking = (target: Target, pieces: readonly (string | undefined)[]) => {
  const section = sectionOf(target);
  return pieces
    .filter((piece) => piece && !section.includes(piece.replaceAll(/\s+/g, ' ').trim()))
    .map((piece) => `${anchorOf(target)}: ${piece}`);
};

const targets = {
  fragor: 'fraga',
  utfall: 'vag',
  rad: 'vag',
  socialtjanst: 'vag',
  tidslinjer: 'tidslinje',
  foraldravagar: 'foralder',
  svar: 'svar',
  speglar: 'spegel',
  lagrum: 'lagrum',
  lagandringar: 'andring',
  kommuner: 'kommun',
  sidor: 'sida',
  samtal: 'samtal',
  sedan: 'sedan',
  fall: 'fall',
  program: 'program',
} as const satisfies Readonly<Record<Kind, Target['to']>>;
const swedish = files.all.filter((file) => file.language === 'sv');
const targetOf = ({ kind, id, flow, language }: (typeof swedish)[number]) =>
  ({ to: targets[kind], id, ...(kind === 'fragor' && { flow }), ...(language !== 'sv' && { language }) }) as Target;
/** The words in some data, as they are written: what has a space or a capital, since ids, days and versions have neither. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /[ A-ZÅÄÖ]/.test(value) ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  // Who has signed is told in words, and the sources of a municipality's own stand among all the sources.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'signatur' || key === 'egna-kallor' ? [] : wordsIn(inner)));
};

describe('the document', () => {
  it('has every text there is in every language, each with its file, its print and room to sign', () => {
    expect(swedish.length).toBeGreaterThan(500);
    expect(files.all.length - swedish.length).toBeGreaterThan(90);
    const lacks = files.all
      .filter(isSignable)
      .flatMap((file) =>
        lacking(targetOf(file), [
          `content/${file.file}`,
          `lydelse ${textPrint(file)}`,
          'Roll:',
          'Datum:',
          'Ingen jurist har signerat texten.',
        ]),
      );
    expect(lacks).toEqual([]);
  });

  it('has every word that any file says of itself, in its own place', () => {
    const told = files.all.flatMap((file) => wordsIn(file.data).map((words) => [file, words] as const));
    expect(told.length).toBeGreaterThan(5000);
    expect(told.flatMap(([file, words]) => lacking(targetOf(file), said(words)))).toEqual([]);
  });

  it('has every word of the lists: the test, the poster, the law compared, the glossaries, the strings and the rules', () => {
    const places: readonly (readonly [from: string, to: string, values: readonly unknown[]])[] = [
      ['id="utbildning"', 'id="sprak-en"', [files.training['sv/utbildning/prov.yaml'], files.training['sv/utbildning/lagjamforelse.yaml']]],
      ['id="plikter"', 'id="ordlistan"', [files.training['sv/utbildning/affisch.yaml']]],
      ['id="ordlistan"', 'id="korta-ord"', [files.words, ...[...files.translations.values()].map(({ words }) => words)]],
      [
        'id="korta-ord"',
        'id="kallor"',
        [
          files.strings,
          files.training['sv/utbildning/ui.yaml'],
          files.rules?.regler,
          ...[...files.translations.values()].map(({ strings, facts }) => [strings, facts]),
        ],
      ],
    ];
    for (const [from, to, values] of places) {
      const part = plain(whole.slice(whole.indexOf(from), whole.indexOf(to)));
      // A string of the interface is no Markdown.
      const words = wordsIn(values).flatMap((text) => (from === 'id="korta-ord"' ? text.replaceAll(/\s+/g, ' ').trim() : said(text)));
      expect(words.length).toBeGreaterThan(100);
      expect(words.filter((piece) => !part.includes(piece))).toEqual([]);
    }
  });

  it('has every time limit in figures and from what it is counted', () => {
    const points = files
      .of('tidslinjer')
      .flatMap((file) => file.data.punkter.flatMap(({ frist }) => (frist ? [[file, frist] as const] : [])));
    expect(points.length).toBeGreaterThan(10);
    const lacks = points.flatMap(([file, frist]) =>
      lacking(targetOf(file), [
        'dag' in frist ? 'Frist i kalendern: läsaren väljer själv dagen' : `Frist i kalendern: sista dagen är ${frist.antal} `,
      ]),
    );
    expect(lacks).toEqual([]);
  });

  it('has every duty that holds whatever one thinks, with its provisions', () => {
    const part = whole.slice(whole.indexOf('id="plikter"'), whole.indexOf('id="sekretess"'));
    for (const { duty, lagrum } of dutyRules) {
      expect(plain(part)).toContain(files.strings[`plikt.${duty}`]);
      for (const id of lagrum) expect(part).toContain(`href="#lagrum-${id}"`);
    }
  });

  it('says of a translation which version it was made from, and that it is older where the Swedish has moved on', () => {
    const made = files.all.filter((file) => file.language === 'en' && 'oversatt-fran' in file.data && file.data['oversatt-fran']);
    expect(made.length).toBeGreaterThan(50);
    for (const file of made) {
      const { 'oversatt-fran': from } = file.data as { 'oversatt-fran': string };
      const now = swedish.find(({ kind, id, flow }) => kind === file.kind && id === file.id && flow === file.flow)!.data as {
        version: string;
      };
      expect(lacking(targetOf(file), [`version ${from}`])).toEqual([]);
      expect([file.file, sectionOf(targetOf(file)).includes('Översättningen är äldre')]).toEqual([file.file, now.version !== from]);
    }
  });

  it('has every word of every body', () => {
    const bodies = files.all.filter(({ kind }) => kind !== 'lagrum' && kind !== 'sidor');
    expect(
      bodies.flatMap((file) =>
        lacking(targetOf(file), [file.sections.opening, ...file.sections.parts.map(({ text }) => text)].flatMap(said)),
      ),
    ).toEqual([]);
  });

  it('has every quotation of the law, word for word', () => {
    expect(files.of('lagrum').flatMap((file) => lacking(targetOf(file), quotes(file.body).quoted))).toEqual([]);
  });

  it('has every road with what to do, who, when, to whom and what to say', () => {
    const roads = [...files.of('utfall'), ...files.of('rad'), ...files.of('socialtjanst')];
    const lacks = roads.flatMap((file) =>
      lacking(targetOf(file), [
        file.data.namn,
        file.data.titel,
        file.data.vem,
        file.data.nar,
        file.data.saga,
        ...said(file.data.kontakt),
        ...file.data['svar-pa-fragan'].flatMap(({ text }) => said(text)),
        ...file.data.steg.flatMap(({ gor, vem, nar, mer = '' }) => [...said(gor), vem, nar, ...said(mer)]),
        'utan-spegel' in file.data ? file.data['utan-spegel'] : undefined,
      ]),
    );
    expect(lacks).toEqual([]);
  });

  it('has every mark that a lawyer is needed, at the text and among what to review first', () => {
    const asked = swedish.flatMap((file) =>
      'jurist' in file.data
        ? askedOf(file.data.jurist as never)
            .flatMap(said)
            .map((item) => [file, item] as const)
        : [],
    );
    expect(asked.length).toBeGreaterThan(300);
    const first = plain(whole.slice(whole.indexOf('id="granskas"'), whole.indexOf('id="fragor"')));
    expect(asked.flatMap(([file, item]) => lacking(targetOf(file), [item]))).toEqual([]);
    expect(asked.filter(([, item]) => !first.includes(item))).toEqual([]);
  });
});

describe.each(['personal', 'foralder'] as const)('every answer in %s', (flow: FlowId) => {
  const questions = files.of('fragor').filter((file) => file.flow === flow);

  it('stands with where it leads, after which answers in words, and on what ground', () => {
    const lacks = questions.flatMap((file) =>
      [...waysFrom(flows[flow], file.id as PageId)].flatMap(([answer, edges]) =>
        edges.flatMap(({ to, when, because }) => {
          const question = files.of('fragor').find((other) => other.flow === flow && other.id === to);
          const road = flow === 'foralder' ? files.of('foraldravagar') : files.of('utfall');
          return lacking(targetOf(file), [
            file.data.svar.find(({ id }) => id === answer)!.text,
            question ? `Fråga: ${question.data.titel}` : `Slut: ${road.find(({ id }) => id === to)!.data.namn}`,
            ...because.map((id) => files.of('lagrum').findLast((one) => one.id === id)!.data.kort),
            ...wanted(when ?? {}).map(([asked, answers]) => {
              const earlier = questions.find(({ id }) => id === asked)!;
              const texts = answers.map((one) => `”${earlier.data.svar.find(({ id }) => id === one)!.text}”`);
              const either = texts.length === 1 ? texts[0]! : `${texts.slice(0, -1).join(', ')} eller ${texts.at(-1)!}`;
              return `svaret på ”${earlier.data.titel}” är ${either}`;
            }),
          ]);
        }),
      ),
    );
    expect(lacks).toEqual([]);
  });

  it('is counted: so many runs end in each outcome', () => {
    const kind = flow === 'foralder' ? 'foralder' : 'vag';
    const lacks = tally(runsOf(flows[flow]).map(({ outcome }) => outcome)).flatMap(([id, count]) =>
      lacking({ to: kind, id }, [`${String(count).replaceAll(/\B(?=(\d{3})+$)/g, ' ')} sätt att svara slutar här.`]),
    );
    expect(lacks).toEqual([]);
  });
});

it('a road has all the advice that any of its runs has', () => {
  const pairs = new Set(
    runsOf(flows.personal).flatMap(({ outcome, answers }) =>
      Object.values(adviceBeside(outcome, answers))
        .flat()
        .map((id) => `${outcome} ${id}`),
    ),
  );
  const lacks = [...pairs].flatMap((pair) => {
    const [outcome = '', id = ''] = pair.split(' ');
    const section = sections.get(anchorOf({ to: 'vag', id: outcome }))!;
    const table = section.slice(section.indexOf('Råd som kan stå bredvid vägen'), section.indexOf('Spegel för familjen'));
    return table.includes(`href="#vag-${id}"`) ? [] : [pair];
  });
  expect(pairs.size).toBeGreaterThan(100);
  expect(lacks).toEqual([]);
});

it('who may tell whom what stands there row by row, and what is otherwise from the day the law changes', () => {
  const section = whole.slice(whole.indexOf('id="sekretess"'), whole.indexOf('Affischens egna ord'));
  const later = disclosuresOn(secrecyActInIndependentSchools).filter(({ unread }) => unread);
  expect([disclosures.length > 100, later.length > 5]).toEqual([true, true]);
  expect(section.match(/<th scope="row">/g)).toHaveLength(disclosures.length + later.length);
  expect([...new Set(disclosures.map(({ road }) => road))].filter((road) => !section.includes(`href="#vag-${road}"`))).toEqual([]);
});

describe('as a page', () => {
  it('is in Swedish, has a title, one first heading, and no step left out between headings', () => {
    expect(whole).toMatch(/^<!doctype html>\s*<html lang="sv">/);
    expect(whole).toContain('<title>Vägval, underlag för juridisk granskning</title>');
    const levels = [...whole.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
  });

  it('has no element that Chromium tags with a type that its version of PDF lacks', () => {
    expect(whole.match(/<(?:strong|em|aside|b|i|ins|del|mark)\b/g)).toBeNull();
  });

  it('has no link that leads nowhere and no anchor twice', () => {
    const ids = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const there = new Set(ids);
    const links = [...whole.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
    expect(links.filter((href) => (href.startsWith('#') ? !there.has(href.slice(1)) : !/^(?:tel|https):/.test(href)))).toEqual([]);
  });

  it('fetches nothing', () => expect(whole.match(/<(?:script|img|link|iframe)\b|url\(/g)).toBeNull());
});

describe('the preview', () => {
  const folder = join(ownFolder(), 'forhandsvisning');
  const pages = writePreview(material, folder, { ...made, app: true });
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('is a folder of pages whose every link leads to a file or to 112', () => {
    expect(written).toHaveLength(pages);
    const broken = new Set<string>();
    for (const file of written)
      for (const [, href] of read(file).matchAll(/ href="([^"#]+)(?:#[^"]*)?"/g))
        // The document and the app are laid beside by the command.
        if (
          !/^(?:tel|https):|^granskning\.html$|^(?:\.\.\/)?vagval\.html$/.test(href!) &&
          !existsSync(resolve(folder, dirname(file), href!))
        )
          broken.add(`${file}: ${href!}`);
    expect([...broken]).toEqual([]);
    expect(written.filter((file) => read(file).includes('<script'))).toEqual([]);
  });

  it('leads from the beginning, and from each road at the end of the questions, to the app itself', () => {
    expect(read('index.html')).toContain('href="vagval.html"');
    const ends = written.filter((file) => file.startsWith('samtal') && !read(file).includes('class="choice"'));
    expect(ends.length).toBeGreaterThan(60);
    expect(ends.filter((file) => !/href="\.\.\/vagval\.html#\/(?:vag|foralder)\/[a-z0-9-]+\/"/.test(read(file)))).toEqual([]);
  });

  it('leads whoever answers to the road that the machine gives, with the advice beside it', () => {
    const walked = runsOf(flows.personal).filter((_, at) => at % 150 === 0);
    expect(walked.length).toBeGreaterThan(100);
    const wrong = walked.filter(({ answers, outcome }) => {
      let file = 'samtal/personal.html';
      for (const [question, answer] of Object.entries(answers)) {
        const text = files
          .of('fragor')
          .find((one) => one.flow === 'personal' && one.id === question)!
          .data.svar.find(({ id }) => id === answer)!.text;
        const choices = [...read(file).matchAll(/<a class="choice" href="([^"]+)"\s*>([\s\S]*?)(?:<span|<\/a)/g)];
        const taken = choices.find(([, , words]) => unescaped(words!).replaceAll(/\s+/g, ' ').trim() === text);
        if (!taken) return true;
        file = join('samtal', taken[1]!);
      }
      const page = read(file);
      const road = files.of('utfall').find(({ id }) => id === outcome)!;
      const advice = Object.values(adviceBeside(outcome, answers)).flat();
      return !plain(page).includes(road.data.namn) || advice.some((id) => !page.includes(`../texter/vag-${id}.html`));
    });
    expect(wrong).toEqual([]);
  });
});
