import { describe, expect, it } from 'vitest';
import { checkStrings, stringUse, typedIn } from '../../src/build/compiler/check-strings.ts';
import type { StringUse } from '../../src/build/compiler/check-strings.ts';
import { compileAllDays } from '../../src/build/compiler/compile.ts';
import { ContentError } from '../../src/build/compiler/faults.ts';
import type { Fault } from '../../src/build/compiler/faults.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { stringsModule } from '../../src/build/compiler/ids.ts';
import { paths } from '../../src/build/paths.ts';
import { folderAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';
import { files, today } from './compiled.ts';

const ui = 'sv/ui.yaml';
const training = 'sv/utbildning/ui.yaml';
const shown = stringUse();

function told(edits: Edits, use: StringUse = shown) {
  const faults: Fault[] = [];
  checkStrings(readContent(folderAfter(edits), faults), use, faults);
  return faults.map(({ file, key, message, remedy }) => [file, key, `${message} ${remedy}`]);
}
const renamed = (from: string, to: string) => replaced(new RegExp(`^${from.replaceAll('.', '\\.')}:`, 'm'), `${to}:`);
const misspelt = (meant: string) => expect.stringContaining(`Ingen skärm visar texten. Menade du ”${meant}”?`) as string;
const gone = expect.stringMatching(/^Nyckeln saknas, men en skärm visar texten \(src\/.*\)\. Lägg tillbaka den\./) as string;

it('has nothing to say of the strings as they stand', () => expect(told({})).toEqual([]));

it('stops the build, and tells of the misspelling beside the other faults', () => {
  const root = folderAfter({ [ui]: renamed('resultat.skriv-ut', 'resultat.skrivut'), 'sv/tips.md': 'x' });
  const compile = () => compileAllDays({ root, statutes: paths.statutes, today, shown });
  expect(compile).toThrow(ContentError);
  expect(compile).toThrow(
    /content\/sv\/ui\.yaml: resultat\.skrivut\n {6}Ingen skärm visar texten\.\n {6}→ Menade du ”resultat\.skriv-ut”\?/,
  );
  expect(compile).toThrow('content/sv/tips.md');
});

describe('a misspelt key', () => {
  it.each<[file: string, right: string, wrong: string]>([
    [ui, 'akut.ring', 'akut.rnig'],
    [ui, 'sent.vald', 'sent.vaald'],
    [training, 'utb.rubrik', 'utb.rubirk'],
    // Of a family: the code puts these keys together, and shows the wrong one to nobody.
    [ui, 'plats.anmalan', 'plats.anmaelan'],
    [ui, 'plats.franvaro-myndig-till-hemkommun', 'plats.franvaro-myndig-til-hemkommun'],
    [training, 'utb.svarighet.1', 'utb.svarighet.l'],
  ])('in %s is told once: %s for %s', (file, right, wrong) => {
    expect(told({ [file]: renamed(right, wrong) })).toEqual([[file, wrong, misspelt(right)]]);
  });

  it('is told also where it is that of a whole plural', () => {
    const text = (yaml: string) => yaml.replaceAll('kommuner.ingress_', 'kommuner.ingres_');
    expect(told({ [ui]: text })).toEqual([
      [ui, 'kommuner.ingres_one', misspelt('kommuner.ingress')],
      [ui, 'kommuner.ingres_other', misspelt('kommuner.ingress')],
    ]);
  });

  it('is told once where it is one form of a plural', () => {
    expect(told({ [ui]: renamed('kommuner.ingress_other', 'kommuner.ingress-other') })).toEqual([
      [ui, 'kommuner.ingress-other', misspelt('kommuner.ingress_other')],
    ]);
  });

  it('is told also when the types have been written from it', () => {
    const edits = { [ui]: renamed('akut.ring', 'akut.rnig') };
    const typed = typedIn(stringsModule(readContent(folderAfter(edits), [])));
    expect(typed).toContain('akut.rnig');
    expect(told(edits, { ...shown, typed })).toEqual([[ui, 'akut.rnig', misspelt('akut.ring')]]);
  });
});

describe('a key that is gone', () => {
  it.each([
    [ui, 'akut.ring'],
    [ui, 'plats.team'],
    [training, 'utb.rubrik'],
  ])('from %s is told while the code shows it: %s', (file, key) => {
    expect(told({ [file]: replaced(new RegExp(`^${key.replaceAll('.', '\\.')}: .*\\n`, 'm'), '') })).toEqual([[file, key, gone]]);
  });

  it('is told where it is one form of a plural', () => {
    expect(told({ [ui]: replaced(/^kommuner\.ingress_other: .*\n/m, '') })).toEqual([
      [ui, 'kommuner.ingress_other', expect.stringContaining('Skriv texten både för en')],
    ]);
  });

  it('is nothing to tell of when the code no longer shows it', () => {
    const code = Object.fromEntries(Object.entries(shown.code).map(([file, text]) => [file, text.replaceAll("'akut.ring'", "''")]));
    expect(told({ [ui]: replaced(/^akut\.ring: .*\n/m, '') }, { ...shown, code })).toEqual([]);
  });
});

describe('a new key', () => {
  const added = { [ui]: (yaml: string) => `${yaml}\nslask.helt-ny-text: Ny\n` };

  it('that no code shows is told', () => {
    expect(told(added)).toEqual([
      [ui, 'slask.helt-ny-text', expect.stringMatching(/^Ingen skärm visar texten\. Rätta nyckeln eller ta bort/)],
    ]);
  });

  it('that code shows is right', () => {
    const code = { ...shown.code, 'src/ny.tsx': "t('slask.helt-ny-text')" };
    expect(told(added, { ...shown, code })).toEqual([]);
  });

  it('of a family that code puts together is right', () => {
    expect(told({ [ui]: (yaml: string) => `${yaml}\nplats.till-en-annan-skola: Ny\n` })).toEqual([]);
  });
});

it('knows the keys that the code is typed with', () => {
  expect(typedIn(stringsModule(files))).toContain('akut.ring');
  expect(new Set(shown.typed)).toEqual(new Set(typedIn(stringsModule(files))));
});
