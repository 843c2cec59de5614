import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it, onTestFinished } from 'vitest';
import { calendarFile, calendarFileName } from '../../src/staff/after/calendar-file.ts';

const title = 'Vägval: följ upp';
// A day before a change of clocks, the last day of a year, and a leap day.
const days = ['2027-03-27', '2027-12-31', '2028-02-29'];
const dayAfter = ['2027-03-28', '2028-01-01', '2028-03-01'];
const file = calendarFile(days, title, new Date('2026-11-27T13:05:09.123Z'));
const lines = file.split('\r\n');

const runs = (command: string, ...args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8' });
const hasKhal = runs('khal', '--version').status === 0;
const python = ['/usr/bin/python3', 'python3'].find((one) => runs(one, '-c', 'import icalendar').status === 0);

/** The file on the disk, in a folder that is gone after the test. */
function onDisk(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, calendarFileName);
  writeFileSync(path, file);
  return { folder, path };
}

describe('the calendar file', () => {
  it('is the days and the title and nothing else', () => {
    const uid = expect.stringMatching(/^UID:[0-9a-f-]{36}$/) as string;
    const event = (from: string, to: string) => [
      'BEGIN:VEVENT',
      uid,
      'DTSTAMP:20261127T130509Z',
      'SUMMARY:Vägval: följ upp',
      `DTSTART;VALUE=DATE:${from}`,
      `DTEND;VALUE=DATE:${to}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Vagval//Vagval//SV',
      'CALSCALE:GREGORIAN',
      ...event('20270327', '20270328'),
      ...event('20271231', '20280101'),
      ...event('20280229', '20280301'),
      'END:VCALENDAR',
      '',
    ]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(days.length);
  });

  it('folds a long line at 75 octets, never inside a letter, and escapes what the format needs', () => {
    const long = `${'å'.repeat(70)}, ett; två\\ tre 🎈 ${'ö'.repeat(60)}`;
    const text = calendarFile(['2027-01-01'], long);
    const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(octets.filter((count) => count > 73).length).toBeGreaterThan(1);
    expect(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!.getFirstPropertyValue('summary')).toBe(long);
  });

  it('is read as whole days by ical.js', () => {
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate, endDate, summary }) => [startDate.isDate, String(startDate), String(endDate), summary])).toEqual(
      days.map((day, index) => [true, day, dayAfter[index], title]),
    );
  });

  it('is read as whole days by node-ical', () => {
    const read = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
    const local = (date: Date) => date.toLocaleDateString('sv-SE');
    expect(read.map((one) => [one.datetype, local(one.start), local(one.end!), one.summary, one.transparency])).toEqual(
      days.map((day, index) => ['date', day, dayAfter[index], title, 'TRANSPARENT']),
    );
  });

  it.skipIf(!python)(`is read as whole days by python-icalendar${python ? '' : ' (not installed here)'}`, () => {
    const { path } = onDisk();
    const code = `
import datetime, icalendar, json, sys
events = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')
print(json.dumps([[type(e['DTSTART'].dt) is datetime.date, str(e['DTSTART'].dt), str(e['DTEND'].dt), str(e['SUMMARY'])] for e in events]))
`;
    const { stdout, stderr } = runs(python!, '-c', code, path);
    expect([stderr, JSON.parse(stdout)]).toEqual(['', days.map((day, index) => [true, day, dayAfter[index], title])]);
  });

  it.skipIf(!hasKhal)(`is read as whole days by khal${hasKhal ? '' : ' (not installed here)'}`, () => {
    const { folder, path } = onDisk();
    mkdirSync(join(folder, 'kalender'));
    const config = join(folder, 'config');
    writeFileSync(
      config,
      `[calendars]\n[[en]]\npath = ${join(folder, 'kalender')}\n[sqlite]\npath = ${join(folder, 'db')}\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\ntimeformat = %H:%M\nlocal_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\n`,
    );
    const { stdout } = runs('khal', '-c', config, 'printics', '--format', '{start}|{end}|{all-day}|{title}', path);
    // An event of one whole day ends on that day, as khal tells it.
    expect(stdout.split('\n').filter((line) => line.includes('|'))).toEqual(days.map((day) => `${day}|${day}|True|${title}`));
  });
});
