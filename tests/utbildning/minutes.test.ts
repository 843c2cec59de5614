import { describe, expect, it } from 'vitest';
import { toCsv, toMarkdown } from '../../src/training/room/minutes.ts';
import type { Minute } from '../../src/training/room/minutes.ts';
import { minuteLabels, minuteOf } from '../../src/training/room/minute-words.ts';
import { actionOf } from '../../src/training/room/keys.ts';
import { clockFace } from '../../src/training/room/TimerView.tsx';
import { addStrings } from '../../src/content/i18n.ts';
import { summaryOf } from '../../machines/room/summary.ts';
import type { RoomEvent } from '../../machines/room.machine.ts';
import { content } from '../content/compiled.ts';
import { advance, after, at, hands } from '../machines/room-model.ts';

addStrings('sv', content.training.strings);
const label = minuteLabels();
const trainingCase = content.training.cases.find(({ id }) => id === 'angered-efter-ett-nej')!;
const words = { cases: content.training.cases, questions: content.questions, roads: content.roads };

const room = after([
  { type: 'BEGIN', cases: [{ id: trainingCase.id, svar: trainingCase.svar }], minutes: 3, at: Date.parse('2026-11-22T09:00:00Z') },
  ...advance(4),
  ...hands('skola', 'nej', 2),
  ...hands('socialtjanst', 'ja', 3),
  ...advance(3),
  at('SKIP'),
  { type: 'TAKE_HOME', item: 'besked', on: true, at: 1 },
  { type: 'TAKE_HOME', item: `${trainingCase.id}#0`, on: true, at: 1 },
  { type: 'TAKE_HOME', item: 'borta#9', on: true, at: Date.parse('2026-11-22T09:45:00Z') },
] as readonly RoomEvent[]);
const minute = minuteOf(summaryOf(room.now), words);

const hostile: Minute = {
  ...minute,
  cases: [{ ...minute.cases[0]!, title: '=HYPERLINK("http://ond.example";"Klicka") | <b>*a*\nb', road: '+1', alternatives: ['@SUM(1)'] }],
  decisions: ['-2+3', '\t=1+1', "'; DROP", 'a;b', 'a"b'],
};

describe('a minute', () => {
  it('says what was chosen, where the groups parted, what else can be defended, and what is decided', () => {
    expect(minute).toMatchObject({ date: '22 november 2026', minutes: 45, groups: ['Skola', 'Socialtjänst'] });
    expect(minute.cases).toHaveLength(1);
    expect(minute.cases[0]).toMatchObject({
      title: trainingCase.titel,
      road: content.roads.beteendestod.titel,
      questions: [
        {
          title: content.questions.misstanke.titel,
          answers: [
            { text: content.questions.misstanke.svar[0]!.text, hands: [0, 3], road: true },
            { text: content.questions.misstanke.svar[2]!.text, hands: [2, 0], road: false },
          ],
          parting: expect.stringMatching(/^Här går ni isär\. .*\(2\sav\s2\).*\(3\sav\s3\)\.$/),
        },
      ],
      uncounted: [content.questions.arende.titel, content.questions['akut-fara'].titel],
    });
    expect(minute.cases[0]!.alternatives[0]).toContain(content.roads['komplettera-anmalan'].titel);
    expect(minute.decisions).toEqual([
      'Vi ber om återkoppling redan i anmälan och bevakar att den kommer.',
      'Vi tar upp frågan hos oss: Vad betyder ”ingen utredning”, och vad betyder det inte?',
    ]);
  });

  it('is the same as Markdown, with a table for each question', () => {
    const text = toMarkdown(minute, label);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '# Minnesanteckning',
      '',
      '- Datum: 22 november 2026',
      '- Tid: 45 min',
      '- Inga namn är antecknade',
      '',
    ]);
    expect(text).toContain(
      '| Svar | Skola | Socialtjänst | vägens svar |\n| --- | ---: | ---: | --- |\n| Ja, jag vet eller misstänker det | 0 | 3 | ja |\n',
    );
    expect(text).toContain('\n## Det här ändrar vi hemma\n\n- Vi ber om återkoppling');
    expect(toMarkdown({ ...minute, decisions: [] }, label)).toContain(label.noDecisions);
  });

  it('is no markup and no second row, whatever a case from the device is called', () => {
    expect(toMarkdown(hostile, label)).toContain(String.raw`## =HYPERLINK("http://ond.example";"Klicka") \| \<b\>\*a\* b`);
  });
});

