import { describe, expect, it } from 'vitest';
import { ahead } from '../../machines/ahead.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { personal } from '../../machines/personal.machine.ts';
import { skipsFor } from '../../machines/skips.ts';
import { typical } from '../../machines/typical.ts';

// Every position is walked in ahead-walk.test.ts. These are the small ones.
// First, for it is here that the flow is looked at and the memory of it made.
it('looks ahead once from positions that are alike, and apart where a condition reads what differs', () => {
  const from = (misstanke: 'ja' | 'osaker') => ahead(personal, 'akut-fara', { arende: 'oro', misstanke });
  const roads = (['ja', 'osaker'] as const).map((misstanke) =>
    ['orosanmalan', 'konsultera'].filter((road) => from(misstanke).outcomes.has(road as 'konsultera')),
  );
  expect(roads).toEqual([['orosanmalan'], ['konsultera']]);
  const grade = { arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola' } as const;
  const here = ahead(personal, 'omfattning', grade);
  expect(ahead(personal, 'omfattning', { ...grade, 'oro-slag': 'natet' })).toBe(here);
  expect(ahead(personal, 'omfattning', grade, new Set<never>())).toBe(here);
  expect(ahead(personal, 'omfattning', grade, skipsFor([])).questions).toBe(here.questions - 1);
});

describe('what lies ahead', () => {
  it('is counted over every run that is left, with every answer as likely as the others', () => {
    expect(ahead(foralder, 'skolan-utreder', { lage: 'borta' })).toEqual({
      questions: 3,
      outcomes: new Set(['om-skolsocialt-team', 'om-sip', 'om-oppet-stod', 'be-skolan-utreda']),
      runs: 8,
      chances: [0, 2 / 3, 1 / 4, 1 / 12].map((chance) => expect.closeTo(chance, 9) as number),
    });
  });

  it('is nothing but the road itself at a road', () => {
    expect(ahead(foralder, 'om-sip', {})).toEqual({ questions: 0, outcomes: new Set(['om-sip']), runs: 1, chances: [1] });
  });

  it('is what the first answer leads to where the question is passed by, with the answer unset', () => {
    const skips = new Set(['vard'] as const);
    expect(ahead(foralder, 'vard', {}, skips)).toEqual(ahead(foralder, 'om-sip', {}));
    expect(ahead(foralder, 'erbjudet', {}, skips)).toMatchObject({ questions: 1, runs: 4, chances: [0, 1] });
    expect(ahead(personal, 'akut-fara', { arende: 'oro' }, new Set(['akut-fara'] as const)).outcomes).toEqual(new Set(['larma-112']));
  });
});

describe('the range of questions left', () => {
  it.each<[string, readonly number[], object]>([
    ['counts the hair that sums of fractions lose', [0.3, 0.3, 0.3, 0.1], { least: 0, most: 2 }],
    ['is none where the question on the screen is the last', [1], { least: 0, most: 0 }],
    ['is the narrowest, though it comes after a wider one', [0.05, 0.9, 0.05], { least: 1, most: 1 }],
    ['is the narrowest, though a wider one comes after', [0.05, 0.85, 0, 0.1], { least: 0, most: 1 }],
    ['is the narrowest between two wider ones', [0.01, 0.05, 0.85, 0, 0.09], { least: 1, most: 2 }],
    ['is the lowest of those that are as narrow', [0.1, 0.8, 0.1], { least: 0, most: 1 }],
  ])('%s', (_, after, range) => expect(typical({ chances: [0, ...after] })).toEqual(range));
});
