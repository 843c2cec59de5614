import { expect, it } from 'vitest';
import type { RuleId } from '../../src/build/compiler/rule-ids.ts';
import type { ProofMeta, Unit } from '../../src/build/proof/results.ts';

declare module 'vitest' {
  // What a test shows, for the page /kontroll/: tests/proof-reporter.ts writes it down with how the test went.
  interface TaskMeta extends ProofMeta {}
}

/** What a rule of safety is proved over, whether one of them keeps it, and each made to break it. */
export interface Proof<T> {
  /** What `cases` are. */
  readonly unit: Unit;
  /** Everything that the rule says something about. */
  readonly cases: readonly T[];
  readonly kept: (one: T) => boolean;
  /** Makes one break the rule: what the proof must be able to see. */
  readonly broken: (one: T) => T;
  /** One in words, where the rule fails. */
  readonly inWords: (one: T) => unknown;
}

/** Proves a rule over every case, and that the proof would see each of them break. The counts are written down with the verdict. */
export function prove<T>(rule: RuleId, { unit, cases, kept, broken, inWords }: Proof<T>): void {
  it('is about something', () => expect(cases.length).toBeGreaterThan(0));

  it('holds over all of them', { meta: { rule, shows: 'holds', unit } }, ({ task }) => {
    task.meta.over = cases.length;
    expect(cases.filter((one) => !kept(one)).map(inWords)).toEqual([]);
  });

  it('would see each of them break', { meta: { rule, shows: 'can-fail', unit } }, ({ task }) => {
    const wrong = cases.map(broken);
    task.meta.over = wrong.length;
    expect(wrong.filter(kept).map(inWords)).toEqual([]);
  });
}
