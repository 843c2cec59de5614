import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { feedId, feedOf } from '../../src/build/site/feed.ts';
import { compareWith } from '../../src/build/tools/lag/compare.ts';
import { dueReport, uncheckedReport } from '../../src/build/tools/lag/report.ts';
import { monthsBefore, readBefore, warningsOf } from '../../src/build/compiler/warnings.ts';
import { paths } from '../../src/build/paths.ts';
import { daysBetween, isCurrent, standingsOn } from '../../src/content/standing.ts';
import type { Provenance, Readiness, TouchingChange } from '../../src/content/types.ts';
import { placedIn } from '../../src/content/calendar.ts';
import { contentAfter, faultsAfter, replaced } from './broken.ts';
import { content, files, today } from './compiled.ts';

const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const change = (fran: string, text: Readiness, sakerhet: TouchingChange['sakerhet'] = 'beslutad-ej-last'): TouchingChange => ({
  id: 'x',
  fran,
  kort: 'Något ändras.',
  sakerhet,
  text,
});
const text = (andringar: readonly TouchingChange[], ends?: string): Provenance => ({
  version: '1.0.0',
  utgava: {},
  gallerFran: '2026-01-15',
  gallerTill: ends,
  granskad: { datum: '2026-11-22', roll: 'redaktion' },
  jurist: [],
  kallor: [],
  andringar,
});

