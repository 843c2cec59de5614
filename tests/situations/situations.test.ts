import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adviceBeside } from '../../machines/advice.ts';
import type { BesideId } from '../../machines/advice.ts';
import type { Answers } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import { replay } from '../../machines/replay.ts';
import { answerLine, roadFor } from '../../src/content/answer-line.ts';
import { asOf } from '../../src/content/as-of.ts';
import type { Road } from '../../src/content/types.ts';
import { asRead } from '../content/as-read.ts';
import { content, today } from '../content/compiled.ts';

/** One row of situationer.yaml: what happened, what a person in it answers, and what the result must say. */
interface Situation {
  readonly nr: string;
  readonly situation: string;
  readonly flode?: 'foralder';
  readonly svar: Answers;
  readonly utfall: string;
  /** Advice that must stand beside the road. */
  readonly bredvid?: readonly string[];
  /** Words that the result must hold; `a | b` is kept by either. */
  readonly star?: readonly string[];
  /** Words that nothing visible before a fold may hold. */
  readonly 'star-inte'?: readonly string[];
  /** An answer page for parents, and the words it must hold. */
  readonly sida?: string;
  readonly 'sida-star'?: readonly string[];
  readonly kalla: string;
}

const situations: readonly Situation[] = parse(readFileSync(new URL('situationer.yaml', import.meta.url), 'utf8'));

const now = asOf(content, today);
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const words = (value: unknown): string =>
  typeof value === 'string' ? plain(value) : value && typeof value === 'object' ? Object.values(value).map(words).join(' ') : '';
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase();

/** What stands on the page of a road before anything is opened, for these answers. */
const visible = (road: Road, answers: Answers) =>
  squeezed(
    words(
      asRead([
        road.titel,
        road.vem,
        road.nar,
        answerLine(road.answersTheQuestion, answers)?.text,
        road.say,
        road.ingress,
        road.kontakt,
        road.steg.map(({ gor, vem, nar, mer }) => [gor, vem, nar, mer]),
      ]),
    ),
  );

/** The same, and what opens. */
const whole = (road: Road, answers: Answers) =>
  `${visible(road, answers)} ${squeezed(words([road.sagSa, road.haFramme, road.braAttVeta, road.annars]))}`;

const roadOf = (id: BesideId): Road => now.roads[id as keyof typeof now.roads];

for (const row of situations) describe(row.nr, { meta: { situation: row.nr } }, () => comesOut(row));

function comesOut(row: Situation) {
  const { flode = 'personal', svar, utfall } = row;
  const { steps, outcome } = replay(flows[flode], svar);

  it(`reaches ${utfall} by these answers and no other`, () => {
    expect(outcome).toBe(utfall);
    expect(Object.fromEntries(steps.map(({ question, answer }) => [question, answer]))).toEqual(svar);
  });

  if (flode === 'foralder')
    it('says what it must', () => {
      const parents = now.parents['sv']!;
      const pages = { ...parents.roads, ...parents.answers } as Readonly<Record<string, object>>;
      expect(missing(squeezed(words(asRead(pages[utfall]))), row.star)).toEqual([]);
      if (row.sida) expect(missing(squeezed(words(asRead(pages[row.sida]))), row['sida-star'])).toEqual([]);
    });
  else
    it('says what it must, and not what it must not', () => {
      const beside = adviceBeside(utfall as BesideId as never, svar);
      const advised = Object.values(beside).flat();
      expect((row.bredvid ?? []).filter((id) => !advised.some((one) => one === id))).toEqual([]);

      const road = roadFor(roadOf(utfall as BesideId), svar);
      const all = [whole(road, svar), ...advised.map((id) => whole(roadOf(id), svar))].join(' ');
      expect(missing(all, row.star)).toEqual([]);
      const open = visible(road, svar);
      expect((row['star-inte'] ?? []).filter((text) => open.includes(text.toLowerCase()))).toEqual([]);
    });
}

const missing = (text: string, wanted: readonly string[] = []) =>
  wanted.filter((one) => !one.split(' | ').some((way) => text.includes(way.toLowerCase())));

it('has every row of the 56 situations with an authoritative answer, and twenty of our own or more', () => {
  const numbered = new Set(situations.flatMap(({ nr }) => /^\d+/.exec(nr)?.[0] ?? []));
  expect(numbered.size).toBe(56);
  expect(situations.filter(({ nr }) => !/^\d/.test(nr)).length).toBeGreaterThanOrEqual(20);
});

it('tells of no two situations by the same number, and gives each a source', () => {
  expect(new Set(situations.map(({ nr }) => nr)).size).toBe(situations.length);
  expect(situations.filter(({ kalla }) => !kalla.trim())).toEqual([]);
});
