import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileAllDays } from '../../src/build/compiler/compile.ts';
import { ContentError } from '../../src/build/compiler/faults.ts';
import { folderAt, folderWith } from '../../src/build/compiler/folder.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { givenAddress, municipalFiles } from '../../src/build/site/municipal-files.ts';
import { writeNew } from '../../src/build/tools/new/write.ts';
import { paths } from '../../src/build/paths.ts';
import { inWords } from '../../src/content/layer/faults.ts';
import { layerFileName, templateFor, templateParts } from '../../src/content/layer/template.ts';
import type { TemplatePart } from '../../src/content/layer/template.ts';
import { localPhonesIn } from '../../src/content/phones.ts';
import { slots } from '../../src/content/types.ts';
import { unpackMunicipalFiles } from '../../src/content/unpack-municipal-files.ts';
import { checkFile } from '../../src/municipalities/check-file.ts';
import { fromDevice } from '../../src/municipalities/from-device.ts';
import { content, today } from './compiled.ts';

const files = unpackMunicipalFiles(municipalFiles(content));
const { register, template } = files;
const strings = content.strings;
const folder = folderAt(paths.content);
const bytes = (text: string) => new TextEncoder().encode(text);

/** A template as a person fills it in: the marked words are replaced or taken away, and nothing else is touched. */
const filledIn = (text: string) => text.replaceAll(/ # FYLL I.*$/gm, '').replaceAll('FYLL I ', '');
const all = new Set(templateParts);
const without = (...parts: readonly TemplatePart[]) => new Set(templateParts.filter((part) => !parts.includes(part)));
const vasby = register.find(({ kod }) => kod === '0114')!;
const whole = filledIn(templateFor(template, vasby, today, all));
const name = layerFileName(vasby);

/** What the page says of a file: each fault in one line. */
function told(text: string | Uint8Array, fileName = name): readonly string[] {
  const checked = checkFile(typeof text === 'string' ? bytes(text) : text, fileName, files, today);
  if ('facts' in checked) return [];
  const say = (key: string, values: Readonly<Record<string, string | number>>) =>
    (strings[key] ?? `saknas: ${key}`).replaceAll(/\{\{(\w+)\}\}/g, (_, word: string) => String(values[word]));
  return checked.faults.map((fault) => {
    const { message, remedy } = inWords(fault, say);
    return `${fault.key}: ${message} → ${remedy}`;
  });
}

/** What the build says of the same file when it lies in content/kommuner/. */
function built(text: string | Uint8Array, fileName = name): readonly string[] {
  try {
    compileAllDays({ root: folderWith(folder, { [`kommuner/${fileName}`]: text }), statutes: paths.statutes, today });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map(
      ({ file, key = '', message, remedy }) => `${file === `kommuner/${fileName}` ? '' : file}${key}: ${message} → ${remedy}`,
    );
  }
}

describe('the template', () => {
  it('is, with everything in it, what the command writes', () => {
    const root = folderWith(folder, {});
    expect(root.files).toContain('mallar/kommun.md');
    expect(writeNew(['kommun', '1280-malmo'], { root: paths.content, today })).toMatchObject({
      fel: expect.stringContaining('finns redan') as string,
    });
    expect(templateFor(template, vasby, today, all)).toBe(
      readFileSync(join(paths.content, 'mallar/kommun.md'), 'utf8').replaceAll(
        /<([a-z]+)>/g,
        (_, key: string) => ({ id: vasby.id, kod: vasby.kod, namn: vasby.namn, datum: today, ar: today.slice(0, 4) })[key]!,
      ),
    );
  });

  it.each(register.map((one) => [`${one.kod} ${one.namn}`, one] as const))(
    'of %s passes once it is filled in, whatever it has',
    (_, municipal) => {
      const fileName = layerFileName(municipal);
      const judged = (parts: ReadonlySet<TemplatePart>) => told(filledIn(templateFor(template, municipal, today, parts)), fileName);
      for (const parts of [all, new Set<TemplatePart>(), ...templateParts.map((part) => without(part)), without(...slots)])
        expect(judged(parts)).toEqual([]);
      const left = told(templateFor(template, municipal, today, all), fileName);
      expect(left.length).toBeGreaterThan(10);
      for (const line of left) expect(line).toMatch(/^rad \d+: Kvar att fylla i: /);
    },
  );

  // All at once, for a compile takes a second.
  it.each([
    ['everything', all],
    ['a reception, and no team', new Set<TemplatePart>(['mottagning'])],
  ] as const)('is accepted by the build for all 290, with %s', (_, parts) => {
    const layers = register.map((one) => [`kommuner/${layerFileName(one)}`, filledIn(templateFor(template, one, today, parts))] as const);
    const root = folderWith(folder, Object.fromEntries(layers));
    expect(readContent(root, []).of('kommuner')).toHaveLength(291);
    const { municipalities } = compileAllDays({ root: folderWith(folder, onlyWithoutCases(layers)), statutes: paths.statutes, today });
    expect(Object.keys(municipalities)).toHaveLength(291);
  });

  // The training's cases rest on the layers that are there, so these stay.
  const onlyWithoutCases = (layers: readonly (readonly [string, string])[]) =>
    Object.fromEntries(layers.filter(([file]) => !folder.files.includes(file)));
});

/** A slip of the pen in the filled-in file, and the key that tells of it. */
const slips: readonly (readonly [slip: string, from: string | RegExp, to: string, key: string])[] = [
  ['nothing filled in', /text: ".*mottagningen"/, 'text: "FYLL I telefon"', 'rad'],
  ['an empty text', /text: ".*mottagningen"/, 'text: ""', 'mottagning.text'],
  ['a number without quotation marks', /text: ".*mottagningen"/, 'text: 46850800', 'mottagning.text'],
  ['a colon without quotation marks', /text: ".*mottagningen"/, 'text: Ring: 08', 'rad'],
  ['a quotation mark too few', /text: ".*mottagningen"/, 'text: "Ring 08', 'rad'],
  ['a tab', 'mottagning:\n  text', 'mottagning:\n\ttext', 'rad'],
  ['an indent of three', 'mottagning:\n  text', 'mottagning:\n   text', 'rad'],
  ['a misspelt key', 'socialjour:', 'socialjouren:', 'socialjouren'],
  ['a key twice', 'socialjour:\n', 'mottagning:\n', 'rad'],
  ['no version', 'version: 1.0.0\n', '', 'version'],
  ['a version in two parts', 'version: 1.0.0', 'version: "1.0"', 'version'],
  ['a day that there is not', /datum: \d{4}-\d\d-\d\d\n {2}roll/, 'datum: 2026-02-30\n  roll', 'granskad.datum'],
  ['a day to come', /datum: \d{4}-\d\d-\d\d\n {2}roll/, 'datum: 2199-01-01\n  roll', 'granskad.datum'],
  ['an unknown role', 'roll: redaktion', 'roll: chef', 'granskad.roll'],
  ['the code of another', 'kod: "0114"', 'kod: "0115"', 'kod'],
  ['a code without quotation marks', 'kod: "0114"', 'kod: 0114', 'rad'],
  ['a name that is not the code’s', 'namn: Upplands Väsby', 'namn: Upplands-Väsby', 'namn'],
  ['an id that is not the file’s', 'id: upplands-vasby', 'id: vasby', 'id'],
  ['a source that is not there', /kalla: upplands-vasby-\d+/, 'kalla: upplands-vasby-1999', 'mottagning.kallor.0.kalla'],
  ['a source that is the project’s', /^ {2}upplands-vasby-\d+:/m, '  stockholm-2025:', 'egna-kallor.stockholm-2025'],
  ['no source', /mottagningen"\n {2}kallor:\n {4}- kalla: .*\n/, 'mottagningen"\n', 'mottagning.kallor'],
  ['a road that there is not', '- narvarostod', '- narvaro', 'insatser.0.utfall'],
  ['a question that there is not', '      arskurs:\n', '      arskursen:\n', 'insatser.0.villkor.arskursen'],
  ['an answer that there is not', '        - ak-8', '        - ak-88', 'insatser.0.villkor.arskurs'],
  ['a need that is neither', 'behovsprovning: oklart', 'behovsprovning: kanske', 'insatser.0.behovsprovning'],
  ['a list that is none', /utfall:\n {6}- narvarostod/, 'utfall: narvarostod', 'insatser.0.utfall'],
  ['a team without a text', /\n## skolsocialt-team\n[\s\S]*$/, '\n', '## skolsocialt-team'],
  ['a text without a team', '\n## skolsocialt-team', '\n## barnteam\n\nText.\n\n## skolsocialt-team', '## barnteam'],
  ['a text with nothing in it', /\n## skolsocialt-team\n[\s\S]*$/, '\n## skolsocialt-team\n', '## skolsocialt-team'],
  ['grades that the cases do not know', '        - ak-7\n', '        - ak-6\n        - ak-7\n', 'fall.1.insatser'],
  ['a case that leads elsewhere', 'misstanke: ja', 'misstanke: nej', 'fall.2.svar'],
  ['a case with another road', 'utfall: orosanmalan', 'utfall: sip', 'fall.2.utfall'],
  ['two cases only', /\n {2}- namn: "Misstanke[\s\S]*?insatser: \[\]/, '', 'fall'],
  ['an answer of a case that there is not', 'utredd: ja', 'utredd: kanske', 'fall.0.svar.utredd'],
  ['a link to nothing', 'teamet är och vem', 'teamet är [[finns-inte]] och vem', '[[finns-inte]]'],
  ['a provision under another name', 'teamet är och vem', 'teamet är [[sol-19-1|lagen]] och vem', '[[sol-19-1|lagen]]'],
  ['a tag', 'teamet är och vem', 'teamet <b>är</b> och vem', 'rad'],
  ['a letter that nobody sees', 'teamet är och vem', 'teamet \u200bär och vem', 'rad'],
  ['no facts', /^---\n/, '', 'rad'],
];

describe('a filled-in file', () => {
  it('passes, on the page and in the build', () => expect([told(whole), built(whole)]).toEqual([[], []]));

  it.each(slips)('with %s gets the same words on the page as in the build, and the key', (_, from, to, key) => {
    const broken = whole.replace(from, () => to);
    expect(broken).not.toBe(whole);
    const page = told(broken);
    expect(page.length).toBeGreaterThan(0);
    expect(page.some((line) => line.startsWith(key))).toBe(true);
    for (const line of page) expect(line).not.toMatch(/saknas: kommunfil|\{\{|undefined/);
    expect([...built(broken)].sort()).toEqual([...new Set(page)].sort());
  });

  it('under another name is told of', () => {
    for (const fileName of ['upplands-vasby.md', '0114-vasby.md', '0115-upplands-vasby.md', '0114-upplands-vasby (1).md'])
      expect(built(whole, fileName).filter((line) => /^(?:id|kod): /.test(line))).toEqual(told(whole, fileName));
    expect(told(whole, '0114-upplands-vasby (1).md').join()).toContain('Döp filen till 0114-upplands-vasby.md');
  });

  it.each<[string, (text: string) => string]>([
    ['long dashes', (text) => text.replaceAll(/^---$/gm, '—')],
    ['a dash for two of the three', (text) => text.replaceAll(/^---$/gm, '–-')],
    ['hard spaces', (text) => text.replaceAll('  ', '\u00A0 ')],
    ['curly quotation marks', (text) => text.replaceAll(/"([^"\n]*)"/g, '”$1”')],
    ['opening and closing ones', (text) => text.replaceAll(/"([^"\n]*)"/g, '“$1”')],
    ['a mark of the order of bytes', (text) => `\uFEFF${text}`],
    ['the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ])('that a phone has given %s is put right, and bears its own name', (what, phone) => {
    const given = phone(whole);
    const read = fromDevice(bytes(given), 'Anteckning.txt');
    expect(read.name).toBe(name);
    expect(told(read.bytes, read.name)).toEqual([]);
    expect(read.mended).toBe(what !== 'the line ends of Windows');
    expect(new TextDecoder().decode(read.bytes).replaceAll('\r', '')).toBe(whole);
  });

  it('that says nothing else is left as it is: what is wrong stays wrong, on its own line', () => {
    for (const [, from, to] of slips) {
      const broken = whole.replace(from, () => to);
      const read = fromDevice(bytes(broken), name);
      expect(told(read.bytes, name)).toEqual(told(broken));
    }
    expect(fromDevice(Uint8Array.from([0x89, 0xff]), 'a.md')).toEqual({
      bytes: Uint8Array.from([0x89, 0xff]),
      name: 'a.md',
      mended: false,
    });
    const quoted = bytes(`${whole}\nHon sade ”ja” — och gick.\n`);
    expect(fromDevice(quoted, name)).toEqual({ bytes: quoted, name, mended: false });
  });

  it('that is no text, too large or empty is one fault, and nothing is thrown', () => {
    expect(told(Uint8Array.from([0x89, 0x50, 0xff, 0xfe]))).toEqual([expect.stringContaining('UTF-8')]);
    expect(told('')).toEqual([expect.stringContaining('Filen är tom')]);
    expect(told(`${whole}${'a'.repeat(64 * 1024)}`)).toEqual([expect.stringContaining('högst 64 kB')]);
    expect(checkFile(undefined, name, files, today)).toMatchObject({ faults: [{ fel: 'stor' }] });
  });

  // Each would take minutes where the time grows with the square of the size; the runner stops what hangs.
  it.each<[string, string]>([
    ['spaces within a line', whole.replace('namn: Upplands', `namn: U${' '.repeat(40_000)}pplands`)],
    ['a name of sixty thousand letters', whole.replace('namn: Upplands Väsby', `namn: ${'a'.repeat(55_000)}`)],
    ['full stops after what is to be filled in', `${whole}FYLL I ${'.'.repeat(50_000)}x`],
    ['ten thousand headings', whole + '\n## a\n'.repeat(9_000)],
    ['ten thousand links', `${whole}${Array.from({ length: 5_000 }, (_, index) => `[[x${index}]]`).join('')}`],
    ['keys that would reach the prototype', whole.replace('version:', 'constructor: a\nversion:')],
    ['ten thousand brackets', whole.replace('namn: Upplands', `namn: ${'['.repeat(50_000)}`)],
  ])('with %s is refused in words', (_, text) => {
    expect(told(text).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('what a municipality says of itself', () => {
  const shown = (text: string) => {
    const root = folderWith(folder, { [`kommuner/${name}`]: whole.replace(/text: ".*mottagningen"/, () => `text: "${text}"`) });
    return compileAllDays({ root, statutes: paths.statutes, today }).municipalities['upplands-vasby']!.uppgifter.mottagning!.text;
  };

  it('has numbers and addresses that can be tapped', () => {
    expect(shown('Ring 08-123 456 78, vardagar 08-16, eller https://www.exempel.se/oro.')).toBe(
      'Ring <a href="tel:0812345678">08-123 456 78</a>, vardagar 08-16, eller <a href="https://www.exempel.se/oro">exempel.se/oro</a>.',
    );
    expect(shown('<script>alert(1)</script>'.replaceAll('<', '‹'))).not.toContain('<');
  });

  it.each([
    ['Ring 0501-12 34 56.', ['0501-12 34 56']],
    ['0771 12 34 56 eller +46 8 123 456 78', ['0771 12 34 56', '+46 8 123 456 78']],
    ['Fara: 112. Annars 114 14 eller 040-12 34 56', ['112', '114 14', '040-12 34 56']],
    ['vardagar 08-16 och 08.00-16.30', []],
    ['den 2026-11-27, dnr 0123-45', []],
    ['19 kap. 1 § och 2025:400', []],
  ])('finds the numbers in ”%s”', (text, numbers) => expect(localPhonesIn(text).map(({ number }) => number)).toEqual(numbers));
});

describe('the address of the QR code that the build is given', () => {
  it.each(['https://vagval.exempel.se/', 'https://exempel.se/skola/vagval/'])('may be %s', (address) =>
    expect(givenAddress(address)).toBe(address),
  );
  it('may be left out', () => expect([givenAddress(undefined), givenAddress('')]).toEqual([undefined, undefined]));
  it.each([
    'vagval.se',
    'http://vagval.exempel.se/',
    'https://vagval.exempel.se/?a=1',
    'https://exempel.se/vagval',
    'https://a:b@exempel.se/',
    'javascript:alert(1)',
  ])('is refused as %s, in Swedish', (written) =>
    expect(() => givenAddress(written)).toThrow(/VAGVAL_ADRESS[\s\S]*ingen adress till startsidan[\s\S]*https:\/\//),
  );
});
