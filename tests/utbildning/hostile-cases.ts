import { readFileSync } from 'node:fs';
import { paths } from '../../src/build/paths.ts';

/** A real case without the signature that only the build asks for, to break in one way at a time. */
export const goodCase = readFileSync(`${paths.content}/sv/utbildning/fall/angered-efter-ett-nej.md`, 'utf8').replace(
  /^signatur: .*\n/m,
  '',
);

/** The line of the case that `text` begins on; it stands there once. The case may grow without the right lines being others. */
export const lineOf = (text: string): number => {
  const [before, ...after] = goodCase.split(text);
  if (after.length !== 1) throw new Error(`Står inte en gång: ${text}`);
  return before!.split('\n').length;
};

const swap = (from: string | RegExp, to: string): string => {
  const changed = goodCase.replace(from, () => to);
  if (changed === goodCase) throw new Error(`Hittar inte ${String(from)}`);
  return changed;
};
const fact = (line: string) => swap('svarighet: 3\n', `svarighet: 3\n${line}\n`);

interface HostileCase {
  readonly what: string;
  readonly file: string | Uint8Array<ArrayBuffer>;
  readonly fel: string;
  readonly rad?: number;
}

/** Files that must be refused: what is wrong, the file, and the string (and line) that says so. */
export const hostileCases: readonly HostileCase[] = [
  { what: 'a file that is too large', file: `${goodCase}\n${'a '.repeat(40_000)}`, fel: 'fel-stor', rad: 0 },
  { what: 'a picture', file: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xfe]), fel: 'fel-utf8', rad: 0 },
  { what: 'UTF-16', file: Uint8Array.from('---:id: a'.split('').flatMap((letter) => [letter.charCodeAt(0), 0])), fel: 'fel-dolt', rad: 1 },
  { what: 'nothing', file: '', fel: 'fel-tom', rad: 0 },
  { what: 'no facts', file: 'bara text', fel: 'fel-faktaruta', rad: 1 },
  {
    what: 'a script in the story',
    file: swap('Elias går', '<script>alert(1)</script> Elias går'),
    fel: 'fel-html',
    rad: lineOf('Elias går'),
  },
  {
    what: 'an image with a handler in a fact',
    file: swap('titel: Soc', 'titel: <img src=x onerror=alert(1)> Soc'),
    fel: 'fel-html',
    rad: 3,
  },
  { what: 'a letter that turns the text around', file: swap('Elias går', 'Elias \u202Egår'), fel: 'fel-dolt', rad: lineOf('Elias går') },
  { what: 'a null', file: swap('Elias går', 'Elias \u0000går'), fel: 'fel-dolt', rad: lineOf('Elias går') },
  { what: 'a key that would reach the prototype', file: fact('__proto__: ja'), fel: 'fel-rad', rad: 6 },
  { what: 'another such key', file: fact('constructor: ja'), fel: 'okand-nyckel', rad: 6 },
  {
    what: 'such a key deeper down',
    file: swap('  misstanke: ja', '  misstanke: ja\n  constructor: ja'),
    fel: 'okand-fraga',
    rad: lineOf('  misstanke: ja') + 1,
  },
  { what: 'an anchor', file: swap('titel: Soc', 'titel: &a Soc'), fel: 'fel-tecken', rad: 3 },
  { what: 'a reference', file: swap('tema: oro', 'tema: *a'), fel: 'fel-tecken', rad: 4 },
  { what: 'a tag', file: swap('tema: oro', 'tema: !!js/function oro'), fel: 'fel-tecken', rad: 4 },
  { what: 'a merge', file: swap('  misstanke: ja', '  <<: *a\n  misstanke: ja'), fel: 'fel-rad', rad: lineOf('  misstanke: ja') },
  { what: 'a map in a line', file: swap('provar:\n  - 3\n  - 9', 'provar: {a: 3}'), fel: 'fel-tecken', rad: lineOf('provar:') },
  { what: 'a folded text', file: swap('titel: Soc', 'titel: >\n  Soc'), fel: 'fel-tecken', rad: 3 },
  { what: 'a quote that does not end', file: swap('tema: oro', "tema: 'oro"), fel: 'fel-citat', rad: 4 },
  { what: 'questions that are no list', file: goodCase.replace(/^- (?=Va|Ve)/gm, ''), fel: 'fel-prata', rad: lineOf('## Prata om') },
  { what: 'a heading in a text', file: swap('Elias går', '### Elias går'), fel: 'fel-markdown', rad: lineOf('Elias går') },
  { what: 'a link in a fact', file: swap('varfor: Doften', 'varfor: Se [länken](http://ond.example). Doften'), fel: 'fel-markdown' },
  {
    what: 'an escape in a text',
    file: swap('varfor: "Besk', 'varfor: "\\u003cscript\\u003eBesk'),
    fel: 'fel-citat',
    rad: lineOf('varfor: "Besk'),
  },
  { what: 'a key twice', file: fact('svarighet: 1'), fel: 'fel-dubbel', rad: 6 },
  {
    what: 'an answer twice',
    file: swap('  misstanke: ja', '  misstanke: ja\n  misstanke: nej'),
    fel: 'fel-dubbel',
    rad: lineOf('  misstanke: ja') + 1,
  },
  { what: 'a tab', file: swap('  misstanke: ja', '\tmisstanke: ja'), fel: 'fel-dolt', rad: lineOf('  misstanke: ja') },
  { what: 'an indent that is off', file: swap('  misstanke: ja', '   misstanke: ja'), fel: 'fel-indrag', rad: lineOf('  misstanke: ja') },
  { what: 'a key that is misspelt', file: swap('minuter: 10', 'minutar: 10'), fel: 'okand-nyckel', rad: 6 },
  { what: 'a key that is missing', file: swap('utfall: beteendestod\n', ''), fel: 'saknas', rad: 1 },
  { what: 'a number out of range', file: swap('svarighet: 3', 'svarighet: 4'), fel: 'ska-tal', rad: 5 },
  { what: 'a date that is none', file: swap(/datum: \d{4}-\d\d-\d\d/, 'datum: 2026-02-30'), fel: 'ska-datum', rad: lineOf('  datum: ') },
  { what: 'a truth value', file: swap('tema: oro', 'tema: true'), fel: 'fel-varde', rad: 4 },
  {
    what: 'an unknown question',
    file: swap('  misstanke: ja', '  finns-inte: ja\n  misstanke: ja'),
    fel: 'okand-fraga',
    rad: lineOf('  misstanke: ja'),
  },
  { what: 'an unknown answer', file: swap('  misstanke: ja', '  misstanke: kanske'), fel: 'okant-svar', rad: lineOf('  misstanke: ja') },
  {
    what: 'a question beside the road',
    file: swap('  misstanke: ja', '  roll: elevhalsa\n  misstanke: ja'),
    fel: 'vid-sidan',
    rad: lineOf('  misstanke: ja'),
  },
  { what: 'a run without an end', file: swap('  beteende-risk: ja\n', ''), fel: 'svar-saknas', rad: lineOf('svar:\n  arende') },
  { what: 'another outcome', file: swap('utfall: beteendestod', 'utfall: sip'), fel: 'fel-utfall', rad: lineOf('utfall: beteendestod') },
  {
    what: 'an outcome that there is none of',
    file: swap('utfall: komplettera-anmalan', 'utfall: toString'),
    fel: 'ska-id',
    rad: lineOf('utfall: komplettera-anmalan'),
  },
  {
    what: 'other services',
    file: swap('insatser:\n  - socialt-samverkansteam', 'insatser: []'),
    fel: 'fel-insatser',
    rad: lineOf('insatser:'),
  },
  {
    what: 'an unknown municipality',
    file: swap('kommun: goteborg', 'kommun: narnia'),
    fel: 'okand-kommun',
    rad: lineOf('kommun: goteborg'),
  },
  { what: 'an unknown area', file: swap('omrade: angered', 'omrade: farsta'), fel: 'okant-omrade', rad: lineOf('omrade: angered') },
  {
    what: 'an unknown source',
    file: swap('kalla: stockholm-2020', 'kalla: hittepa'),
    fel: 'okand-kalla',
    rad: lineOf('kalla: stockholm-2020'),
  },
  { what: 'an unknown provision', file: swap('[[sol-19-1]]', '[[sol-99-9]]'), fel: 'okand-lank', rad: lineOf('[[sol-19-1]]') },
  { what: 'a theme that is another', file: swap('tema: oro', 'tema: franvaro'), fel: 'fel-tema', rad: 4 },
  {
    what: 'a trap that is the right answer',
    file: swap('    svar: nej\n', '    svar: ja\n'),
    fel: 'okant-svar',
    rad: lineOf('    svar: nej\n'),
  },
  { what: 'a heading too many', file: `${goodCase}\n## Mer\n\ntext\n`, fel: 'fel-rubriker' },
  { what: 'a long story', file: swap('Elias går', `${'ord '.repeat(150)}Elias går`), fel: 'fel-langd', rad: lineOf('## Berättelsen') },
];