describe('how a text stands', () => {
  it.each<[day: string, readiness: Readiness, certainty: TouchingChange['sakerhet'], says: string[], current: boolean]>([
    ['2026-10-02', 'saknas', 'beslutad-ej-last', [], true],
    ['2026-10-03', 'saknas', 'beslutad-ej-last', ['andras'], true],
    ['2026-12-31', 'saknas', 'beslutad-ej-last', ['andras'], true],
    ['2027-01-01', 'saknas', 'beslutad-ej-last', ['gallde'], false],
    ['2030-01-01', 'saknas', 'beslutad-och-last', ['gallde'], false],
    ['2026-12-31', 'ny', 'beslutad-ej-last', ['andras'], true],
    ['2027-01-01', 'ny', 'beslutad-ej-last', [], true],
    ['2026-12-31', 'saknas', 'foreslagen', ['foreslas'], true],
    ['2027-01-01', 'saknas', 'foreslagen', ['kan-ha-andrats'], false],
  ])('on %s, with a new text that is %s after a change that is %s: %j', (day, readiness, certainty, says, current) => {
    const touched = text([change('2027-01-01', readiness, certainty)]);
    expect(standingsOn(touched, day).map((standing) => standing.says)).toEqual(says);
    expect(isCurrent(touched, day)).toBe(current);
  });

  it('is until and with the day before the change', () =>
    expect(standingsOn(text([change('2026-03-01', 'saknas')]), '2026-03-01')).toMatchObject([{ says: 'gallde', tillMed: '2026-02-28' }]));

  it('is told of each change, the gravest first', () => {
    const both = text([change('2027-01-01', 'saknas'), change('2026-08-01', 'saknas')]);
    expect(standingsOn(both, '2026-11-27').map(({ says }) => says)).toEqual(['gallde', 'andras']);
  });

  it.each([
    ['2026-01-14', ['kommer']],
    ['2026-01-15', []],
    ['2027-01-01', ['gallde']],
  ])('on %s follows its own days: %j', (day, says) =>
    expect(standingsOn(text([], '2027-01-01'), day).map((standing) => standing.says)).toEqual(says),
  );

  it.each([
    ['2026-10-03', '2027-01-01', 90],
    // Over the change of clocks and a leap day.
    ['2028-02-28', '2028-03-27', 28],
  ])('counts the days from %s to %s as %d', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('the changes of the law', () => {
  const days = Object.fromEntries(content.calendar.andringar.map(({ id, fran }) => [id, fran]));

  it('have the days that are known', () =>
    expect(days).toMatchObject({
      'krankande-behandling-2026': '2026-08-01',
      'trygghet-och-studiero-2026': '2026-08-01',
      'fristaende-skolor-2027': '2027-01-01',
      'skolbyte-2026': '2026-06-30',
      'skolbyte-2027': '2027-01-01',
      'stodundervisning-2028': '2028-07-01',
      'straffbarhetsalder-2026': undefined,
      'tvangsmedel-under-15': undefined,
    }));

  it('are said to be read only where a wording has been read', () =>
    expect(
      content.calendar.andringar
        .filter(({ sakerhet }) => sakerhet === 'beslutad-och-last')
        .filter(
          ({ lagrum, fran }) =>
            !lagrum.some((id) => content.provisions[id].lydelser.some(({ gallerFran, last }) => gallerFran === fran && last)),
        ),
    ).toEqual([]));

  it.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s that of 2027 is to come: %s', (day, coming) => {
    const placed = placedIn(content.calendar, day);
    expect(placed.coming.some(({ id }) => id === 'fristaende-skolor-2027')).toBe(coming);
    expect(placed.past.some(({ id }) => id === 'fristaende-skolor-2027')).toBe(!coming);
  });

  it('and what was looked for in vain are told', () => expect(content.calendar.notFound.length).toBeGreaterThan(5));
});

const file = 'lagandringar/stodundervisning-2028.md';
const told = (edits: Parameters<typeof faultsAfter>[0], day?: string) =>
  faultsAfter(edits, day).map((fault) => `${fault.file} ${fault.key}: ${fault.message}`);

describe('a text that is', () => {
  // A change that lies so far ahead that nobody has written for it.
  const ahead = 'lagandringar/prov-2098.md';
  const changed = readFileSync(join(paths.content, file), 'utf8')
    .replace(/^id: .*/m, 'id: prov-2098')
    .replace(/^galler-fran: .*/m, 'galler-fran: 2098-07-01')
    .replace(/^haller:\n(?: {2}- .*\n)+/m, '');
  const textsAfter = (edits: Parameters<typeof contentAfter>[0]) =>
    contentAfter({ [ahead]: changed, ...edits }).calendar.andringar.find(({ id }) => id === 'prov-2098')!.texts;
  const readiness = (edits: Parameters<typeof contentAfter>[0]) => textsAfter(edits).find(({ href }) => href === '/vag/motivera/')?.text;
  const road = 'sv/personal/utfall/motivera.md';

  it('touched and has no new edition lacks one', () => expect(readiness({})).toBe('saknas'));
  it('dated from the day is written for it', () =>
    expect(readiness({ [road]: replaced('## Bra att veta\n', '## Bra att veta\n\n- {från 2098-07-01} Nytt.\n') })).toBe('ny'));
  it('dated from another day is not', () =>
    expect(readiness({ [road]: replaced('## Bra att veta\n', '## Bra att veta\n\n- {från 2097-07-01} Nytt.\n') })).toBe('saknas'));
  it('said to hold holds', () =>
    expect(readiness({ [ahead]: replaced('jurist:', 'haller:\n  - personal/utfall/motivera\njurist:')(changed) })).toBe('haller'));
  it('a story of the training is touched as the others are', () =>
    expect(textsAfter({}).filter(({ href, text }) => href?.startsWith('/utbildning/') && text === 'saknas')).not.toEqual([]));
});

describe('the build stops at', () => {
  it.each([
    ['a change without a day', replaced(/galler-fran: .*\n/, ''), 'galler-fran', 'Ändringen ska ha en dag'],
    ['a reading that nobody can have made yet', replaced(/last: .*/, 'last: 2999-01-01'), 'last', 'ligger i framtiden'],
    ['a text that is not there', replaced('jurist:', 'haller:\n  - personal/utfall/finns-inte\njurist:'), 'haller', 'finns inte'],
    ['an unread change that is sure of itself', replaced('beslutad-ej-last', 'beslutad-och-last'), 'sakerhet', 'har ingen läst lydelse'],
  ])('%s', (_, edit, key, message) => {
    const faults = faultsAfter({ [file]: edit });
    expect(faults.map((fault) => fault.key)).toEqual([key]);
    expect(faults[0]!.message).toContain(message);
  });

  const wording = 'lagrum/skollagen-3-9/';
  const at = files.of('lagrum').find(({ id }) => id === 'skollagen-3-9')!.file;
  const ended = { [at]: replaced('kontrollerad', 'galler-till: 2029-01-01\nkontrollerad') };

  it('a wording that ends while texts rest on it', () =>
    expect(told(ended)).toEqual([expect.stringMatching(`^${wording}.* galler-till: Bestämmelsen gäller till 2029-01-01`)]));
  it('but not where a change explains it', () =>
    expect(
      told({ ...ended, [file]: (text) => replaced('2028-07-01', '2029-01-01')(replaced('lagrum:', 'lagrum:\n  - skollagen-3-9')(text)) }),
    ).toEqual([]));
  it('nor where the next wording is there, though nobody has read it', () =>
    expect(
      told({
        ...ended,
        'lagrum/skollagen-3-9/2029-01-01.md': readFileSync(join(paths.content, at), 'utf8')
          .replace(/galler-fran: .*/, 'galler-fran: 2029-01-01')
          .replace('status: verifierad', 'status: oklar\nlydelse: ej-last\njurist:\n  - Ordalydelsen.')
          .replaceAll(/^>.*$/gm, ''),
      }),
    ).toEqual([]));
  it('a text whose own first day lies ahead', () =>
    expect(told({ 'sv/personal/utfall/sip.md': replaced(/galler-fran: .*/, 'galler-fran: 2999-01-01') })).toEqual([
      'sv/personal/utfall/sip.md galler-fran: Texten gäller från 2999-01-01, och det finns ingen text för i dag.',
    ]));
});

describe('the build warns', () => {
  it.each([
    ['2026-10-02', false],
    ['2026-10-03', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s of the change of 2027: %s', (day, warned) =>
    expect(warningsOf(files, day).some((line) => line.includes('fristaende-skolor-2027'))).toBe(warned),
  );

  // The day is that of the wording that was read the longest ago, whatever has been read anew since.
  it.each([
    ['six months after the oldest reading', 0, false],
    ['the day after', 1, true],
  ])('%s of wordings that nobody has read since: %s', (_, after, warned) => {
    const oldest = readBefore(files, '9999-12-31', today)[0]!.day;
    const day = later(monthsBefore(oldest, -6), after);
    expect(warningsOf(files, day).some((line) => /^\d+ lydelser lästes för mer än 6 månader sedan/.test(line))).toBe(warned);
  });

  it.each([
    ['2026-08-31', 6, '2026-02-28'],
    ['2026-01-15', 6, '2025-07-15'],
    ['2026-11-27', -12, '2027-11-27'],
  ])('%s is %d months after %s', (day, months, before) => expect(monthsBefore(day, months)).toBe(before));
});

describe('npm run lag', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-lag-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const statute = 'skollag-2010-800';
  const excerpts = JSON.parse(readFileSync(join(paths.statutes, `${statute}.json`), 'utf8')) as Record<string, string>;
  const compare = (write: () => void) => {
    write();
    return compareWith(files, folder, today);
  };
  const found = (comparison: ReturnType<typeof compareWith>, id: string) => comparison.findings.find(({ lagrum }) => lagrum === id);

  it('finds nothing new in the texts that the quotes are from', () => {
    const { findings, same, absent } = compareWith(files, paths.statutes, today);
    expect([findings, absent]).toEqual([[], []]);
    expect(same).toBeGreaterThan(90);
  });

  it('says where a text parts from what is quoted, and which texts rest on it', () => {
    const changed: Record<string, string> = {
      ...excerpts,
      '3 kap. 9 §|2099-01-01': excerpts[Object.keys(excerpts).find((key) => key.startsWith('3 kap. 9 §'))!]!.replaceAll(
        'åtgärdsprogram',
        'handlingsplan',
      ),
    };
    delete changed[Object.keys(excerpts).find((key) => key.startsWith('3 kap. 9 §'))!];
    const comparison = compare(() => writeFileSync(join(folder, `${statute}.json`), JSON.stringify(changed)));
    const finding = found(comparison, 'skollagen-3-9')!;
    expect(finding.how).toMatchObject({ kind: 'andrat', difference: expect.stringContaining('⟨här⟩') });
    expect(finding.texts.length).toBeGreaterThan(0);
    expect(comparison.absent).toContain('sol-2025-400');
  });

  it('reads a statute in plain text by its chapters and sections', () => {
    const at = content.provisions['skollagen-7-21'].lydelser[0]!;
    const plain = `1 kap. Inledning\n1 § Första.\n\n7 kap. Skolplikt\n20 § Enligt\n3 kap. 7 § är det så.\n21 § /Upphör att gälla U:2099-07-01/\n${at.citat.join('\n')}\n22 § Annat.\n`;
    const comparison = compare(() => {
      rmSync(join(folder, `${statute}.json`), { force: true });
      writeFileSync(join(folder, `${statute}.txt`), plain);
    });
    expect(found(comparison, 'skollagen-3-9')!.how).toEqual({ kind: 'borta' });
    expect(comparison.findings.filter(({ lagrum, file: from }) => lagrum === 'skollagen-7-21' && from.includes(at.gallerFran))).toEqual([]);
  });

  it('tells of a passage that has moved, and of one that ends', () => {
    const quote = content.provisions['skollagen-3-9'].lydelser[0]!.citat[0]!;
    const write = (sections: string) => () => writeFileSync(join(folder, `${statute}.txt`), sections);
    expect(found(compare(write(`3 kap. Utveckling\n9 § Nytt.\n10 § ${quote}\n`)), 'skollagen-3-9')!.how).toEqual({
      kind: 'flyttat',
      to: '3 kap. 10 §',
    });
    expect(found(compare(write(`3 kap. Utveckling\n9 § /Upphör att gälla U:2099-07-01/\n${quote}\n`)), 'skollagen-3-9')!.how).toEqual({
      kind: 'upphor',
      on: '2099-07-01',
    });
  });

  it('lists what falls due, and what has not been read since a day', () => {
    const due = dueReport(files, '2026-11-27').join('\n');
    expect(due).toMatch(/2027-01-01\n.*Sekretesslagen börjar gälla/);
    expect(due).not.toContain('2028-07-01');
    const day = later(readBefore(files, '9999-12-31', today)[0]!.day, 1);
    const count = readBefore(files, day, today).length;
    expect(count).toBeGreaterThan(0);
    expect(uncheckedReport(files, day, today)[0]).toMatch(new RegExp(`^Inte läst sedan ${day}: ${count} lydelser`));
  });
});

describe('the feed', () => {
  const feed = feedOf(content);
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id!);

  it('makes an id as RFC 9562 does: a name gives one id and keeps it', () => {
    expect(feedId('skolbyte-2026')).toBe('urn:uuid:496c26f8-5801-50e2-9b78-8ef39fd79f7c');
  });

  it('has each change, each day with new wordings and what was not found, under an id of its own', () => {
    for (const { id } of content.calendar.andringar) expect(ids).toContain(feedId(id));
    expect(ids).toContain(feedId('lydelser/2026-01-15'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says the day of the content, not of the build', () => {
    const days = [...feed.matchAll(/<updated>(.*?)T00:00:00Z<\/updated>/g)].map(([, day]) => day!);
    expect(days).toHaveLength(ids.length);
    expect(feedOf(content)).toBe(feed);
    const reviewed = new Set([
      ...content.calendar.andringar.map(({ granskad }) => granskad),
      ...content.calendar.notFound.map(({ sokt }) => sokt),
      ...Object.values(content.provisions).flatMap(({ lydelser }) => lydelser.map(({ kontrollerad }) => kontrollerad)),
    ]);
    expect(days.filter((day) => !reviewed.has(day))).toEqual([]);
  });
});
