import { describe, expect, it } from 'vitest';
import { homeMayBeTheDanger, keepsHomeOut, turnsToHome } from '../../machines/home.ts';
import type { OutcomeId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { pagesOf } from './runs.ts';

// Read by a person: these say of themselves that nobody tells the home.
const silent = ['larma-112', 'orosanmalan-utan-att-forvarna', 'konsultera-utan-att-forvarna', 'kvar-utomlands', 'skydda-uppgiften'];
const silentBeside = ['stam-av-med-socialtjansten', 'vid-resa-utomlands'];

it('the home is kept out by these roads, and none of them turns to it', () => {
  expect(keepsHomeOut.toSorted()).toEqual([...silent, ...silentBeside].toSorted());
  expect(turnsToHome.filter((road) => keepsHomeOut.includes(road))).toEqual([]);
  expect(turnsToHome).toContain('orosanmalan');
});

describe('the home may be the danger', () => {
  it('by the road that a run led to', () => {
    const outcomes = pagesOf(personal, 'outcome') as readonly OutcomeId[];
    expect(outcomes.filter((outcome) => homeMayBeTheDanger(outcome, {})).toSorted()).toEqual(silent.toSorted());
  });

  it('by what was answered, also when nobody knows', () => {
    expect(homeMayBeTheDanger('elevhalsa', { narstaende: 'ja' })).toBe(true);
    expect(homeMayBeTheDanger('elevhalsa', { narstaende: 'vet-inte' })).toBe(true);
    expect(homeMayBeTheDanger('elevhalsa', { resa: 'befarar' })).toBe(true);
    expect(homeMayBeTheDanger('elevhalsa', { narstaende: 'nej', resa: 'vistelse' })).toBe(false);
  });
});
