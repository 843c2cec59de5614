import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addresses, routeOf } from '../../src/app/routes.ts';
import { nameIn, nameInFile } from '../../src/app/anchors.ts';
import { needsOf } from '../../src/app/needs.ts';
import { pathInFile } from '../../src/content/address.ts';
import { packedLayers } from '../../src/build/site/layers.ts';
import { unpackLayers } from '../../src/content/parts.ts';
import { findPlaces } from '../../src/session/find-places.ts';
import { knownPlace, placeIn, placeName } from '../../src/session/usePlace.ts';
import { seedIn } from '../../src/training/quiz/draw.ts';
import { wantedIn } from '../../src/training/room/wanted.ts';
import { content } from '../content/compiled.ts';
import { patience, tried } from './budget.ts';
import { text } from './values.ts';

const known = [...addresses([])];
const part = fc.oneof(text, fc.constantFrom('', '.', '..', 'vag', 'foralder', 'en', 'utbildning', 'fall', 'index.html', '%', '%E0%A4%A'));
const path = fc.oneof(
  fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`),
  fc.tuple(fc.constantFrom(...known), text).map(([address, more]) => address + more),
);

it(
  'any path leads to a page',
  () => {
    tried(path, (address) => {
      expect(Object.keys(needsOf)).toContain(routeOf(address).page);
    });
    for (const address of known) expect([address, routeOf(address).page === 'saknas']).toEqual([address, false]);
  },
  patience,
);

it(
  'any query asks for a session that there is, or for none, and for a test that there is',
  () => {
    const query = fc.oneof(
      text,
      fc.tuple(fc.constantFrom('fall', 'program', 'fro'), text).map(([key, asked]) => `?${key}=${asked}`),
      fc.tuple(fc.constantFrom('fall', 'program', 'fro'), fc.integer()).map(([key, asked]) => `?${key}=${asked}`),
    );
    const ids = new Set(content.training.cases.map(({ id }) => id));
    tried(query, (search) => {
      for (const id of wantedIn(search, content.training)?.ids ?? []) expect(ids.has(id)).toBe(true);
      const seed = seedIn(search);
      expect(Number.isInteger(seed) && seed >= 1 && seed <= 99).toBe(true);
    });
  },
  patience,
);

it(
  'any hash is a name to look for',
  () => {
    const hash = fc.oneof(text, fc.constantFrom('%', '%E0%A4%A', '%00', 'sol-19-1'), fc.webFragments()).map((part) => `#${part}`);
    tried(hash, (given) => {
      const name = nameIn(given);
      expect([given.slice(1), safely(() => decodeURIComponent(given.slice(1)))]).toContain(name);
    });
    expect(nameIn('#s%C3%B6k')).toBe('sök');
  },
  patience,
);

it(
  'anything after the # of the one file is a page, and a name to look for on it',
  () => {
    const inPage = fc.oneof(text, fc.constantFrom('%', '%E0%A4%A', 'sol-19-1', 's%C3%B6k'));
    const hash = fc.oneof(
      text.map((part) => `#${part}`),
      fc.tuple(path, inPage).map(([page, name]) => `#${page}#${name}`),
      path.map((page) => `#${page}`),
    );
    tried(hash, (given) => {
      const page = pathInFile(given);
      expect(page.startsWith('/') && !page.includes('#')).toBe(true);
      expect(Object.keys(needsOf)).toContain(routeOf(page).page);
      expect(typeof nameInFile(given)).toBe('string');
    });
    expect([pathInFile('#/om/#%'), nameInFile('#/om/#%')]).toEqual(['/om/', '%']);
    expect([pathInFile('#/lagrum/#s%C3%B6k'), nameInFile('#/lagrum/#s%C3%B6k')]).toEqual(['/lagrum/', 'sök']);
    expect([pathInFile('#/om/'), nameInFile('#/om/')]).toEqual(['/om/', '']);
    expect([pathInFile(''), nameInFile('')]).toEqual(['/', '']);
  },
  patience,
);

function safely(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

const layers = unpackLayers(packedLayers(content));
const places = new Set([...layers.entries, ...layers.register].map(({ id }) => id));

it(
  'any query names a municipality that there is, with an area of it, or none',
  () => {
    const id = fc.oneof(text, fc.constantFrom('malmo', 'stockholm', 'farsta', 'solna', 'sverige', '%', '&', '='));
    const query = fc.oneof(
      text,
      fc.tuple(id, id).map(([kommun, omrade]) => `?kommun=${kommun}&omrade=${omrade}`),
      fc.tuple(id, id).map(([kommun, omrade]) => `?${new URLSearchParams({ kommun, omrade }).toString()}`),
    );
    tried(query, (search) => {
      const asked = placeIn(search);
      const place = asked && knownPlace(layers, asked);
      if (!place) return;
      expect(places.has(place.kommun)).toBe(true);
      expect(placeName(layers, place)).toBeTruthy();
      const areas = layers.entries.find((entry) => entry.id === place.kommun)?.omraden ?? [];
      expect(place.omrade === undefined || areas.some((area) => area.id === place.omrade)).toBe(true);
    });
    expect(knownPlace(layers, placeIn('?kommun=stockholm&omrade=farsta')!)).toEqual({ kommun: 'stockholm', omrade: 'farsta' });
  },
  patience,
);

it(
  'anything written in the search for a municipality finds municipalities that there are, or none',
  () => {
    const written = fc.oneof(
      text,
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.tuple(fc.constantFrom(...layers.register.map(({ namn }) => namn)), text).map(([name, more]) => name + more),
    );
    tried(written, (typed) => {
      const { hits, maybe, sure } = findPlaces(layers, typed);
      for (const { place } of [...hits, ...maybe, ...(sure ? [sure] : [])]) expect(places.has(place.kommun)).toBe(true);
    });
    expect(findPlaces(layers, 'Malmö').sure?.place.kommun).toBe('malmo');
  },
  patience,
);
