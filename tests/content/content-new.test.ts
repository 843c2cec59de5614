import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile, compileAllDays } from '../../src/build/compiler/compile.ts';
import type { CompileOptions } from '../../src/build/compiler/compile.ts';
import { ContentError } from '../../src/build/compiler/faults.ts';
import { folderAt, folderWith } from '../../src/build/compiler/folder.ts';
import { decide } from '../../src/build/tools/decide.ts';
import { writeNew } from '../../src/build/tools/new/write.ts';
import { paths } from '../../src/build/paths.ts';
import { today } from './compiled.ts';

const alone = ['kommunregister.yaml', 'mallar', 'kommuner/1280-malmo.md', 'lagrum/sol-19-6'];
let home: string;
let root: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'content-new-'));
  root = join(home, 'content');
  for (const path of alone) cpSync(join(paths.content, path), join(root, path), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const write = (words: string) => writeNew(words.split(' ').filter(Boolean), { root, today });
const refusal = (words: string) => (write(words) as { fel: string }).fel;
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** content/, with what has been written here in it. */
function whole(): CompileOptions {
  const here = folderAt(root);
  const written = Object.fromEntries(here.files.map((file) => [file, here.read(file)]));
  return { root: folderWith(folderAt(paths.content), written), statutes: paths.statutes, today };
}

function faults(): ContentError['faults'] {
  try {
    compileAllDays(whole());
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

describe('a new municipality', () => {
  const file = 'kommuner/0114-upplands-vasby.md';

  it.each(['0114-upplands-vasby', '0114', 'upplands-vasby', 'Upplands Väsby', '0114 Upplands Väsby', 'UPPLANDS VÄSBY'])(
    'is written for %s',
    (words) => {
      expect(write(`kommun ${words}`)).toMatchObject({ file });
      expect(textOf(file)).toMatch(/^id: upplands-vasby\nkod: "0114"\nnamn: Upplands Väsby\n/m);
      expect(textOf(file)).toContain(`datum: ${today}`);
      expect(textOf(file)).not.toMatch(/<[a-z]+>/);
    },
  );

  it('stops the build at each line that is to be filled in, and nowhere else', () => {
    write('kommun 0114');
    const lines = textOf(file).split('\n');
    const toFill = lines.flatMap((line, index) => (line.includes('FYLL I') && !line.startsWith('# ') ? [`rad ${index + 1}`] : []));
    expect(toFill.length).toBeGreaterThan(10);
    expect(faults().map((fault) => [fault.file, fault.key])).toEqual(toFill.map((key) => [file, key]));
  });

  it('builds once that is done, with cases that hold', () => {
    write('kommun 0114');
    writeFileSync(
      join(root, file),
      textOf(file)
        .replaceAll(/ # FYLL I.*$/gm, '')
        .replaceAll('FYLL I ', ''),
    );
    expect(faults()).toEqual([]);

    const content = compile(whole());
    const cases = content.cases['upplands-vasby']!;
    expect(cases).toHaveLength(3);
    for (const { svar, utfall, insatser } of cases)
      expect(decide(content, { flode: 'personal', kommun: 'upplands-vasby', svar })).toMatchObject({ utfall, insatser });
  });

  it('brings its own source, and carries its county where its name in a–z is not its own', () => {
    expect(write('kommun 0643')).toMatchObject({ file: 'kommuner/0643-habo-jonkopings-lan.md' });
    expect(textOf('kommuner/0643-habo-jonkopings-lan.md')).toContain(`egna-kallor:\n  habo-jonkopings-lan-${today.slice(0, 4)}:\n`);
  });

  it('is never written over another', () => {
    const before = textOf('kommuner/1280-malmo.md');
    expect(refusal('kommun 1280-malmo')).toBe('content/kommuner/1280-malmo.md finns redan. Den skrivs inte över.');
    expect(textOf('kommuner/1280-malmo.md')).toBe(before);
  });

  it.each([
    ['1208-malmo', 'Koden 1208 är inte koden för Malmö. Menade du 1280 Malmö?\n  npm run content:new -- kommun 1280-malmo'],
    ['1281-malmo', 'Koden 1281 är inte koden för Malmö. Menade du 1280 Malmö eller 1281 Lund?'],
    ['1280-mlamö', 'Koden 1280 är inte koden för ”mlamö”. Menade du 1280 Malmö?'],
    ['Uplands Vesby', 'Menade du 0114 Upplands Väsby?'],
    ['9999', 'Det finns ingen kommun ”9999” i registret. Alla koder och namn står i content/kommunregister.yaml.'],
    ['habo', 'Det finns flera kommuner som heter så. Menade du 0305 Håbo eller 0643 Habo?'],
  ])('is not written for %s, but a better word is offered', (words, fault) => {
    expect(refusal(`kommun ${words}`)).toContain(fault);
  });
});

describe('another file', () => {
  it.each([
    ['fraga personal ny-fraga', 'sv/personal/fragor/ny-fraga.md'],
    ['utfall personal ny-vag', 'sv/personal/utfall/ny-vag.md'],
    ['fraga foralder ny-fraga', 'sv/foralder/fragor/ny-fraga.md'],
    ['utfall foralder ny-vag', 'sv/foralder/utfall/ny-vag.md'],
    ['lagrum sol-99-1 2026-01-15', 'lagrum/sol-99-1/2026-01-15.md'],
  ])('is written for %s, and is itself all that is wrong', (words, file) => {
    expect(write(words)).toMatchObject({ file });
    expect(textOf(file)).not.toMatch(/<[a-z]+>/);
    const found = faults();
    expect(new Set(found.map((fault) => fault.file))).toEqual(new Set([file]));
    // No fault of form: what is wrong is that it is not filled in, and that nothing leads to it.
    expect(found.filter(({ key = '', message }) => !key.startsWith('rad ') && /Nyckeln|Rubrikerna|Faktarutan/.test(message))).toEqual([]);
    expect(refusal(words)).toContain('finns redan');
  });

  it.each([
    ['', 'npm run content:new -- kommun <kod eller namn>'],
    ['komun malmo', 'Menade du kommun?'],
    ['fraga constructor x', 'Det finns inget flöde ”constructor”.'],
    ['fraga persnal ny-fraga', 'Det finns inget flöde ”persnal”. Menade du personal?'],
    ['utfall personal Åk-Sju', 'Menade du ak-sju?'],
    ['fraga personal', 'Ett id består av a–z'],
    ['fraga personal ../../../utanfor', 'Menade du utanfor?'],
    ['lagrum sol-19-6 2026-02-30', '”2026-02-30” är inget datum.'],
    ['lagrum sol-19-6', '”” är inget datum.'],
    ['lagrum sol-19-6 2026-01-15', 'content/lagrum/sol-19-6/2026-01-15.md finns redan.'],
  ])('is refused for ”%s”', (words, fault) => expect(refusal(words)).toContain(fault));
});

const command = (word: string) =>
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), resolve('src/build/tools/content-new.ts'), 'kommun', word], {
    cwd: home,
    encoding: 'utf8',
  });

it('has a command, which says what to do next, and fails when it wrote nothing', () => {
  expect(command('0114')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Skrev content\/kommuner\/0114-upplands-vasby\.md\n[^]*1\. [^]*2\. .*FYLL I/) as string,
  });
  expect(existsSync(join(root, 'kommuner/0114-upplands-vasby.md'))).toBe(true);
  expect(command('0114')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('finns redan') as string });
});

// A municipality that is named as an example gets a layer one day, and then the example is refused.
it.each(['README.md', 'content/README.md', 'src/build/tools/new/plan.ts'])('%s names no municipality to write a layer for', (file) => {
  const shown = [...readFileSync(file, 'utf8').matchAll(/content:new -- kommun (<[^>]+>|[^\s`]+)/g)].map(([, words]) => words!);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((words) => !words.startsWith('<'))).toEqual([]);
});
