import { describe, expect, it } from 'vitest';
import { adviceBeside } from '../../machines/advice.ts';
import type { RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import type { Road } from '../../src/content/types.ts';
import { runsOf } from '../machines/runs.ts';
import { prove } from '../machines/proof.ts';
import { read } from './as-read.ts';
import { content, files } from './compiled.ts';

const roads = Object.values(content.roads);
const runs = runsOf(personal);

// A home may be where the danger is: on these roads nobody speaks with it, whatever else the road says.
const neverTheHome: readonly RoadId[] = [
  'larma-112',
  'orosanmalan-utan-att-forvarna',
  'konsultera',
  'konsultera-utan-att-forvarna',
  'komplettera-anmalan',
  'begar-aterkoppling',
];

// The passages to say, one for each listener.
const say = (text: string) =>
  text
    .split(/\n\s*\n/)
    .filter((block) => block.startsWith('>'))
    .map((block) => block.replaceAll(/^> ?/gm, ''));

describe('9 every road says what to do next: who and when, on what ground, and whom to turn to', () => {
  const isWhole = ({ steg, vem, nar, kontakt, lagrum, utanLagrum, tidslinje }: Road) =>
    steg.length > 0 &&
    [vem, nar, read(kontakt.first), ...steg.flatMap((step) => [read(step.gor), step.vem, step.nar])].every((text) => text.trim() !== '') &&
    (lagrum.length > 0 || Boolean(utanLagrum)) &&
    tidslinje in content.timelines;
  const inWords = ({ id }: Road) => id;

  describe('a road', () =>
    prove('nasta-steg', { unit: 'roads', cases: roads, kept: isWhole, broken: (road) => ({ ...road, steg: [] }), inWords }));

  it.each<[string, (road: Road) => Road]>([
    ['who', (road) => ({ ...road, vem: ' ' })],
    ['when', (road) => ({ ...road, nar: '' })],
    ['whom to turn to', (road) => ({ ...road, kontakt: { first: '', more: '' } })],
    ['who does the first step', (road) => ({ ...road, steg: road.steg.map((step) => ({ ...step, vem: '' })) })],
    ['a ground', (road) => ({ ...road, lagrum: [], utanLagrum: undefined })],
    ['what happens next', (road) => ({ ...road, tidslinje: 'finns-inte' })],
  ])('sees every road that lacks %s', { meta: { rule: 'nasta-steg', shows: 'can-fail', unit: 'roads' } }, (_, lacking) => {
    expect(roads.map(lacking).filter(isWhole).map(inWords)).toEqual([]);
  });
});

describe('4 when it may be someone close, no text sends the user home first', () => {
  it.each(neverTheHome)('%s never means contact with the home', (id) => {
    const { hem, steg } = content.roads[id];
    expect({ hem, steg: steg.filter((step) => step.hem).map(({ gor }) => gor) }).toEqual({ hem: false, steg: [] });
  });

  it('a road with a step at home is itself marked so', () => {
    expect(roads.filter(({ hem, steg }) => !hem && steg.some((step) => step.hem)).map(({ id }) => id)).toEqual([]);
  });

  const keepsHomeOut: readonly string[] = ['stam-av-med-socialtjansten', 'konsultera-utan-att-forvarna'];

  it('social services come first on every road that means contact with the home', () => {
    const close = runs.filter(({ answers: { narstaende } }) => narstaende === 'ja' || narstaende === 'vet-inte');
    const atHome = close.filter(({ outcome }) => content.roads[outcome as RoadId].hem);
    expect(atHome.length).toBeGreaterThan(0);
    const unguarded = atHome.filter(
      ({ outcome, answers }) => !adviceBeside(outcome, answers).forst.some((id) => keepsHomeOut.includes(id)),
    );
    expect(unguarded.map(({ answers, outcome }) => ({ answers, outcome }))).toEqual([]);
  });

  it.each(keepsHomeOut)('%s, which comes first, sends nobody home either', (id) => {
    const { hem, steg } = content.roads[id as RoadId];
    expect(hem || steg.some((step) => step.hem)).toBe(false);
  });

  const spoken = [...files.of('utfall'), ...files.of('socialtjanst')]
    .filter(({ flow }) => flow === 'personal')
    .flatMap(({ id, data, sections }) => say(sections.parts[0]!.text).map((words) => ({ id, hem: data.hem === 'ja', words })));
  const toGuardians = spoken.filter(({ words }) => /^till (?:vårdnadshav|föräld|mamma|pappa|hemmet|familjen)/i.test(words));

  it('no words for the guardians stand on a road that has no contact with them', () => {
    expect(toGuardians.length).toBeGreaterThan(20);
    expect(toGuardians.filter(({ hem }) => !hem).map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
  });

  it('words for the guardians are for when it is safe', () => {
    expect(toGuardians.filter(({ words }) => !/^[^:”]*om det är tryggt/.test(words)).map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
  });
});
