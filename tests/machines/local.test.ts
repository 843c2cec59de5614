import { describe, expect, it } from 'vitest';
import type { Answers } from '../../machines/flow.ts';
import { localOffer } from '../../machines/local.ts';
import type { Layer, LocalOffer, LocalEntry } from '../../machines/local.ts';

const layer: Layer = {
  id: 'storstad',
  upphort: [{ id: 'skolfam', inteVid: ['sip'] }, { id: 'glomd' }],
  omraden: [{ id: 'soder', ersatter: ['team'] }, { id: 'norr' }],
  insatser: [
    { id: 'team', utfall: ['narvarostod'], villkor: { arskurs: ['ak-4', 'ak-5'] }, inteVid: ['skolans-stod'] },
    { id: 'forum', utfall: ['narvarostod', 'folj-upp-sip'] },
    { id: 'team-plus', omraden: ['norr', 'vaster'], utfall: ['narvarostod', 'ansok'], villkor: { omfattning: '80-100', arskurs: 'ak-4' } },
    { id: 'team-soder', omraden: ['soder'], utfall: ['narvarostod'], inteVid: ['ansok'] },
  ],
};

const ids = ({ fits, maybe, not }: LocalOffer<LocalEntry>) => ({
  fits: fits.map(({ id }) => id),
  maybe: maybe.map(({ id }) => id),
  not: not.map(({ id }) => id),
});
const offer = (area: string | undefined, answers: Answers, outcome: 'narvarostod' | 'ansok' | 'sip' | 'skolans-stod' = 'narvarostod') =>
  ids(localOffer(layer, area, outcome, answers));

describe('what exists locally', () => {
  it('is the whole municipality’s when no area is chosen', () => {
    expect(offer(undefined, { arskurs: 'ak-4', omfattning: '80-100' })).toEqual({ fits: ['team', 'forum'], maybe: [], not: [] });
  });

  it('has the area’s own first', () => {
    expect(offer('norr', { arskurs: 'ak-4', omfattning: '80-100' })).toEqual({ fits: ['team-plus', 'team', 'forum'], maybe: [], not: [] });
  });

  it('leaves out what the area has replaced', () => {
    expect(offer('soder', { arskurs: 'ak-4' })).toEqual({ fits: ['team-soder', 'forum'], maybe: [], not: [] });
  });

  it('belongs to each area that it names, listed or not', () => {
    expect(offer('vaster', { arskurs: 'ak-4', omfattning: '80-100' }).fits[0]).toBe('team-plus');
  });

  it('has nothing of its own for an unknown area', () => {
    expect(offer('finns-inte', { arskurs: 'ak-4' })).toEqual(offer(undefined, { arskurs: 'ak-4' }));
  });

  it('is uncertain when a condition was never asked about', () => {
    expect(offer('norr', { omfattning: '80-100' })).toEqual({ fits: ['forum'], maybe: ['team-plus', 'team'], not: [] });
  });

  it('is out as soon as one condition is contradicted, whatever was never asked', () => {
    expect(offer('norr', { omfattning: '20-49' })).toEqual({ fits: ['forum'], maybe: ['team'], not: [] });
    expect(offer('norr', { omfattning: '80-100', arskurs: 'ak-1' })).toEqual({ fits: ['forum'], maybe: [], not: [] });
  });

  it('is out for upper secondary school when it is for some grades', () => {
    expect(offer('norr', { omfattning: '80-100', skolform: 'gymnasiet' })).toEqual({ fits: ['forum'], maybe: [], not: [] });
  });

  it('is for upper secondary school too when it asks for no grade', () => {
    const insatser: readonly LocalEntry[] = [{ id: 'team', utfall: ['ansok'], villkor: { omfattning: '80-100' } }];
    expect(ids(localOffer({ id: 'smastad', insatser }, undefined, 'ansok', { skolform: 'gymnasiet', omfattning: '80-100' })).fits).toEqual([
      'team',
    ]);
  });

  it('may be in a municipality without areas, where nothing has ended', () => {
    const insatser: readonly LocalEntry[] = [{ id: 'team', utfall: ['ansok'] }];
    expect(ids(localOffer({ id: 'smastad', insatser }, 'norr', 'ansok', {}))).toEqual({ fits: ['team'], maybe: [], not: [] });
    const upphort = [{ id: 'skolfam', inteVid: ['sip', 'ansok'] }] as const;
    expect(ids(localOffer({ id: 'smastad', insatser, upphort }, 'norr', 'ansok', {})).not).toEqual(['skolfam']);
  });

  it('is only for the outcomes that it names', () => {
    expect(offer('norr', { arskurs: 'ak-4', omfattning: '80-100' }, 'ansok')).toEqual({ fits: ['team-plus'], maybe: [], not: [] });
    expect(offer('norr', {}, 'sip')).toEqual({ fits: [], maybe: [], not: ['skolfam'] });
  });

  it('says what is asked for by name and is not for this: teams, and what has ended', () => {
    expect(offer('norr', {}, 'skolans-stod').not).toEqual(['team']);
    expect(offer('soder', {}, 'ansok').not).toEqual(['team-soder']);
    expect(offer('norr', {}, 'ansok').not).toEqual([]);
  });

  it('does not say it of a team that the area has replaced', () => {
    expect(offer('soder', {}, 'skolans-stod').not).toEqual([]);
  });
});
