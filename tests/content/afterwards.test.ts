import { describe, expect, it } from 'vitest';
import { dueDays, chosenEvent, lastDay, ownDays } from '../../src/content/time-limits.ts';
import { wordingOn } from '../../src/content/today.ts';
import { content, today } from './compiled.ts';
import { faultsAfter, replaced } from './broken.ts';

const timelines = Object.values(content.timelines);
const daysFrom = (id: string, day: string) => dueDays(content.timelines[id]!.punkter, day).map((due) => due.day);

describe('a last day', () => {
  it.each([
    ['2026-11-27', 14, 'dagar', '2026-12-11'],
    ['2026-12-20', 14, 'dagar', '2027-01-03'],
    // A change of clocks, in March and in October, takes no day and gives none.
    ['2027-03-20', 14, 'dagar', '2027-04-03'],
    ['2026-10-20', 14, 'dagar', '2026-11-03'],
    ['2028-02-20', 14, 'dagar', '2028-03-05'],
    ['2026-12-11', 1, 'veckor', '2026-12-18'],
    ['2026-11-27', 4, 'manader', '2027-03-27'],
    ['2026-10-31', 4, 'manader', '2027-02-28'],
    ['2027-10-31', 4, 'manader', '2028-02-29'],
    ['2026-12-31', 4, 'manader', '2027-04-30'],
  ] as const)('from %s in %i %s is %s', (from, antal, enhet, day) => expect(lastDay(from, { antal, enhet })).toBe(day));
});

describe('the time limits of the roads', () => {
  it('follow a report as the act says: fourteen days, a week after that, four months from the decision', () => {
    expect(daysFrom('anmalan', '2026-11-27')).toEqual(['2026-12-11', '2026-12-18', '2027-04-11']);
    expect(daysFrom('aterkoppling', '2026-11-27')).toEqual(['2026-12-11', '2026-12-18']);
    expect(daysFrom('utredning', '2026-11-27')).toEqual(['2027-03-27']);
  });

  it.each(['orosanmalan', 'orosanmalan-utan-att-forvarna', 'komplettera-anmalan', 'begar-aterkoppling'] as const)(
    '%s counts from the report',
    (id) => expect(chosenEvent(content.timelines[content.roads[id].tidslinje]!.punkter)).toBe('anmalan'),
  );

  it.each(['sip', 'folj-upp-sip', 'dokumentera-samtycke', 'inhamta-samtycke', 'franvaroutredning', 'narvaroarbete'] as const)(
    '%s has no number in law, so the day is the one that was agreed on',
    (id) => {
      const { punkter } = content.timelines[content.roads[id].tidslinje]!;
      expect([chosenEvent(punkter), ownDays(punkter).length]).toEqual([undefined, 1]);
    },
  );

  // The law's own number stands in its own words, so that no limit is ours.
  const numbers: Readonly<Record<string, RegExp>> = {
    '14 dagar': /\bfjorton dagar\b|\b14 dagar\b/,
    '1 veckor': /\ben vecka\b/,
    '4 manader': /\bfyra månader\b/,
  };
  const limits = timelines.flatMap(({ id, punkter }) =>
    punkter.flatMap(({ limit, lagrum }) => (typeof limit === 'object' ? [{ id, limit, lagrum }] : [])),
  );
  it('each stand with their number in the words of the provision', () => {
    const wrong = limits.filter(({ limit, lagrum }) => {
      const said = lagrum.flatMap((one) => wordingOn(content.provisions[one], today).wording.citat).join(' ');
      return !numbers[`${limit.antal} ${limit.enhet}`]?.test(said);
    });
    expect(wrong.map(({ id, limit }) => `${id}: ${limit.antal} ${limit.enhet}`)).toEqual([]);
    expect(limits.length).toBeGreaterThan(20);
  });

  // A point that says a number of days, weeks or months and has no limit is there to be missed.
  it('are counted wherever a point says how many days, weeks or months after a report or a decision', () => {
    const uncounted = timelines.flatMap(({ id, punkter }) =>
      punkter
        .filter(({ nar, limit }) => /^(?:inom|senast) .*(?:dagar|veck(?:a|or)|månader)/i.test(nar) && !limit)
        .map(({ nar }) => `${id}: ${nar}`),
    );
    // The one who was refused a document has the three weeks, not the school.
    expect(uncounted).toEqual(['begaran: Inom tre veckor från att personen fick beslutet']);
  });
});

describe('the build stops', () => {
  const file = 'sv/personal/tidslinjer/anmalan.md';
  const told = (from: string, to: string) => faultsAfter({ [file]: replaced(from, to) }).map(({ key, message }) => [key, message]);
  it('when a limit and its words differ', () => {
    expect(told('antal: 14', 'antal: 15')).toEqual([['punkter.1.frist', '”Inom 14 dagar från anmälan” säger inte 15 dagar.']]);
    expect(told('enhet: veckor', 'enhet: dagar')).toEqual([['punkter.2.frist', '”Inom en vecka från beslutet” säger inte 1 dagar.']]);
  });
  it('when a limit is counted from what nobody has chosen or reached', () =>
    expect(told('      handelse: beslut\n', '')[0]).toEqual([
      'punkter.2.frist',
      'Fristen räknas från ”beslut”, men en annan räknas från ”anmalan”.',
    ]));
  it('when a limit has no provision', () =>
    expect(told('    lagrum:\n      - sol-20-2\n', '').map(([key]) => key)).toContain('punkter.1.frist'));
  it('when what happened since leads nowhere', () => {
    const since = 'sv/personal/sedan/inget-hort.md';
    const after = (from: string, to: string) => faultsAfter({ [since]: replaced(from, to) }).map(({ key }) => key);
    expect(after('borja: oro', 'borja: orolig')).toContain('borja');
    expect(after('  - begar-aterkoppling', '  - begar-besked')).toContain('vagar');
  });
});

describe('a talk', () => {
  const talks = Object.values(content.roads).filter(({ talk }) => talk);
  it('opens with words, has something at hand, and asks something back', () => {
    expect(talks.length).toBeGreaterThan(20);
    for (const { say, haFramme, talk } of talks) {
      expect(say!.text).not.toBe('');
      expect(haFramme).toContain('<li>');
      expect(talk!.askBack.filter((question) => !question.endsWith('?') && !/: /.test(question))).toEqual([]);
    }
  });
});

it('what can have happened since comes in the order of its groups, each with a provision and a road', () => {
  expect(content.since.map(({ id }) => id)).toEqual([
    'inget-hort',
    'far-inte-svara',
    'ingen-utredning',
    'utredning-inledd',
    'nytt-har-hant',
    'fick-nej',
    'angrat-sig',
    'plan-star-still',
    'fick-beslut',
    'fortfarande-borta',
  ]);
  for (const { lagrum, vagar, html } of content.since) {
    expect(vagar.length).toBeGreaterThan(0);
    // Each provision that it rests on is named where it stands.
    expect(lagrum.filter((id) => !html.includes(`/lagrum/#${id}"`))).toEqual([]);
  }
});
