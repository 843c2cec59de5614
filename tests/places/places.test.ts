import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packedLayers } from '../../src/build/site/layers.ts';
import { unpackLayers } from '../../src/content/parts.ts';
import { findPlaces } from '../../src/session/find-places.ts';
import { content } from '../content/compiled.ts';

/** Where the country's post goes: each post town with the codes of its municipalities, the one with most postcodes first. */
const towns: readonly { readonly name: string; readonly codes: readonly string[] }[] = readFileSync(
  new URL('postorter.csv', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [name, codes] = line.split(';');
    return { name: name!, codes: codes!.split(' ') };
  });
const codesOf = new Map(towns.map(({ name, codes }) => [name.toLowerCase(), codes]));
const codeOf = new Map(content.register.map(({ id, kod }) => [id, kod]));
const places = content.searchNames.filter(({ short }) => !short);

/** Quarters and places that are no post town there. That they lie in their municipality is common knowledge: no source here says it. */
const quarters: ReadonlySet<string> = new Set(
  readFileSync(new URL('stadsdelar.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);

describe('the names of places that lead to a municipality', () => {
  it('lie where the post says, or are listed as no post town there', () => {
    const wrong = places.flatMap(({ kommun, namn }) => {
      const codes = codesOf.get(namn.toLowerCase());
      const right = codes?.includes(codeOf.get(kommun)!) || quarters.has(`${namn}, ${kommun}`);
      return right ? [] : [`${namn} → ${kommun}, posten: ${codes?.join(' ') ?? 'nej'}`];
    });
    expect(places.length).toBeGreaterThan(300);
    expect(places.filter(({ namn }) => codesOf.has(namn.toLowerCase())).length).toBeGreaterThan(250);
    expect(wrong).toEqual([]);
  });

  it('are listed so only while they are there, and the post says nothing', () => {
    const there = places.filter(({ namn, kommun }) => !codesOf.get(namn.toLowerCase())?.includes(codeOf.get(kommun)!));
    expect(new Set(quarters)).toEqual(new Set(there.map(({ namn, kommun }) => `${namn}, ${kommun}`)));
  });
});

it('Enter on the name of any post town never takes a municipality where it does not lie', () => {
  const layers = unpackLayers(packedLayers(content));
  const taken = towns.flatMap(({ name, codes }) => {
    const { sure } = findPlaces(layers, name);
    return sure ? [{ name, codes, took: sure.place.kommun }] : [];
  });
  expect(towns.length).toBeGreaterThan(1600);
  expect(taken.length).toBeGreaterThan(500);
  expect(taken.filter(({ codes, took }) => !codes.includes(codeOf.get(took)!))).toEqual([]);
});
