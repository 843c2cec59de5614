import { holdsOn } from '../../content/as-of.ts';
import type { Dated, Edition } from '../../content/as-of.ts';
import { intervalOf } from '../../content/dated-part.ts';
import type { Interval } from '../../content/dated-part.ts';
import type { IsoDate } from '../../content/types.ts';
import type { Fault } from './faults.ts';
import type { ContentFile } from './files.ts';
import { blocksIn, numberedAlike, sections } from './markdown.ts';
import { once } from './remembered.ts';
import type { Kind } from './schema.ts';

const looksLikeMark = /\{\s*(?:fr[åa]n|till)\b/i;
const hasMark = (text: string) => looksLikeMark.test(text);

const datedBlocks = (body: string) =>
  hasMark(body)
    ? blocksIn(body).flatMap(({ text, ...lines }) => {
        const interval = intervalOf(text);
        return interval ? [{ ...lines, ...interval }] : [];
      })
    : [];

/** Markdown as it reads on a day: without the marks, and without the passages that do not hold then. */
export function bodyOn(body: string, date: IsoDate): string {
  const blocks = datedBlocks(body);
  if (blocks.length === 0) return body;
  const gone = new Set(
    blocks.filter((block) => !holdsOn(block, date)).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const marked = new Set(blocks.map(({ start }) => start));
  return body
    .split('\n')
    .map((line, at) => (marked.has(at) ? line.replace(/\{(?:från|till) [^}]*\}\s*/, '') : line))
    .filter((_, at) => !gone.has(at))
    .join('\n');
}

// Front matter as it reads on a day: an entry of a list may carry `fran` and `till`.
function dataOn(value: unknown, date: IsoDate): unknown {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown) => {
      if (!isDatedEntry(entry)) return [dataOn(entry, date)];
      const { fran, till, ...rest } = entry;
      return holdsOn({ fran, till }, date) ? [dataOn(rest, date)] : [];
    });
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const there = dataOn(inner, date);
      // What a lawyer must review is a sentence, which is written with a key only to have its days beside it.
      return [key, key === 'jurist' && Array.isArray(there) ? there.map(sentenceOf) : there];
    }),
  );
}

const sentenceOf = (item: string | { readonly text: string }): string => (typeof item === 'string' ? item : item.text);

type DatedEntry = Interval & Record<string, unknown>;
const isDatedEntry = (entry: unknown): entry is DatedEntry =>
  entry !== null && typeof entry === 'object' && !Array.isArray(entry) && ('fran' in entry || 'till' in entry);

/** Every interval that a part of a file is marked with, in its body and its front matter. */
export const intervalsIn = once(({ body, data }: Pick<ContentFile, 'body' | 'data'>): readonly Interval[] => [
  ...datedBlocks(body).map(({ fran, till }) => ({ fran, till })),
  ...entriesIn(data),
]);

function entriesIn(value: unknown): readonly Interval[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown) => [
      ...(isDatedEntry(entry) ? [{ fran: entry.fran, till: entry.till }] : []),
      ...entriesIn(entry),
    ]);
  return value && typeof value === 'object' ? Object.values(value).flatMap(entriesIn) : [];
}

/** The days on which a file begins to read differently, in order. */
export const breakDays = (file: Pick<ContentFile, 'body' | 'data'>): readonly IsoDate[] =>
  [...new Set(intervalsIn(file).flatMap(({ fran, till }) => [fran, till].filter((date) => date !== undefined)))].toSorted((a, b) =>
    a.localeCompare(b),
  );

/** A file as it reads on some days, without marks. */
export type FileEdition<K extends Kind> = ContentFile<K> & { readonly edition: Interval };

/** Every edition of a file, the oldest first, end to end from the beginning of time; one when nothing in it is dated. */
export const editionsOf = once((file: ContentFile): readonly FileEdition<Kind>[] => {
  const days = breakDays(file);
  return [undefined, ...days].map((fran, index) => fileOn(file, fran ?? '', { fran, till: days[index] }));
}) as <K extends Kind>(file: ContentFile<K>) => readonly FileEdition<K>[];

