import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionId } from '../../machines/ids.gen.ts';
import { toCsv } from '../../src/training/room/minutes.ts';
import type { Minute, MinuteLabels } from '../../src/training/room/minutes.ts';
import { content } from '../content/compiled.ts';

const installed = spawnSync('soffice', ['--version']).status === 0;
if (!installed)
  console.info('LibreOffice (soffice) finns inte här: att tabellen håller ihop i den prövas inte. apt-get install libreoffice-calc');

const locale = '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop>';
const swedish = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">${locale}</item></oor:items>`;

const label = Object.fromEntries(
  [
    'title',
    'nameless',
    'date',
    'length',
    'minutes',
    'case',
    'question',
    'answer',
    'road',
    'alternatives',
    'byRoad',
    'apart',
    'uncounted',
  ].map((key) => [key, key]),
) as unknown as MinuteLabels;
const minute: Minute = {
  date: '27 november 2026',
  minutes: 20,
  groups: ['Skola', 'Socialtjänst'],
  cases: [
    {
      title: 'Ett fall; med, allt\tsom "delar"',
      minutes: 8,
      road: 'Anmäl genast, i dag',
      alternatives: [],
      uncounted: [],
      questions: [
        {
          title: 'Vet du, eller misstänker du?',
          answers: [
            { text: 'Ja, jag vet', hands: [3, 12], road: true },
            { text: "Nej; 'kanske", hands: [0, 1], road: false },
          ],
          parting: 'Här går ni isär. Skolan: ”Ja, jag vet” (3 av 3).',
        },
      ],
    },
  ],
  decisions: ['Vi ber om besked, alltid'],
};
/** A minute of every case there is, as if each question had been counted: all the words that can come into a table. */
const everything: Minute = {
  ...minute,
  cases: content.training.cases.map(({ titel, svar, utfall }) => ({
    title: titel,
    minutes: 8,
    road: content.roads[utfall].titel,
    alternatives: [],
    uncounted: [],
    questions: Object.entries(svar).map(([question, answer]) => {
      const { titel: title, svar: answers } = content.questions[question as QuestionId];
      return { title, answers: answers.map(({ id, text }, nth) => ({ text, hands: [nth, 12], road: id === answer })) };
    }),
  })),
};
const tables = [minute, everything].map((one) => toCsv(one, { ...label, decisions: 'decisions', noDecisions: 'none', yes: 'ja' }));

/** The cells of a table whose texts are within quotation marks. */
const cellsOf = (csv: string, between: string): readonly (readonly string[])[] =>
  csv
    .replace('\uFEFF', '')
    .trim()
    .split(/\r?\n/)
    .map((row) =>
      row
        .match(new RegExp(`"(?:[^"]|"")*"|[^"\\${between}]+|(?<=^|\\${between})(?=\\${between}|$)`, 'g'))!
        .map((cell) => cell.replaceAll(/^"|"$/g, '').replaceAll('""', '"')),
    );

describe('the table for a spreadsheet', () => {
  it('quotes every text, so that no sign within one can part it', () => {
    for (const csv of tables)
      for (const row of csv.slice(1).trim().split('\r\n')) expect(row).toMatch(/^(?:(?:"(?:[^"]|"")*"|\d+)(?:;|$)){8}$/);
  });

  describe.skipIf(!installed)(`in LibreOffice${installed ? '' : ' (soffice saknas: apt-get install libreoffice-calc)'}`, () => {
    // As someone with a Swedish profile opens it: in the dialog all of comma, semicolon and tab are ticked.
    // All the tables in one start, which takes a second.
    const opened = (csvs: readonly string[], separators: string) => {
      const folder = mkdtempSync(join(tmpdir(), 'vagval-csv-'));
      try {
        mkdirSync(join(folder, 'ut'));
        mkdirSync(join(folder, 'profil', 'user'), { recursive: true });
        writeFileSync(join(folder, 'profil', 'user', 'registrymodifications.xcu'), swedish);
        const written = csvs.map((csv, nth) => {
          writeFileSync(join(folder, `minne-${nth}.csv`), csv);
          return join(folder, `minne-${nth}.csv`);
        });
        execFileSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profil`,
            '--headless',
            `--infilter=CSV:${separators},34,76,1,,1053`,
            '--convert-to',
            'csv:Text - txt - csv (StarCalc):124,34,76',
            '--outdir',
            join(folder, 'ut'),
            ...written,
          ],
          { stdio: 'pipe' },
        );
        return csvs.map((_, nth) => cellsOf(readFileSync(join(folder, 'ut', `minne-${nth}.csv`), 'utf8'), '|'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    };

    const bare = tables[0]!.replaceAll(/"((?:[^"]|"")*)"/g, '$1');
    const separated = ['59', '59/44/9'] as const;
    let read: Readonly<Record<(typeof separated)[number], ReturnType<typeof opened>>>;
    beforeAll(() => {
      read = { '59': opened(tables, '59'), '59/44/9': opened([...tables, bare], '59/44/9') };
    });

    it.each(separated)('every row keeps its columns and every cell its words, with the separators %s', (separators) => {
      tables.forEach((csv, nth) => {
        expect(read[separators][nth]!.filter((row) => row.length !== 8)).toEqual([]);
        expect(read[separators][nth]).toEqual(cellsOf(csv, ';'));
      });
    });

    it('would come apart if its texts were not quoted', () => {
      const [apart] = read['59/44/9'].slice(-1);
      expect(apart!.filter((row) => row.length !== 8)).not.toEqual([]);
    });
  });
});
