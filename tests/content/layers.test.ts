import { describe, expect, it } from 'vitest';
import { decide } from '../../src/build/tools/decide.ts';
import { content } from './compiled.ts';

const layers = Object.values(content.municipalities);

describe.each(layers)('$namn', ({ id, kod, namn }) => {
  const cases = content.cases[id] ?? [];

  it('carries three cases or more', () => expect(cases.length).toBeGreaterThanOrEqual(3));

  it.each(cases)('$namn', ({ omrade, svar, utfall, insatser }) => {
    expect(decide(content, { flode: 'personal', kommun: id, ...(omrade && { omrade }), svar })).toMatchObject({ utfall, insatser });
  });

  it.skipIf(id === 'sverige')('is a municipality, under its own code', () => {
    expect(content.register.find((municipality) => municipality.kod === kod)).toMatchObject({ id, namn });
  });
});

it('knows all 290 municipalities', () => {
  expect(content.register).toHaveLength(290);
  expect(new Set(content.register.map(({ kod }) => kod)).size).toBe(290);
});

it('has a layer for the whole country, which is no municipality', () => {
  expect(layers.filter(({ kod }) => kod === undefined).map(({ id }) => id)).toEqual(['sverige']);
});
