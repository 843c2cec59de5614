import { readFileSync } from 'node:fs';
import { paths } from '../../src/build/paths.ts';

/** A real case without the signature that only the build asks for, to break in one way at a time. */
export const goodCase = readFileSync(`${paths.content}/sv/utbildning/fall/angered-efter-ett-nej.md`, 'utf8').replace(
  /^signatur: .*\n/m,
  '',
);

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
  { what: 'a script in the story', file: swap('Elias går', '<script>alert(1)</script> Elias går'), fel: 'fel-html', rad: 46 },
  {
    what: 'an image with a handler in a fact',
    file: swap('titel: Soc', 'titel: <img src=x onerror=alert(1)> Soc'),
    fel: 'fel-html',
    rad: 3,
  },
  { what: 'a letter that turns the text around', file: swap('Elias går', 'Elias \u202Egår'), fel: 'fel-dolt', rad: 46 },
  { what: 'a null', file: swap('Elias går', 'Elias \u0000går'), fel: 'fel-dolt', rad: 46 },
  { what: 'a key that would reach the prototype', file: fact('__proto__: ja'), fel: 'fel-rad', rad: 6 },
  { what: 'another such key', file: fact('constructor: ja'), fel: 'okand-nyckel', rad: 6 },
  { what: 'such a key deeper down', file: swap('  misstanke: ja', '  misstanke: ja\n  constructor: ja'), fel: 'okand-fraga', rad: 12 },
  { what: 'an anchor', file: swap('titel: Soc', 'titel: &a Soc'), fel: 'fel-tecken', rad: 3 },
  { what: 'a reference', file: swap('tema: oro', 'tema: *a'), fel: 'fel-tecken', rad: 4 },
  { what: 'a tag', file: swap('tema: oro', 'tema: !!js/function oro'), fel: 'fel-tecken', rad: 4 },
  { what: 'a merge', file: swap('  misstanke: ja', '  <<: *a\n  misstanke: ja'), fel: 'fel-rad', rad: 11 },
  { what: 'a map in a line', file: swap('provar:\n  - 3\n  - 9', 'provar: {a: 3}'), fel: 'fel-tecken', rad: 32 },
  { what: 'a folded text', file: swap('titel: Soc', 'titel: >\n  Soc'), fel: 'fel-tecken', rad: 3 },
  { what: 'a quote that does not end', file: swap('tema: oro', "tema: 'oro"), fel: 'fel-citat', rad: 4 },
  { what: 'questions that are no list', file: goodCase.replace(/^- (?=Va|Ve)/gm, ''), fel: 'fel-prata', rad: 56 },
  { what: 'a heading in a text', file: swap('Elias går', '### Elias går'), fel: 'fel-markdown', rad: 46 },
  { what: 'a link in a fact', file: swap('varfor: Doften', 'varfor: Se [länken](http://ond.example). Doften'), fel: 'fel-markdown' },
  { what: 'an escape in a text', file: swap('varfor: "Besk', 'varfor: "\\u003cscript\\u003eBesk'), fel: 'fel-citat', rad: 31 },
  { what: 'a key twice', file: fact('svarighet: 1'), fel: 'fel-dubbel', rad: 6 },
  { what: 'an answer twice', file: swap('  misstanke: ja', '  misstanke: ja\n  misstanke: nej'), fel: 'fel-dubbel', rad: 12 },
  { what: 'a tab', file: swap('  misstanke: ja', '\tmisstanke: ja'), fel: 'fel-dolt', rad: 11 },
  { what: 'an indent that is off', file: swap('  misstanke: ja', '   misstanke: ja'), fel: 'fel-indrag', rad: 11 },
  { what: 'a key that is misspelt', file: swap('minuter: 10', 'minutar: 10'), fel: 'okand-nyckel', rad: 6 },
  { what: 'a key that is missing', file: swap('utfall: beteendestod\n', ''), fel: 'saknas', rad: 1 },
  { what: 'a number out of range', file: swap('svarighet: 3', 'svarighet: 4'), fel: 'ska-tal', rad: 5 },
  { what: 'a date that is none', file: swap('datum: 2026-11-22', 'datum: 2026-02-30'), fel: 'ska-datum', rad: 38 },
  { what: 'a truth value', file: swap('tema: oro', 'tema: true'), fel: 'fel-varde', rad: 4 },
  { what: 'an unknown question', file: swap('  misstanke: ja', '  finns-inte: ja\n  misstanke: ja'), fel: 'okand-fraga', rad: 11 },
  { what: 'an unknown answer', file: swap('  misstanke: ja', '  misstanke: kanske'), fel: 'okant-svar', rad: 11 },
  { what: 'a question beside the road', file: swap('  misstanke: ja', '  roll: elevhalsa\n  misstanke: ja'), fel: 'vid-sidan', rad: 11 },
  { what: 'a run without an end', file: swap('  beteende-risk: ja\n', ''), fel: 'svar-saknas', rad: 9 },
  { what: 'another outcome', file: swap('utfall: beteendestod', 'utfall: sip'), fel: 'fel-utfall', rad: 19 },
  { what: 'an outcome that there is none of', file: swap('utfall: komplettera-anmalan', 'utfall: toString'), fel: 'ska-id', rad: 23 },
  { what: 'other services', file: swap('insatser:\n  - socialt-samverkansteam', 'insatser: []'), fel: 'fel-insatser', rad: 20 },
  { what: 'an unknown municipality', file: swap('kommun: goteborg', 'kommun: narnia'), fel: 'okand-kommun', rad: 7 },
  { what: 'an unknown area', file: swap('omrade: angered', 'omrade: farsta'), fel: 'okant-omrade', rad: 8 },
  { what: 'an unknown source', file: swap('kalla: stockholm-2020', 'kalla: hittepa'), fel: 'okand-kalla', rad: 41 },
  { what: 'an unknown provision', file: swap('[[sol-19-1]]', '[[sol-99-9]]'), fel: 'okand-lank', rad: 69 },
  { what: 'a theme that is another', file: swap('tema: oro', 'tema: franvaro'), fel: 'fel-tema', rad: 4 },
  { what: 'a trap that is the right answer', file: swap('    svar: nej\n', '    svar: ja\n'), fel: 'okant-svar', rad: 27 },
  { what: 'a heading too many', file: `${goodCase}\n## Mer\n\ntext\n`, fel: 'fel-rubriker' },
  { what: 'a long story', file: swap('Elias går', `${'ord '.repeat(150)}Elias går`), fel: 'fel-langd', rad: 44 },
];