describe('the table for a spreadsheet', () => {
  it('has a byte order mark, semicolons, a row for each answer and one for each decision', () => {
    const rows = toCsv(minute, label).split('\r\n');
    expect(rows[0]).toBe('\uFEFF"Fall";"Fråga";"Svar";"Skola";"Socialtjänst";"vägens svar";"Isär";"Vägen"');
    expect(rows[1]).toMatch(
      /^"Socialtjänsten utreder inte\. Vad gör vi nu\?";"Vet du.*";"Ja, jag vet eller misstänker det";0;3;"ja";"Här går ni isär.*";/,
    );
    expect(rows.slice(3, -1).map((row) => row.split(';')[0])).toEqual([`"${label.decisions}"`, `"${label.decisions}"`]);
    expect(rows.at(-1)).toBe('');
  });

  it('has no cell that a spreadsheet would run', () => {
    const text = toCsv(hostile, label);
    expect(text).toContain(`"'=HYPERLINK(""http://ond.example"";""Klicka"") | <b>*a* b"`);
    for (const start of ["'-2+3", "'=1+1", "'+1"]) expect(text).toContain(`"${start}"`);
    for (const cell of text.slice(1).split(/;|\r\n/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    expect(text).toContain('"a;b"');
    expect(text).toContain('"a""b"');
  });
});

describe('a key', () => {
  const press = (key: string, code = key, more = {}) =>
    actionOf({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
  it.each([
    [press('PageDown'), { type: 'next' }],
    [press(' ', 'Space'), { type: 'next' }],
    [press('ArrowLeft'), { type: 'back' }],
    [press('3', 'Digit3'), { type: 'hand', nth: 3, by: 1 }],
    [press('#', 'Digit3', { shiftKey: true }), { type: 'hand', nth: 3, by: -1 }],
    [press('0', 'Numpad0'), { type: 'hand', nth: 10, by: 1 }],
    [press('Insert', 'Numpad0'), undefined],
    [press('z', 'KeyZ', { ctrlKey: true }), { type: 'undo' }],
    [press('F', 'KeyF', { shiftKey: true }), { type: 'fullscreen' }],
    [press('f', 'KeyF', { ctrlKey: true }), undefined],
    [press('1', 'Digit1', { altKey: true }), undefined],
    [press('?', 'Minus', { shiftKey: true }), { type: 'keys' }],
    [press('Tab'), undefined],
    [press('constructor'), undefined],
  ])('%# means what it says', (action, meaning) => expect(action).toEqual(meaning));

  const alone = (key: string, code = key, more = {}) =>
    actionOf({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, false);
  it.each([
    ...'zhstfnlZ?'.split('').map((key) => alone(key, `Key${key.toUpperCase()}`)),
    ...'0123456789'.split('').map((key) => alone(key, `Digit${key}`)),
    alone('7', 'Numpad7'),
    alone('#', 'Digit3', { shiftKey: true }),
  ])('%# of one sign does nothing when those are off', (action) => expect(action).toBeUndefined());
  it.each([
    [alone('PageDown'), { type: 'next' }],
    [alone(' ', 'Space'), { type: 'next' }],
    [alone('ArrowLeft'), { type: 'back' }],
    [alone('Backspace'), { type: 'undo' }],
    [alone('z', 'KeyZ', { ctrlKey: true }), { type: 'undo' }],
  ])('%# still works then', (action, meaning) => expect(action).toEqual(meaning));
});

it.each([
  [180_000, '3:00'],
  [59_400, '1:00'],
  [1, '0:01'],
  [0, '0:00'],
  [-500, '0:00'],
  [-61_000, '−1:01'],
])('%d ms is %s', (ms, face) => expect(clockFace(ms)).toBe(face));
