import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/training/room/minutes.ts';
import type { Minute, MinuteLabels } from '../../src/training/room/minutes.ts';

const installed = spawnSync('soffice', ['--version']).status === 0;
if (!installed)
  console.info('LibreOffice (soffice) finns inte här: att tabellen håller ihop i den prövas inte. apt-get install libreoffice-calc');

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
const csv = toCsv(minute, { ...label, decisions: 'decisions', noDecisions: 'none', yes: 'ja' });

describe('the table for a spreadsheet', () => {
  it('quotes every text, so that no sign within one can part it', () => {
    for (const row of csv.slice(1).trim().split('\r\n')) expect(row).toMatch(/^(?:(?:"(?:[^"]|"")*"|\d+)(?:;|$)){8}$/);
  });

  // With commas, semicolons and tabs all parting, as LibreOffice in Swedish proposes (59/44/9, UTF-8, Swedish).
  it.skipIf(!installed)(`has eight columns in each row in LibreOffice${installed ? '' : ' (soffice saknas)'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'vagval-csv-'));
    try {
      mkdirSync(join(folder, 'ut'));
      writeFileSync(join(folder, 'minne.csv'), csv);
      execFileSync('soffice', [
        `-env:UserInstallation=file://${folder}/profil`,
        '--headless',
        '--infilter=CSV:59/44/9,34,76,1,,1053',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):124,34,76',
        '--outdir',
        join(folder, 'ut'),
        join(folder, 'minne.csv'),
      ]);
      const rows = readFileSync(join(folder, 'ut', 'minne.csv'), 'utf8')
        .replace('\uFEFF', '')
        .trim()
        .split('\n');
      expect(rows.map((row) => row.split('|').length)).toEqual([8, 8, 8, 8]);
      expect(rows[1]).toContain('|3|12|ja|');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