function fileOn<K extends Kind>(file: ContentFile<K>, date: IsoDate, edition: Interval): FileEdition<K> {
  const body = bodyOn(file.body, date);
  return {
    ...file,
    data: dataOn(file.data, date) as typeof file.data,
    body,
    sections: body === file.body ? file.sections : sections(body),
    edition,
  };
}

/** What a file becomes, made of each of its editions and woven together: what differs between days carries its days. */
export function woven<K extends Kind, T>(file: ContentFile<K>, make: (file: FileEdition<K>) => T): T {
  const editions = editionsOf(file);
  const values = numberedAlike(editions.map((edition) => () => make(edition)));
  return weave(editions.map(({ edition }, index) => ({ ...edition, varde: values[index]! }))) as T;
}

/** An entry of a list that holds on some days only; the list is without it on the others. */
export const entryOn = <T>({ fran, till }: Interval, varde: T): T =>
  fran || till ? ({ dagar: [{ fran, till, varde }] } satisfies Dated<T> as unknown as T) : varde;

/** Editions of a value as one: what is the same in all of them stands once, what differs is dated where it stands. */
export function weave(editions: readonly Edition<unknown>[]): unknown {
  const values = editions.map(({ varde }) => varde);
  const [first] = values;
  if (values.every((value) => same(value, first))) return first;
  if (values.every(Array.isArray) && values.every((list) => list.length === (first as unknown[]).length))
    return (first as unknown[]).map((_, at) => weave(editions.map(({ varde, ...days }) => ({ ...days, varde: (varde as unknown[])[at] }))));
  if (values.every((value) => value !== null && typeof value === 'object' && !Array.isArray(value))) {
    const keys = new Set(values.flatMap((value) => Object.keys(value as object)));
    return Object.fromEntries(
      [...keys].map((key) => [
        key,
        weave(editions.map(({ varde, ...days }) => ({ ...days, varde: (varde as Record<string, unknown>)[key] }))),
      ]),
    );
  }
  return { dagar: merged(editions) } satisfies Dated<unknown>;
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

function merged(editions: readonly Edition<unknown>[]): readonly Edition<unknown>[] {
  const joined: Edition<unknown>[] = [];
  for (const { fran, till, varde } of editions) {
    const last = joined.at(-1);
    if (last && same(last.varde, varde)) joined[joined.length - 1] = { ...last, till };
    else joined.push({ fran, till, varde });
  }
  return joined;
}

/** Marks that cannot be read, days that end before they begin, and sections that a day leaves empty. */
export function checkEditions(file: ContentFile, faults: Fault[]): void {
  for (const { fran, till } of intervalsIn(file))
    if (fran && till && till <= fran)
      faults.push({
        file: file.file,
        key: `{från ${fran} till ${till}}`,
        message: 'Delen slutar gälla innan den börjar.',
        remedy: 'Rätta datumen. ”till” är första dagen den inte längre gäller.',
      });
  if (!isMarked(file)) return;
  for (const { body, data } of editionsOf(file)) {
    const left = [body, ...strings(data)].flatMap((text) => /\{\s*(?:fr[åa]n|till)\b[^}\n]*\}?/i.exec(text)?.[0] ?? []);
    for (const found of left)
      faults.push({
        file: file.file,
        key: found,
        message: 'Märket går inte att läsa, eller står inte först i en punkt eller ett stycke.',
        remedy: 'Skriv {från 2027-01-01}, {till 2027-01-01} eller {från 2026-08-01 till 2027-01-01} först. I faktarutan: fran: och till:.',
      });
  }
  for (const { edition, sections: cut } of editionsOf(file).slice(1).concat(editionsOf(file).slice(0, 1)))
    for (const [index, { heading, text }] of file.sections.parts.entries())
      if (text && !cut.parts[index]?.text)
        faults.push({
          file: file.file,
          key: `## ${heading}`,
          message: `Stycket är tomt ${edition.fran ? `från ${edition.fran}` : `till ${edition.till}`}.`,
          remedy: 'Skriv vad som gäller de dagarna.',
        });
}

const isMarked = once(({ body, data }: Pick<ContentFile, 'body' | 'data'>): boolean => hasMark(body) || strings(data).some(hasMark));

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
