import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/build/compiler/faults.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { folderWith } from '../../src/build/compiler/folder.ts';
import type { Folder } from '../../src/build/compiler/folder.ts';
import { packedLayers } from '../../src/build/site/layers.ts';
import { paths } from '../../src/build/paths.ts';
import { unpackLayers } from '../../src/content/parts.ts';
import { packRegister, slug, unpackRegister } from '../../src/content/register.ts';
import { contentAfter, faultsAfter, replaced } from './broken.ts';
import { content } from './compiled.ts';

const { register } = content;
const yaml = readFileSync(join(paths.content, 'kommunregister.yaml'), 'utf8');
const malmo = readFileSync(join(paths.content, 'kommuner/1280-malmo.md'), 'utf8');

/** What is said of these files, in a content folder that holds them and the register. */
function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const all: Readonly<Record<string, string>> = { 'kommunregister.yaml': yaml, ...files };
  const faults: Fault[] = [];
  readContent(folderWith(nothing, all), faults);
  return faults.filter(({ file }) => file in all).map(({ file, key, message, remedy }) => `${file}: ${key}: ${message} ${remedy}`);
}

const nothing: Folder = { files: [], read: () => new Uint8Array() };

/** What is said of Malmö's layer under another name and with a change, with everything else as it is. */
const layer = (name: string, [from, to]: readonly [string, string]) =>
  faultsAfter({ 'kommuner/1280-malmo.md': null, [`kommuner/${name}`]: malmo.replace(from, to) })
    .filter(({ file }) => file.startsWith('kommuner/'))
    .map(({ file, key, message, remedy }) => `${file}: ${key}: ${message} ${remedy}`);

describe('the register', () => {
  it('has every municipality, each once, in its county', () => {
    expect(register).toHaveLength(290);
    expect(new Set(register.map(({ kod }) => kod)).size).toBe(290);
    expect(new Set(register.map(({ id }) => id)).size).toBe(290);
    const counties = new Map(register.map(({ kod, lan }) => [kod.slice(0, 2), lan]));
    expect([counties.size, new Set(counties.values()).size]).toEqual([21, 21]);
  });

  // Knivsta is the youngest, Heby has changed county, Gotland is a county by itself; Habo and Håbo are the same in a–z.
  it.each([
    ['0330', 'Knivsta', 'Uppsala län', 'knivsta'],
    ['0331', 'Heby', 'Uppsala län', 'heby'],
    ['0980', 'Gotland', 'Gotlands län', 'gotland'],
    ['0305', 'Håbo', 'Uppsala län', 'habo-uppsala-lan'],
    ['0643', 'Habo', 'Jönköpings län', 'habo-jonkopings-lan'],
    ['0114', 'Upplands Väsby', 'Stockholms län', 'upplands-vasby'],
    ['2023', 'Malung-Sälen', 'Dalarnas län', 'malung-salen'],
  ])('knows %s %s', (kod, namn, lan, id) => expect(register.find((one) => one.kod === kod)).toEqual({ kod, namn, lan, id }));

  it('says where it comes from', () =>
    expect(content.sources['kommunregister']).toMatchObject({ utgivare: expect.stringContaining('SCB') as string }));

  it.each([
    ['a code without quotes', yaml.replace('"0114"', '0114'), /114: kommunkoden är fyra siffror inom citattecken/],
    ['a code in another county', yaml.replace('"0114"', '"0414"'), /0414: Koden hör inte till Stockholms län/],
    ['a name that stands twice', yaml.replace('Vallentuna', 'Täby'), /0160: Täby står två gånger \(0115 och 0160\)/],
    ['a name left out', yaml.replace('Vallentuna', ''), /0115/],
    ['a misspelt key', yaml.replace('kommuner:', 'komuner:'), /01\.komuner: Nyckeln är okänd/],
  ])('is refused with %s', (_, text, fault) => expect(faultsOf({ 'kommunregister.yaml': text }).join('\n')).toMatch(fault));

  it('is one fault when it cannot be read, and not one more for each layer', () =>
    expect(faultsOf({ 'kommunregister.yaml': 'a: b: c', 'kommuner/1280-malmo.md': malmo })).toHaveLength(1));
});

describe('a layer', () => {
  it('is let through as it is', () => expect(layer('1280-malmo.md', ['', ''])).toEqual([]));

  it('without a code is the whole country’s', () => {
    const national = readFileSync(join(paths.content, 'kommuner/sverige.md'), 'utf8');
    expect(faultsOf({ 'kommuner/sverige.md': national })).toEqual([]);
  });

  it.each([
    ['a code that there is none of', '1208-malmo.md', ['"1280"', '"1208"'], /kod: Ingen kommun har koden 1208\. Menade du 1280 Malmö\?/],
    [
      'a misspelt name',
      '1280-malmo.md',
      ['namn: Malmö', 'namn: Malmo'],
      /namn: Koden 1280 är Malmö i kommunregistret, inte Malmo\. Skriv namn: Malmö/,
    ],
    ['the code of another', '1281-malmo.md', ['"1280"', '"1281"'], /namn: Koden 1281 är Lund .* Menade du 1280 Malmö\?/],
    ['another id', '1280-malmoe.md', ['id: malmo', 'id: malmoe'], /id: Id:t för Malmö är ”malmo”.*döp filen till 1280-malmo\.md/],
    ['no code in its file name', 'malmo.md', ['', ''], /Filen heter <kod>-<id>\.md/],
    ['no code', '1280-malmo.md', ['kod: "1280"\n', ''], /Filen heter <kod>-<id>\.md/],
  ] as const)('is refused with %s', (_, file, change, fault) => {
    const faults = layer(file, change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it('that is refused stops the build', () => {
    const edits = { 'kommuner/1280-malmo.md': replaced('namn: Malmö', 'namn: Malmo') };
    expect(() => contentAfter(edits)).toThrow('Koden 1280 är Malmö i kommunregistret');
  });
});

describe('the list to choose from', () => {
  it('has each municipality once, with a layer or without', () => {
    const { entries, register: others } = unpackLayers(packedLayers(content));
    expect([...entries, ...others].map(({ id, namn }) => `${id} ${namn}`).toSorted()).toEqual(
      register.map(({ id, namn }) => `${id} ${namn}`).toSorted(),
    );
    expect(entries.map(({ id }) => id)).toContain('malmo');
  });

  it('travels in less than three kilobytes', () => expect(packRegister(register).length).toBeLessThan(3000));

  it.each([
    ['nothing', []],
    ['everything', register],
  ] as const)('comes out as it went in: %s', (_, all) =>
    expect(unpackRegister(packRegister(all))).toEqual(all.map(({ id, namn }) => ({ id, namn }))),
  );

  it('makes ids of names', () =>
    expect(['Örkelljunga', 'Dals-Ed', ' Östra  Göinge '].map(slug)).toEqual(['orkelljunga', 'dals-ed', 'ostra-goinge']));
});
