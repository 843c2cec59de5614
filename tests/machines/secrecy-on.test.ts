import { describe, expect, it } from 'vitest';
import { disclosure, disclosures } from '../../machines/secrecy.ts';
import { disclosuresOn, secrecyActInIndependentSchools } from '../../machines/secrecy-on.ts';

const independent = disclosures.flatMap((row, index) => (row.answers.huvudman === 'fristaende' ? [index] : []));
const before = disclosuresOn('2026-12-31');
const after = disclosuresOn('2027-01-01');

it('is decided for the first day of 2027', () => expect(secrecyActInIndependentSchools).toBe('2027-01-01'));

describe('the poster', () => {
  it('is until the last day of 2026 what the rules say', () =>
    expect(before).toEqual(disclosures.map((row) => ({ ...row, unread: false }))));

  it('does not change for anyone else', () =>
    expect(after.filter((_, index) => !independent.includes(index))).toEqual(before.filter((_, index) => !independent.includes(index))));

  it('has rows for independent schools', () => expect(independent.length).toBeGreaterThan(10));

  it.each(independent)('row %d says from 2027 what a municipal school may, on the Secrecy Act, and that a lawyer must read it', (index) => {
    const municipal = disclosure({ ...disclosures[index]!.answers, huvudman: 'kommunal' });
    const row = after[index]!;
    if (!municipal.grounds.some((id) => id.startsWith('osl-'))) return expect(row).toEqual(before[index]);
    expect([row.verdict, row.road, row.unread]).toEqual([municipal.verdict, municipal.road, true]);
    expect(row.grounds).toEqual(expect.arrayContaining([...municipal.grounds, 'osl-2-3-a']));
    expect(row.grounds).not.toContain('skollagen-29-14');
    return expect([row.sender, row.receiver, row.situation]).toEqual([
      before[index]!.sender,
      before[index]!.receiver,
      before[index]!.situation,
    ]);
  });
});
