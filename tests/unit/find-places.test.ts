import { describe, expect, it } from 'vitest';
import { packedLayers } from '../../src/build/site/layers.ts';
import { unpackLayers } from '../../src/content/parts.ts';
import { findPlaces } from '../../src/session/find-places.ts';
import type { FoundPlace } from '../../src/session/find-places.ts';
import { content } from '../content/compiled.ts';

const layers = unpackLayers(packedLayers(content));
const named = (found: FoundPlace | undefined) => found && [found.kommun, found.omrade].filter(Boolean).join(' · ');
const taken = (query: string) => named(findPlaces(layers, query).sure);
const idTaken = (query: string) => findPlaces(layers, query).sure?.place;

describe('each of the 290 municipalities', () => {
  const genitive = (name: string) => (/[sxz]$/.test(name) ? name : `${name}s`);
  const ways: Readonly<Record<string, (name: string) => string>> = {
    'by its name': (name) => name,
    'in small letters': (name) => name.toLowerCase(),
    'in capitals': (name) => name.toUpperCase(),
    'as X kommun': (name) => `${name} kommun`,
    'as Xs kommun': (name) => `${genitive(name)} kommun`,
    'as Xs': genitive,
    'as X stad': (name) => `${name} stad`,
    'as Xs stad': (name) => `${genitive(name)} stad`,
    'as Region X': (name) => `Region ${name}`,
    'with its letters taken apart': (name) => name.normalize('NFD'),
    'without its hyphen or space': (name) => name.replaceAll(/[ -]/g, ''),
    'with spaces around it': (name) => `  ${name.replace('-', ' - ')}  `,
  };
  it.each(Object.entries(ways))('is taken %s', (_, way) => {
    const wrong = content.register.flatMap(({ id, namn }) => {
      const place = idTaken(way(namn));
      return place?.kommun === id && !place.omrade ? [] : [`${way(namn)} → ${JSON.stringify(place)}`];
    });
    expect(content.register).toHaveLength(290);
    expect(wrong).toEqual([]);
  });

  it('comes first when its name is typed, whatever else begins like that', () => {
    const wrong = content.register.filter(({ id, namn }) => findPlaces(layers, namn).hits[0]!.place.kommun !== id);
    expect(wrong).toEqual([]);
  });

  it('is never taken for another when its last letter is wrong', () => {
    const wrong = content.register.flatMap(({ id, namn }) => {
      const typed = namn.replace(/.$/, 'q');
      const place = idTaken(typed);
      return place && place.kommun !== id ? [`${typed} → ${place.kommun}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

// What was typed, and what Enter takes.
const hard: readonly (readonly [query: string, takes: string | undefined])[] = [
  ['Malmö stad', 'Malmö'],
  ['Håbo', 'Håbo'],
  ['Habo', 'Habo'],
  ['habo kommun', 'Habo'],
  ['Håbo kommun', 'Håbo'],
  ['Ånge', 'Ånge'],
  ['ånge kn', 'Ånge'],
  ['sthlm', 'Stockholm'],
  ['STHLM', 'Stockholm'],
  ['gbg', 'Göteborg'],
  ['Gbgs stad', 'Göteborg'],
  ['Gothenburg', 'Göteborg'],
  ['Visby', 'Gotland'],
  ['visby kommun', 'Gotland'],
  ['Visby, Gotland', 'Gotland'],
  ['Region Gotland', 'Gotland'],
  ['Rosengård', 'Malmö'],
  ['rosengård malmö', 'Malmö'],
  ['Malmö Rosengård', 'Malmö'],
  ['Stockholms stad', 'Stockholm'],
  ['Stockholms kommun', 'Stockholm'],
  ['Farsta', 'Stockholm · Farsta'],
  ['Farsta stadsdel', 'Stockholm · Farsta'],
  ['Stockholm Farsta', 'Stockholm · Farsta'],
  ['farsta, stockholm', 'Stockholm · Farsta'],
  ['Årsta', 'Stockholm · Enskede-Årsta-Vantör'],
  ['Angered', 'Göteborg · Angered'],
  ['Göteborgs stad', 'Göteborg'],
  ['väsby', 'Upplands Väsby'],
  ['Upplands Väsbys kommun', 'Upplands Väsby'],
  ['upplandsväsby', 'Upplands Väsby'],
  ['Upplands Bro', 'Upplands-Bro'],
  ['upplandsbro', 'Upplands-Bro'],
  ['bro upplands', 'Upplands-Bro'],
  ['Kungsängen', 'Upplands-Bro'],
  ['Malung', 'Malung-Sälen'],
  ['sälen', 'Malung-Sälen'],
  ['Malung Sälens kommun', 'Malung-Sälen'],
  ['Dals Ed', 'Dals-Ed'],
  ['Lilla Edets kommun', 'Lilla Edet'],
  ['Östra Göinge kommun', 'Östra Göinge'],
  ['göinge', 'Östra Göinge'],
  ['Alingsås kommun', 'Alingsås'],
  ['Borås stad', 'Borås'],
  ['Hofors kommun', 'Hofors'],
  ['Grums', 'Grums'],
  ['Mönsterås', 'Mönsterås'],
  ['Kristianstad', 'Kristianstad'],
  ['Kristianstads kommun', 'Kristianstad'],
  ['Halmstads kommun', 'Halmstad'],
  ['Mark', 'Mark'],
  ['Marks kommun', 'Mark'],
  ['Berg', 'Berg'],
  ['Bergs kommun', 'Berg'],
  ['Ed', undefined],
  ['Eda', 'Eda'],
  ['Åre', 'Åre'],
  ['Ale', 'Ale'],
  ['Ales kommun', 'Ale'],
  ['Kil', 'Kil'],
  ['Nora', 'Nora'],
  ['Mora', 'Mora'],
  ['Orsa', 'Orsa'],
  ['Vara', 'Vara'],
  ['Sala', 'Sala'],
  ['Åkersberga', 'Österåker'],
  ['Märsta', 'Sigtuna'],
  ['Handen', 'Haninge'],
  ['Tumba', 'Botkyrka'],
  ['Kinna', 'Mark'],
  ['Bålsta', 'Håbo'],
  ['Skutskär', 'Älvkarleby'],
  ['Sveg', 'Härjedalen'],
  ['Edsbyn', 'Ovanåker'],
  ['Mölnlycke', 'Härryda'],
  ['Skoghall', 'Hammarö'],
  ['Huskvarna', 'Jönköping'],
  ['övik', 'Örnsköldsvik'],
  ['lkpg', 'Linköping'],
  ['nkpg', 'Norrköping'],
  ['Hälsingborg', 'Helsingborg'],
  ['Hisingen', 'Göteborg'],
  ['Rinkeby', 'Stockholm'],
  // More than one can be meant: the list is there to choose from.
  ['sto', undefined],
  ['tor', undefined],
  ['Upplands', undefined],
  ['Alby', undefined],
  ['stad', undefined],
  ['kommun', undefined],
  // These are only begun, and many of them are places of their own elsewhere.
  ['rosengå', undefined],
  ['u väsby', undefined],
  ['Hofor', undefined],
  ['Stockhol', undefined],
  ['Bergsjö', undefined],
  ['Hede', undefined],
  ['Åsa', undefined],
  ['Örby', undefined],
  ['Töre kommun', undefined],
  // These only resemble.
  ['malmo', undefined],
  ['goteborg', undefined],
  ['Ornskoldsvik', undefined],
  ['Stokholm', undefined],
  ['Linköpng', undefined],
  ['Hudinge', undefined],
  ['halmstd', undefined],
  ['Anderstorpp', undefined],
  ['zzzz', undefined],
  ['Oslo', undefined],
  ['123', undefined],
];

describe('Enter', () => {
  it('is tried on many hard queries', () => expect(hard.length).toBeGreaterThan(60));
  it.each(hard)('on ”%s” takes %s', (query, takes) => expect(taken(query)).toBe(takes));

  it('never takes what is only asked for', () => {
    const wrong = [...hard.map(([query]) => query), ...content.register.map(({ namn }) => namn.slice(1))].filter((query) => {
      const { sure, maybe } = findPlaces(layers, query);
      return sure && maybe.some((one) => one.place === sure.place);
    });
    expect(wrong).toEqual([]);
  });
});

describe('what only resembles', () => {
  it.each([
    ['malmo', 'Malmö'],
    ['goteborg', 'Göteborg'],
    ['Ornskoldsvik', 'Örnsköldsvik'],
    ['Stokholm', 'Stockholm'],
    ['Linköpng', 'Linköping'],
    ['Hudinge', 'Huddinge'],
    ['halmstd', 'Halmstad'],
    ['Habo', 'Håbo'],
    ['Håbo', 'Habo'],
    ['Vastervik', 'Västervik'],
    ['Falnu', 'Falun'],
    ['rosengard', 'Malmö'],
  ])('is asked for: ”%s” may be %s', (query, name) => expect(findPlaces(layers, query).maybe.map(named)).toContain(name));

  it.each(['zzzz', 'qwerty', '123', 'sthlm', 'Malmö stad', 'Ånge'])('is nothing for ”%s”', (query) =>
    expect(findPlaces(layers, query).maybe.map(named)).toEqual([]),
  );
});

describe('the list', () => {
  it('is those with a layer before anything is typed', () => {
    const { hits, sure } = findPlaces(layers, '  ');
    expect(sure).toBeUndefined();
    expect(hits.every(({ layered }) => layered)).toBe(true);
    expect(hits).toHaveLength(layers.entries.reduce((sum, { omraden }) => sum + 1 + omraden.length, 0));
  });

  it('leaves out areas where only whole municipalities are asked for', () => {
    expect(findPlaces(layers, 'Farsta', true).hits.every(({ omrade }) => !omrade)).toBe(true);
    expect(findPlaces(layers, '', true).hits.some(({ omrade }) => omrade)).toBe(false);
  });

  it('has a municipality once, whatever leads to it', () => {
    for (const query of ['s', 'be', 'ma', 'hal', 'väs', 'Alby']) {
      const keys = findPlaces(layers, query).hits.map(({ place }) => `${place.kommun}/${place.omrade}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('says which search name led to the municipality', () =>
    expect(findPlaces(layers, 'Visby').hits[0]).toMatchObject({ kommun: 'Gotland', ort: 'Visby' }));
});

it('every search name leads to its municipality', () => {
  const wrong = content.searchNames.filter(
    ({ kommun, namn }) => !findPlaces(layers, namn).hits.some(({ place }) => place.kommun === kommun),
  );
  expect(content.searchNames.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});
