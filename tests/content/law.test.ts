import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LagrumId } from '../../machines/ids.gen.ts';
import { paths } from '../../src/build/paths.ts';
import { wordingOn } from '../../src/content/today.ts';
import { content, files, today } from './compiled.ts';

const folded = (text: string) => text.split(/\s+/).join(' ').trim();
const statutes = readdirSync(paths.statutes).map((file) => file.replace('.json', ''));
const excerpts = new Map(
  statutes.map((id) => [id, JSON.parse(readFileSync(join(paths.statutes, `${id}.json`), 'utf8')) as Record<string, string>]),
);

// A wording that nobody has read is told in our own words and quotes nothing.
const quoting = files.of('lagrum').filter(({ data }) => (data.slag === 'lag' || data.slag === 'konvention') && data.lydelse !== 'ej-last');
const unread = files.of('lagrum').filter(({ data }) => data.lydelse === 'ej-last');
const quotesOf = (id: string, from: string) =>
  content.provisions[id as LagrumId].lydelser.find(({ gallerFran }) => gallerFran === from)!.citat;

it('quotes the law word for word, in every wording', () => {
  const wrong = quoting.flatMap(({ id, data }) => {
    const quotes = quotesOf(id, data['galler-fran']);
    const excerpt = excerpts.get(data.text!)?.[`${data.paragraf}|${data['galler-fran']}`] ?? '';
    const differing = quotes.filter((quote) => !folded(excerpt).includes(folded(quote)));
    return quotes.length === 0 ? [`${id} quotes nothing`] : differing.map((quote) => `${id}: ${quote}`);
  });
  expect(wrong).toEqual([]);
  expect(quoting.length).toBeGreaterThan(80);
});

it('quotes nothing of a wording that nobody has read', () => {
  expect(unread.filter(({ id, data }) => quotesOf(id, data['galler-fran']).length > 0).map(({ id }) => id)).toEqual([]);
  expect(unread.length).toBeGreaterThan(5);
});

it('has a law text for each paragraph that is quoted, and no other', () => {
  const needed = new Set(quoting.map(({ data }) => `${data.text} ${data.paragraf}|${data['galler-fran']}`));
  // The old law is quoted in the comparison only, and its excerpts have no day of their own.
  for (const { lydelser } of Object.values(files.training['sv/utbildning/lagjamforelse.yaml'] ?? {}))
    for (const { text, paragraf } of lydelser) if (text === 'sol-2001-453-upphavd') needed.add(`${text} ${paragraf}|2001`);
  const there = [...excerpts].flatMap(([id, texts]) => Object.keys(texts).map((key) => `${id} ${key}`));
  expect(there.filter((key) => !needed.has(key))).toEqual([]);
});

// The statutes whole, as they were read: the excerpts are copied out of them by hand.
describe.each(statutes)('the law text of %s', (id) => {
  const statute = readFileSync(join('tests/statutes', `${id}.txt`), 'utf8');

  it('stands in the statute, letter for letter', () => {
    const texts = Object.entries(excerpts.get(id)!);
    expect(texts.filter(([, text]) => text.trim() === '' || !statute.includes(text)).map(([key]) => key)).toEqual([]);
  });
});

describe.each<LagrumId>(['sol-19-1', 'sol-19-6'])('%s', (id) => {
  it.each([
    ['2025-12-01', '2025-07-01'],
    ['2026-01-14', '2025-07-01'],
    ['2026-01-15', '2026-01-15'],
    ['2026-11-22', '2026-01-15'],
  ])('on %s has the wording from %s', (date, from) => {
    const { wording, stands } = wordingOn(content.provisions[id], date);
    expect([wording.gallerFran, stands]).toEqual([from, 'gäller']);
  });
});

it('is not yet and no longer in force outside its wordings', () => {
  const [first] = content.provisions['sol-19-6'].lydelser;
  expect(wordingOn(content.provisions['sol-19-6'], '2025-06-30')).toEqual({ wording: first, stands: 'kommer' });
  const ended = { ...content.provisions['sol-19-6'], lydelser: [first!] };
  expect(wordingOn(ended, '2026-01-15')).toEqual({ wording: first, stands: 'utgången' });
});

// The whole of each provision, from its first wording on; what follows an end without a wording is a change of the law that says so.
it('has one wording in force of every provision on every day that one of them changes, from its first day on', () => {
  const all = Object.values(content.provisions);
  const explained = new Set(content.calendar.andringar.flatMap(({ lagrum, fran }) => lagrum.map((id) => `${id} ${fran}`)));
  const days = [
    today,
    ...new Set(all.flatMap(({ lydelser }) => lydelser.flatMap(({ gallerFran, gallerTill }) => [gallerFran, gallerTill ?? []].flat()))),
  ];
  const wrong = days.flatMap((day) =>
    all
      .filter(({ lydelser }) => lydelser[0]!.gallerFran <= day)
      .filter((one) => wordingOn(one, day).stands !== 'gäller' && !explained.has(`${one.id} ${one.lydelser.at(-1)!.gallerTill}`))
      .map(({ id }) => `${id} on ${day}`),
  );
  expect(wrong).toEqual([]);
});
