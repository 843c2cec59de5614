import { describe, expect, it } from 'vitest';
import { dutiesAt, dutyIds } from '../../machines/duties.ts';
import { personal } from '../../machines/personal.machine.ts';
import { runsOf } from './runs.ts';

const runs = runsOf(personal);
const of = ({ outcome, answers }: (typeof runs)[number]) => dutiesAt(outcome, answers).map(({ duty }) => duty);
const wrong = (fits: (run: (typeof runs)[number]) => boolean) => runs.filter((run) => !fits(run)).map(({ answers }) => answers);

describe('what the law asks whatever one thinks of the road', () => {
  it('is something at the end of every run, and no duty is never told', () => {
    expect(wrong((run) => of(run).length > 0)).toEqual([]);
    expect(dutyIds.filter((duty) => !runs.some((run) => of(run).includes(duty)))).toEqual([]);
  });

  it('is to report, for the school, unless the pupil is known to be of age', () => {
    const ofAge = ({ answers: { alder, myndig } }: (typeof runs)[number]) => alder === '18-plus' || myndig === 'ja';
    const school = ({ answers }: (typeof runs)[number]) => answers.roll !== 'socialtjanst';
    expect(wrong((run) => of(run).includes('anmal') === (school(run) && !ofAge(run)))).toEqual([]);
    // Of age: the duty is told as what it is, about children.
    expect(wrong((run) => of(run).includes('anmal-barn') === (school(run) && ofAge(run)))).toEqual([]);
  });

  it('for social services is their own: protection and secrecy, and nothing of the school’s', () => {
    const social = runs.filter(({ answers }) => answers.roll === 'socialtjanst');
    expect(social.length).toBeGreaterThan(10);
    expect([...new Set(social.map((run) => of(run).join()))]).toEqual(['skyddsbedom,sekretess-soc']);
  });

  it('begins with the gravest and rests on a provision', () => {
    for (const run of runs) {
      const [first] = of(run);
      expect(['anmal', 'anmal-barn', 'skyddsbedom']).toContain(first);
    }
    expect(runs.flatMap(({ outcome, answers }) => dutiesAt(outcome, answers)).filter(({ lagrum }) => lagrum.length === 0)).toEqual([]);
  });
});
