import type { Layers } from '../content/parts.ts';
import { slug } from '../content/register.ts';
import type { Place } from './settings.ts';

/** A municipality, or an area of one, that can be chosen. */
export interface FoundPlace {
  readonly place: Place;
  readonly kommun: string;
  readonly omrade?: string;
  /** The search name within it, where that is what led here. */
  readonly ort?: string;
  /** Vägval has a layer for it. */
  readonly layered: boolean;
}

/** What a search finds. */
export interface Found {
  /** Those whose name is what was typed, or begins with it word by word, best first; for an empty query those that have a layer. */
  readonly hits: readonly FoundPlace[];
  /** What only resembles it: to be asked for, never to be taken. */
  readonly maybe: readonly FoundPlace[];
  /**
   * What Enter takes: the one place with exactly this name, or the only one found where each word is one of its own.
   * Never a word that is only begun: Bergsjö is a place in Nordanstig, and also the beginning of Bergsjön in Göteborg.
   */
  readonly sure: FoundPlace | undefined;
}

/** What is searched in. */
type Searched = Pick<Layers, 'entries' | 'register' | 'searchNames'>;

/** A name that can be searched for, cut in words. */
interface Name {
  readonly found: FoundPlace;
  readonly words: readonly string[];
  /** Those words in one. */
  readonly whole: string;
  /** What may be typed beside it: the municipality of an area or of a search name. */
  readonly beside: readonly string[];
  /** The words, and those beside them; the same in order, in one. */
  readonly everything: readonly string[];
  readonly ordered: string;
  /** The whole name in one, and each word, in a–z. */
  readonly plain: readonly string[];
}

const most = 6;

/**
 * The municipalities, areas and search names that a few typed letters can mean.
 * Å, ä and ö are letters of their own: Håbo is not Habo. Case, hyphens, the words kommun, stad and region, and a genitive s do not matter.
 */
export function findPlaces(layers: Searched, query: string, wholeOnly = false): Found {
  const names = namesOf(layers).filter(({ found }) => !wholeOnly || !found.omrade);
  const readings = readingsOf(query);
  if (readings.length === 0) return { hits: withLayer(names), maybe: [], sure: undefined };

  const typed = readings.map((words) => ({ words, whole: words.join(''), ordered: inOrder(words) }));
  const ranked: { readonly name: Name; readonly rank: number }[] = [];
  for (const name of names) {
    const rank = Math.min(...typed.map((one, index) => rankOf(name, one) + index * 0.1));
    if (rank < Infinity) ranked.push({ name, rank });
  }
  ranked.sort(
    (a, b) => a.rank - b.rank || kindOf(a.name) - kindOf(b.name) || a.name.words.length - b.name.words.length || byName(a.name, b.name),
  );
  const exact = unique(ranked.filter(({ rank }) => rank < byWords).map(({ name }) => name.found));
  const hits = unique(ranked.map(({ name }) => name.found));
  const whole = hits.length === 1 && ranked[0]!.rank < begun ? hits : [];
  const sure = exact.length > 0 ? exact : whole;
  return { hits, maybe: resembling(names, readings, hits), sure: sure.length === 1 ? sure[0] : undefined };
}

const withLayer = (names: readonly Name[]) =>
  unique(names.flatMap(({ found }) => (found.layered && found.ort === undefined ? [found] : [])));

// The names of the same list are cut once, not at each letter.
const cut = new WeakMap<object, readonly Name[]>();

function namesOf(layers: Searched): readonly Name[] {
  const names = cut.get(layers.entries) ?? namesIn(layers);
  cut.set(layers.entries, names);
  return names;
}

function namesIn({ entries, register, searchNames }: Searched): readonly Name[] {
  const layered = entries.flatMap((entry): Name[] => [
    nameOf(entry.namn, { place: { kommun: entry.id }, kommun: entry.namn, layered: true }),
    ...[...entry.omraden]
      .sort((a, b) => a.namn.localeCompare(b.namn, 'sv'))
      .map(({ id, namn }) => nameOf(namn, { place: { kommun: entry.id, omrade: id }, kommun: entry.namn, omrade: namn, layered: true })),
  ]);
  const others = register.map(({ id, namn }) => nameOf(namn, { place: { kommun: id }, kommun: namn, layered: false }));
  const kommuner = new Map([...layered, ...others].filter(({ found }) => !found.omrade).map(({ found }) => [found.place.kommun, found]));
  const areas = new Set(layered.map(({ found }) => `${found.place.kommun}/${found.omrade}`));
  const known = searchNames.flatMap(({ kommun, namn, short }): Name[] => {
    const found = kommuner.get(kommun);
    // An area that has a layer of its own goes before the search name that is the same.
    if (!found || areas.has(`${kommun}/${namn}`)) return [];
    return [nameOf(namn, short ? { ...found } : { ...found, ort: namn })];
  });
  return [...layered, ...others, ...known];
}

