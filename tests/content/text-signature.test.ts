import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, describe } from 'vitest';
import { asOf } from '../../src/content/as-of.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { paths } from '../../src/build/paths.ts';
import { endedSignatures, isSignable, lineToSign, signaturesOf, textPrint } from '../../src/build/compiler/text-signature.ts';
import type { Signable } from '../../src/build/compiler/text-signature.ts';
import type { SignedShare } from '../../src/content/types.ts';
import { warningsOf } from '../../src/build/compiler/warnings.ts';
import { contentAfter, faultsAfter, folderAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';
import { content, daysFromToday, files, today } from './compiled.ts';

// The day of a signature; the content is always compiled as of today.
const day = daysFromToday(-1);
// A piece of advice has no mirror that must be read again when its version is raised.
const path = 'sv/personal/rad/vid-sjalvskada.md';
type Change = (text: string) => string;
const all =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((was, change) => change(was), text);
const fileIn = (folder: Parameters<typeof readContent>[0], file: string) =>
  readContent(folder, []).all.find((one) => one.file === file) as Signable;
// Some of our texts will be signed one day: each case begins with one that is not.
const unsigned: Change = (text) => text.replace(/^signatur:\n(?: {2}- .*\n)+/m, '');
const now = fileIn(folderAfter({ [path]: unsigned }), path);
const line = lineToSign(now, 'jurist', day);
const signed = all(unsigned, replaced(/^granskad:/m, `signatur:\n  - ${line}\ngranskad:`));
const after = (...changes: readonly Change[]) => fileIn(folderAfter({ [path]: all(...changes) }), path);

const sharesIn = (all: typeof content) => asOf(all, today).pages['om']!.signedShares!;
const share = (all: typeof content, slag: SignedShare['slag']) => sharesIn(all).find((one) => one.slag === slag)!;

it('the page about Vägval counts the lines that a lawyer has put in our own content, and no others', () => {
  const uncounted = /^(?!sv\/|kommuner\/|lagrum\/|lagandringar\/)|\/sidor\/|\/sedan\/|\/samtal\/|\/utbildning\//;
  const lines = files.all
    .filter(({ file }) => !uncounted.test(file))
    .filter(({ file }) => /^signatur:\n(?: {2}- .*\n)*? {2}- jurist /m.test(readFileSync(join(paths.content, file), 'utf8')));
  expect(sharesIn(content).reduce((sum, one) => sum + one.signed + one.earlier, 0)).toBe(lines.length);
  expect(share(content, 'lager').total).toBe(files.of('kommuner').length);
});

describe('a text that a lawyer has signed', () => {
  it('says who, which version and when', () => {
    const all = asOf(contentAfter({ [path]: signed }), today);
    expect(all.roads['vid-sjalvskada'].signatur).toEqual([
      { roll: 'jurist', version: now.data['version' as never], datum: day, galler: true },
    ]);
    expect(all.roads.ansok.signatur).toEqual(asOf(content, today).roads.ansok.signatur);
    const before = share(contentAfter({ [path]: unsigned }), 'rad');
    expect(share(all, 'rad')).toEqual({ ...before, signed: before.signed + 1 });
    expect(warningsOf(readContent(folderAfter({ [path]: signed }), []), today).join()).not.toContain(path);
  });

  it.each<[what: string, change: Change]>([
    ['its title', replaced(/^titel: .*/m, 'titel: Kalla till SIP')],
    ['a step', replaced(/^ {2}- gor: .*/m, '  - gor: Ring socialtjänsten.')],
    ['what it rests on', replaced('lagrum:\n  - ', 'lagrum:\n  - sol-19-1\n  - ')],
    ['one word of its body', replaced('## Bra att veta\n\n', '## Bra att veta\n\n- Ett till.\n')],
    ['what a lawyer is asked', replaced(/^jurist:\n/m, 'jurist:\n  - Något nytt.\n')],
    ['the day it holds from', replaced(/^galler-fran: .*/m, 'galler-fran: 2026-02-01')],
  ])('is not shown as signed when someone changes %s', (_, change) => {
    const file = after(signed, change);
    expect(signaturesOf(file)).toEqual([expect.objectContaining({ roll: 'jurist', galler: false })]);
  });

  it('stays signed through other line breaks, another review, and a raised version', () => {
    const rewrapped = after(
      signed,
      (text) => text.replace(/(## Bra att veta\n\n- [^\n]*?) /, '$1\n  '),
      replaced(/^ {2}datum: .*/m, '  datum: 2020-01-01'),
      replaced(/^version: .*/m, 'version: 99.0.0'),
    );
    expect(signaturesOf(rewrapped)).toEqual([expect.objectContaining({ galler: true })]);
  });

  it('does not stop the build when it has changed: it tells file, key and what to write, and the reader sees that it is an earlier wording', () => {
    const change = all(signed, replaced(/^titel: .*/m, 'titel: Kalla till SIP'));
    const all2 = asOf(contentAfter({ [path]: change }), today);
    expect(all2.roads['vid-sjalvskada'].signatur).toEqual([expect.objectContaining({ galler: false, datum: day })]);
    const before = share(contentAfter({ [path]: unsigned }), 'rad');
    expect(share(all2, 'rad')).toEqual({ ...before, earlier: before.earlier + 1 });
    const changed = readContent(folderAfter({ [path]: change }), []);
    const [ended, another] = endedSignatures(changed, today).filter(({ file }) => file === path);
    expect(another).toBeUndefined();
    expect(ended).toMatchObject({ file: path, key: 'signatur', message: expect.stringContaining(`den ${day}`) });
    const next = /version: (\S+) och (jurist .*)$/.exec(ended!.remedy!)!;
    expect(warningsOf(changed, today).join('\n')).toContain(`content/${path} [signatur]`);
    // What the remedy says to write is a signature that holds.
    const again = all(change, replaced(/^version: .*/m, `version: ${next[1]!}`), replaced(`- ${line}`, `- ${next[2]!}`));
    expect(signaturesOf(after(again))).toEqual([{ roll: 'jurist', version: next[1], datum: today, galler: true }]);
    expect(faultsAfter({ [path]: again })).toEqual([]);
  });
});

describe('the line', () => {
  const faults = (...lines: readonly string[]) =>
    faultsAfter({
      [path]: all(unsigned, replaced(/^granskad:/m, `signatur:\n${lines.map((one) => `  - ${one}\n`).join('')}granskad:`)),
    }).filter(({ file }) => file === path);

  it('is written by the build for whoever writes a role alone', () => {
    expect(faults('jurist')).toEqual([
      expect.objectContaining({ file: path, key: 'signatur.0', remedy: expect.stringContaining(lineToSign(now, 'jurist', today)) }),
    ]);
    expect(faults(line)).toEqual([]);
  });

  it.each<[what: string, key: string, ...lines: string[]]>([
    ['an unknown role', 'signatur.0', line.replace('jurist', 'advokat')],
    ['a line by hand', 'signatur.0', 'jurist Anna 2026'],
    ['a day to come', 'signatur.0', line.replace(day, daysFromToday(1))],
    ['two of one role', 'signatur.1', line, line],
    ['a version that the text has not reached', 'version', line.replace(/ \d+\.\d+\.\d+ /, ' 99.0.0 ')],
  ])('stops the build with %s', (_, key, ...lines) => expect(faults(...lines).map((fault) => fault.key)).toEqual([key]));

  it('takes a line for each role', () => expect(faults(line, line.replace('jurist', 'rektor'))).toEqual([]));
});

it('a wording of the law is signed by the day it begins', () => {
  const wording = files.of('lagrum').find(({ id }) => id === 'sol-19-1')!;
  expect(lineToSign(wording, 'jurist', day)).toBe(`jurist ${wording.data['galler-fran']} ${day} ${textPrint(wording)}`);
});

it.each([
  'kommuner/1463-mark.md',
  'lagandringar/skolbyte-2026.md',
  'lagrum/sol-19-1/2026-01-15.md',
  'sv/personal/fragor/misstanke.md',
  'en/foralder/utfall/ansok-om-stod.md',
])('%s can be signed', (file) => {
  const own = lineToSign(fileIn(folderAfter({ [file]: unsigned }), file), 'jurist', day);
  const edit: Edits = { [file]: all(unsigned, replaced(/\n---\n/, `\nsignatur:\n  - ${own}\n---\n`)) };
  expect(faultsAfter(edit)).toEqual([]);
  expect(signaturesOf(fileIn(folderAfter(edit), file))).toEqual([expect.objectContaining({ roll: 'jurist', galler: true })]);
});

it('two texts never have the same print', () => {
  const prints = files.all.filter(isSignable).map(textPrint);
  expect(new Set(prints).size).toBe(prints.length);
});
