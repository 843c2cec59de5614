import { expect, it, describe } from 'vitest';
import { asOf } from '../../src/content/as-of.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { paths } from '../../src/build/paths.ts';
import { endedSignatures, isSignable, lineToSign, signaturesOf, textPrint } from '../../src/build/compiler/text-signature.ts';
import type { Signable } from '../../src/build/compiler/text-signature.ts';
import { warningsOf } from '../../src/build/compiler/warnings.ts';
import { contentAfter, faultsAfter, folderAfter, replaced } from './broken.ts';
import { content, files } from './compiled.ts';

const day = '2026-12-01';
const later = '2027-02-01';
// A piece of advice has no mirror that must be read again when its version is raised.
const path = 'sv/personal/rad/vid-sjalvskada.md';
type Change = (text: string) => string;
const all =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((was, change) => change(was), text);
const fileIn = (folder: Parameters<typeof readContent>[0], file: string) =>
  readContent(folder, []).all.find((one) => one.file === file) as Signable;
const now = fileIn(paths.content, path);
const line = lineToSign(now, 'jurist', day);
const signed = replaced(/^granskad:/m, `signatur:\n  - ${line}\ngranskad:`);
const after = (...changes: readonly Change[]) => fileIn(folderAfter({ [path]: all(...changes) }), path);

it('nobody has signed anything in our own content, and nothing says so', () => {
  expect(files.all.filter(isSignable).flatMap(({ file, data }) => (data.signatur.length > 0 ? [file] : []))).toEqual([]);
  expect(content.pages['om']!.signerat!.map(({ signerade, tidigare }) => signerade + tidigare)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(content.pages['om']!.signerat!.find(({ slag }) => slag === 'lager')!.alla).toBe(files.of('kommuner').length);
});

describe('a text that a lawyer has signed', () => {
  it('says who, which version and when', () => {
    const all = asOf(contentAfter({ [path]: signed }, day), day);
    expect(all.roads['vid-sjalvskada'].signatur).toEqual([
      { roll: 'jurist', version: now.data['version' as never], datum: day, galler: true },
    ]);
    expect(all.roads.ansok.signatur).toBeUndefined();
    expect(all.pages['om']!.signerat!.find(({ slag }) => slag === 'rad')).toMatchObject({ signerade: 1, tidigare: 0 });
    expect(warningsOf(readContent(folderAfter({ [path]: signed }), []), day).join()).not.toContain(path);
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
      replaced(/^ {2}datum: .*/m, `  datum: ${day}`),
      replaced(/^version: .*/m, 'version: 99.0.0'),
    );
    expect(signaturesOf(rewrapped)).toEqual([expect.objectContaining({ galler: true })]);
  });

  it('does not stop the build when it has changed: it tells file, key and what to write, and the reader sees that it is an earlier wording', () => {
    const change = all(signed, replaced(/^titel: .*/m, 'titel: Kalla till SIP'));
    const all2 = asOf(contentAfter({ [path]: change }, later), later);
    expect(all2.roads['vid-sjalvskada'].signatur).toEqual([expect.objectContaining({ galler: false, datum: day })]);
    expect(all2.pages['om']!.signerat!.find(({ slag }) => slag === 'rad')).toMatchObject({ signerade: 0, tidigare: 1 });
    const changed = readContent(folderAfter({ [path]: change }), []);
    const [ended, another] = endedSignatures(changed, later);
    expect(another).toBeUndefined();
    expect(ended).toMatchObject({ file: path, key: 'signatur', message: expect.stringContaining(`den ${day}`) });
    const next = /version: (\S+) och (jurist .*)$/.exec(ended!.remedy!)!;
    expect(warningsOf(changed, later).join('\n')).toContain(`content/${path} [signatur]`);
    // What the remedy says to write is a signature that holds.
    const again = all(change, replaced(/^version: .*/m, `version: ${next[1]!}`), replaced(`- ${line}`, `- ${next[2]!}`));
    expect(signaturesOf(after(again))).toEqual([{ roll: 'jurist', version: next[1], datum: later, galler: true }]);
    expect(faultsAfter({ [path]: again }, later)).toEqual([]);
  });
});

describe('the line', () => {
  const faults = (...lines: readonly string[]) =>
    faultsAfter({ [path]: replaced(/^granskad:/m, `signatur:\n${lines.map((one) => `  - ${one}\n`).join('')}granskad:`) }, day).filter(
      ({ file }) => file === path,
    );

  it('is written by the build for whoever writes a role alone', () => {
    expect(faults('jurist')).toEqual([expect.objectContaining({ file: path, key: 'signatur.0', remedy: expect.stringContaining(line) })]);
    expect(faults(line)).toEqual([]);
  });

  it.each<[what: string, key: string, ...lines: string[]]>([
    ['an unknown role', 'signatur.0', line.replace('jurist', 'advokat')],
    ['a line by hand', 'signatur.0', 'jurist Anna 2026'],
    ['a day to come', 'signatur.0', line.replace(day, later)],
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
  const own = lineToSign(fileIn(paths.content, file), 'jurist', day);
  const edit = { [file]: (text: string) => text.replace(/\n---\n/, `\nsignatur:\n  - ${own}\n---\n`) };
  expect(faultsAfter(edit, day)).toEqual([]);
  expect(signaturesOf(fileIn(folderAfter(edit), file))).toEqual([expect.objectContaining({ roll: 'jurist', galler: true })]);
});

it('two texts never have the same print', () => {
  const prints = files.all.filter(isSignable).map(textPrint);
  expect(new Set(prints).size).toBe(prints.length);
});