function nameOf(name: string, found: FoundPlace): Name {
  const words = wordsOf(name);
  const whole = words.join('');
  const beside = found.omrade !== undefined || found.ort !== undefined ? wordsOf(found.kommun) : [];
  const everything = [...words, ...beside];
  return { found, words, whole, beside, everything, ordered: inOrder(everything), plain: [...new Set([whole, ...words].map(plain))] };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What is not part of a name, however it is bent. */
const filler =
  /^(kommun|kommunen|kommuns|kommunens|kn|stad|stads|staden|stadens|region|regionen|stadsdel|stadsdelen|stadsdelsområde|stadsdelsförvaltning|i)$/;

/** What the typed words can be: as they stand, and with fewer genitives; none when nothing was typed. */
function readingsOf(query: string): readonly (readonly string[])[] {
  const typed = wordsOf(query);
  const named = typed.filter((word) => !filler.test(word));
  // Someone who has only come as far as ”stad” may be on the way to a name.
  const words = named.length > 0 ? named : typed;
  if (words.length === 0) return [];
  const bare = words.map((word) => (word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word));
  const lastBare = [...words.slice(0, -1), bare.at(-1)!];
  const all = [words, lastBare, bare];
  return all.filter((one, index) => all.findIndex((other) => other.join(' ') === one.join(' ')) === index);
}

// How well a name meets what was typed, beside 0 for the name itself: by words of it, by its beginning, by beginnings of words in it.
const [byWords, begun, scattered] = [0.5, 1, 2];

/** 0 the name itself, then as above; Infinity where they do not meet. */
function rankOf(name: Name, { words: typed, whole, ordered }: Pick<Name, 'words' | 'whole' | 'ordered'>): number {
  const { words, everything } = name;
  if (name.whole === whole) return 0;
  if (name.beside.length > 0 && name.ordered === ordered) return 0;
  // Its municipality alone is not the place.
  if (typed.every((one) => everything.includes(one)) && typed.some((one) => words.includes(one))) return byWords;
  if (name.whole.startsWith(whole)) return begun;
  const meets = (those: readonly string[]) => typed.every((one) => those.some((word) => word.startsWith(one)));
  return meets(everything) && typed.some((one) => words.some((word) => word.startsWith(one))) ? scattered : Infinity;
}

const inOrder = (words: readonly string[]) => [...words].sort().join(' ');

// Municipalities, then their areas, then other names.
const kindOf = ({ found }: Name) => (found.ort !== undefined ? 2 : found.omrade === undefined ? 0 : 1);
const byName = (a: Name, b: Name) => a.words.join(' ').localeCompare(b.words.join(' '), 'sv');

const keyOf = ({ place }: FoundPlace) => `${place.kommun}/${place.omrade ?? ''}`;
function unique(all: readonly FoundPlace[]): readonly FoundPlace[] {
  const first = new Map<string, FoundPlace>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}

/** What can be meant where a letter is wrong, missing or without its dots: those nearest. */
function resembling(names: readonly Name[], readings: readonly (readonly string[])[], hits: readonly FoundPlace[]): readonly FoundPlace[] {
  const taken = new Set(hits.map(keyOf));
  const typed = [...new Set(readings.map((words) => plain(words.join(''))))].filter((one) => one.length > 2);
  const distance = hits.length > 0 ? byDots : byLetters;
  const near: { readonly name: Name; readonly far: number }[] = [];
  for (const name of names) {
    const far = distance(name.plain, typed);
    if (far < Infinity && !taken.has(keyOf(name.found))) near.push({ name, far });
  }
  near.sort((a, b) => a.far - b.far || kindOf(a.name) - kindOf(b.name) || byName(a.name, b.name));
  return unique(near.map(({ name }) => name.found)).slice(0, most);
}

type Distance = (names: readonly string[], typed: readonly string[]) => number;

// Beside a name that was found, only the one that differs by its dots is worth asking for.
const byDots: Distance = (names, typed) => (typed.some((one) => names.includes(one)) ? 0 : Infinity);
const byLetters: Distance = (names, typed) => Math.min(...typed.flatMap((one) => names.map((name) => distanceByLetters(name, one))));

/** 0 when only the dots differ, 0.1 when it begins like that, else the letters that are wrong: one in four at most, and never more than two. */
function distanceByLetters(name: string, typed: string): number {
  const dots = name === typed ? 0 : name.startsWith(typed) ? 0.1 : Infinity;
  const allowed = Math.min(2, Math.floor((typed.length + 1) / 4));
  if (dots < Infinity || allowed === 0 || name.length < typed.length - allowed) return dots;
  const whole = Math.abs(name.length - typed.length) > allowed ? Infinity : mistakes(name, typed);
  const begun = typed.length > 5 && name.length > typed.length ? mistakes(name.slice(0, typed.length), typed) + 0.5 : Infinity;
  return Math.min(whole <= allowed ? whole : Infinity, begun <= allowed + 0.5 ? begun : Infinity);
}

const plain = (text: string) => slug(text).replaceAll('-', '');

/** The letters to change, add, drop or swap with the next to make one word of another. */
function mistakes(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
