import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderAt } from '../../src/build/compiler/folder.ts';
import { paths } from '../../src/build/paths.ts';
import { files } from './compiled.ts';

const answerIds = files
  .of('fragor')
  .flatMap(({ data }) => data.svar.map(({ id }) => id))
  .filter((id) => /^\d/.test(id));

// What looks like a number to ring and is none.
const others: readonly RegExp[] = [
  /[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g, // ids
  /\b20\d\d-[01]?\d(?:-[0-3]?\d)?\b/g, // a day or a month
  /\b\d{4}(?:\/\d\d)?:\d+(?:(?:, | och )(?:\d{4}(?:\/\d\d)?:)?\d+\b)*/g, // SFS and prop.
  /\brskr\. (?:\d{4}\/\d\d:)?\d{1,3}\b(?![ -]?\d)/gi, // what the Riksdag has decided
  /\b(?:KS|ASN|JO|dnr|mål|EN)[ -][\d/ -]+\d|\b\d{4}-20\d\d\b/g, // reference numbers, standards
  /\b(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\b/g, // years
  /^\s*(?:adress|kod|version|text): .*$/gm,
  /\bV?\d+\.\d+(?:\.\d+)*\b/g, // versions
  /\b(?:Chrome|Chromium|Firefox(?: ESR)?) \d{2,3}\b(?![ -]?\d)/g, // browsers
  /(?<!\d|\d[ -])[1-9]\d{0,2}(?: \d{3})?(?= elever\b)/g, // how large a school is
  /\b\d[\d ]*(?= (?:(?:procents?|bildpunkters?|tecken|svar|sätten|olika sätt)\b|kap\.|§))/g, // amounts and paragraphs
  new RegExp(`\\b(?:${answerIds.join('|')})\\b`, 'g'),
];

/** The numbers in a text that someone could ring: three digits or more, with spaces and hyphens between. */
function phoneNumbersIn(text: string): readonly string[] {
  const left = others.reduce((rest, other) => rest.replaceAll(other, ' · '), text);
  return [...left.matchAll(/\+?\d+(?:[ \u00A0-]\(?\d+\)?)*/g)]
    .map(([number]) => number)
    .filter((number) => number.replaceAll(/\D/g, '').length >= 3);
}

const readme = readFileSync(join(paths.content, 'README.md'), 'utf8');
const allowed = phoneNumbersIn(/nationella nummer som får användas:([^\n]*\n[^\n]*)/.exec(readme)![1]!);
const notProse = new Set(['README.md', 'kommunregister.yaml']);
const prose = folderAt(paths.content).files.filter((file) => !notProse.has(file) && !file.startsWith('lagtext/'));

it('knows the numbers that are allowed', () => {
  expect(allowed).toEqual(['112', '114 14', '116 111', '116 000', '020-50 50 50', '010-223 57 60', '1177']);
});

it.each(prose)('%s gives no number but those', (file) => {
  const text = readFileSync(join(paths.content, file), 'utf8');
  expect(phoneNumbersIn(text).filter((number) => !allowed.includes(number))).toEqual([]);
});

describe('a number to ring', () => {
  it.each(['08-508 00 000', '+46 8 508 00 000', '0771-11 44 00', '1177', '11313', '070-1234567', '020505050'])('is %s', (number) => {
    expect(phoneNumbersIn(`Ring ${number}, så svarar vi.`)).toEqual([number]);
  });

  it.each([
    ['Rskr. 0771-11 44 00, beslutad', '0771-11 44 00'],
    ['rskr. 277 00 10', '277 00 10'],
    ['Firefox 115 32 00 hjälper dig', '115 32 00'],
    ['Chrome 08-508 00 000', '08-508 00 000'],
    ['Ring 08-508 450 elever', '08-508 450'],
    ['Ring 450 eleven berättar', '450'],
    ['Ring 0450 elever', '0450'],
    ['Rektor: 277', '277'],
  ])('is not hidden by what stands beside it: %s', (sentence, number) => {
    expect(phoneNumbersIn(sentence)).toEqual([number]);
  });

  it.each([
    '2026-01-15',
    'SFS 2025:1501',
    'prop. 2025/26:191',
    'JO 6755-2012',
    'skollagen-7-19-a',
    'proposition 2025/26:194 och 2025/26:197',
    'Rskr. 277',
    'rskr. 2025/26:308',
    'högst 450 elever',
    'skolor med 1 200 elever',
    'Chrome 105',
    'Firefox ESR 153',
    '20–49 procent',
    '2020–2025',
    '19 kap. 6 §',
  ])('is not %s', (other) => expect(phoneNumbersIn(`Se ${other} där.`)).toEqual([]));
});
