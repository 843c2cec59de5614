import { describe, expect, it } from 'vitest';
import { compileAllDays } from '../../src/build/compiler/compile.ts';
import { settledDay, turningDays } from '../../src/build/site/settled-day.ts';
import { asOf } from '../../src/content/as-of.ts';
import { paths } from '../../src/build/paths.ts';
import { standingsOn } from '../../src/content/standing.ts';
import { dayAfter, lastingDay } from '../browser/lasting-day.ts';
import { today } from './compiled.ts';

const all = compileAllDays({ root: paths.content, statutes: paths.statutes, today });
const later = (days: number, from = today) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const days = turningDays(all);
const turning = new Set(days);

describe('the day that pages are written for', () => {
  it('is one that has come, and stays until something in the content turns', () => {
    const settled = settledDay(days, today);
    expect(settled <= today).toBe(true);
    for (let ahead = 1, day = today; ahead < 800; ahead += 1) {
      const next = later(ahead);
      expect([next, settledDay(days, next)]).toEqual([next, turning.has(next) ? next : settledDay(days, day)]);
      day = next;
    }
  });

  // Day by day through the changes of 2027: what reads otherwise than the day before is seen as a turning day.
  it('misses no day on which a text reads otherwise', () => {
    const shownOn = (day: string) => {
      const { roads, questions } = asOf({ roads: all.roads, questions: all.questions }, day);
      return JSON.stringify([roads, questions, Object.values(roads).map((road) => standingsOn(road, day))]);
    };
    const missed: string[] = [];
    for (let ahead = 0, before = shownOn(later(-1)); ahead < 40; ahead += 1) {
      const day = later(ahead);
      const now = shownOn(day);
      if (now !== before && !turning.has(day)) missed.push(day);
      before = now;
    }
    expect(missed).toEqual([]);
  });
});

// Two builds can be the same on two days only when nothing turns between them; on the eve of a turning day there are none such from today.
describe('the day whose build the next day repeats', () => {
  it.each([
    ['2026-12-29', '2026-12-29'],
    ['2026-12-30', '2027-01-01'],
    ['2026-12-31', '2027-01-01'],
    ['2027-01-01', '2027-01-01'],
  ])('from %s is %s when the last days of the year turn', (from, day) =>
    expect(lastingDay(['2026-01-15', '2026-12-31', '2027-01-01'], from)).toBe(day),
  );

  it('is one on which nothing turns, whatever day it is', () => {
    for (let ahead = 0; ahead < 400; ahead += 1) {
      const day = lastingDay(days, later(ahead));
      expect([day, turning.has(dayAfter(day))]).toEqual([day, false]);
    }
  });
});
