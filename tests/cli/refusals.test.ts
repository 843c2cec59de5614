import { expect, it } from 'vitest';
import { decideLine } from '../../src/build/tools/decide.ts';
import { content } from '../content/compiled.ts';

const reply = (line: string) => decideLine(content, line);
const withAnswers = (svar: string) => `{"flode":"personal","svar":${svar}}`;

it.each<[string, string]>([
  ['', '””'],
  ['hej', '”hej”'],
  ['{"flode":"personal"', '”{"flode":"personal"”'],
  ['null', 'null'],
  ['42', '42'],
  ['"personal"', '”personal”'],
  ['[{"flode":"personal"}]', 'en lista'],
  ['{}', 'flode'],
  ['{"flode":null}', 'null'],
  ['{"flode":["personal"]}', 'en lista'],
  ['{"flode":"PERSONAL"}', '”PERSONAL”'],
  ['{"flode":"constructor"}', '”constructor”'],
  ['{"flode":"__proto__"}', '”__proto__”'],
  ['{"flode":"personal","svara":{}}', '”svara”'],
  ['{"flode":"personal","__proto__":{"kommun":"malmo"}}', '”__proto__”'],
  ['{"flode":"personal","constructor":1}', '”constructor”'],
  ['{"flode":"personal","kommun":"malmö"}', '”malmö”'],
  ['{"flode":"personal","kommun":""}', '””'],
  ['{"flode":"personal","kommun":null}', 'null'],
  ['{"flode":"personal","kommun":180}', '180'],
  ['{"flode":"personal","kommun":"toString"}', '”toString”'],
  ['{"flode":"personal","kommun":"malmo","omrade":"sodermalm"}', '”sodermalm” finns inte i Malmö'],
  ['{"flode":"personal","kommun":"sverige","omrade":"sodermalm"}', '”sodermalm”'],
  ['{"flode":"personal","kommun":"stockholm","omrade":"length"}', '”length”'],
  ['{"flode":"personal","kommun":"stockholm","omrade":null}', 'null'],
  ['{"flode":"personal","omrade":"sodermalm"}', '”sodermalm”'],
  [withAnswers('null'), 'null'],
  [withAnswers('"ja"'), '”ja”'],
  [withAnswers('[["arende","oro"]]'), 'en lista'],
  [withAnswers('{"finns-inte":"ja"}'), '”finns-inte”'],
  [withAnswers('{"grind":"ja"}'), '”grind”'],
  [withAnswers('{"personal.grind":"ja"}'), '”personal.grind”'],
  [withAnswers('{"orosanmalan":"ja"}'), '”orosanmalan”'],
  [withAnswers('{"__proto__":{"misstanke":"ja"}}'), '”__proto__”'],
  [withAnswers('{"constructor":"ja"}'), '”constructor”'],
  [withAnswers('{"misstanke":"constructor"}'), '”constructor”'],
  [withAnswers('{"misstanke":"__proto__"}'), '”__proto__”'],
  [withAnswers('{"misstanke":"xstate.init"}'), '”xstate.init”'],
  [withAnswers('{"misstanke":"JA"}'), '”JA”'],
  [withAnswers('{"misstanke":true}'), 'true'],
  [withAnswers('{"misstanke":["ja"]}'), 'en lista'],
  [withAnswers('{"misstanke":null}'), 'null'],
  [withAnswers('{"misstanke":{"ja":"ja"}}'), 'ett objekt'],
  [withAnswers('{"arende":"oro","roll":"kung"}'), '”kung”'],
])('refuses %.60s and names %s', (line, named) => {
  expect(reply(line)).toEqual({ fel: expect.stringContaining(named) });
});

it.each([
  ['long', '"'.padEnd(100_000, 'x').concat('"')],
  ['deep', '['.repeat(200_000).concat(']'.repeat(200_000))],
  ['deep and broken', '['.repeat(200_000)],
])('answers a value that is %s, and answers it shortly', (_, value) => {
  for (const line of [value, `{"flode":${value}}`, withAnswers(`{"misstanke":${value}}`)]) {
    const answered = reply(line);
    expect(answered).toHaveProperty('fel');
    expect(JSON.stringify(answered).length).toBeLessThan(300);
  }
});

it.each<[string, object]>([
  ['answers off the path', { roll: 'elevhalsa', arskurs: 'ak-5', alder: 'under-12' }],
  ['no answers', {}],
])('passes over %s', (_, extra) => {
  const line = JSON.stringify({
    flode: 'personal',
    svar: { arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola', omfattning: '20-49', utredd: 'nej', ...extra },
  });
  expect(reply(line)).toMatchObject({ utfall: 'franvaroutredning', insatser: [], steg: { length: 5 } });
});

it('lets nothing local rest on an answer off the path', () => {
  const svar = {
    arende: 'service-bistand',
    misstanke: 'nej',
    'soc-utredning': 'nej',
    vardbehov: 'nej',
    insatstyp: 'provning',
    'familjens-vilja': 'ja',
  };
  const off = { ...svar, omfattning: '80-100', arskurs: 'ak-5' };
  const line = JSON.stringify({ flode: 'personal', kommun: 'stockholm', omrade: 'farsta', svar: off });
  expect(reply(line)).toMatchObject({ utfall: 'ansok', insatser: [] });
});

it('uses the layer of the whole country where no municipality is chosen', () => {
  const consent = { 'samtycke-till-insats': 'ja', 'samtycke-till-delning': 'ja' };
  const svar = {
    arende: 'franvaro',
    misstanke: 'nej',
    skolform: 'grundskola',
    omfattning: '20-49',
    utredd: 'ja',
    'mer-an-franvaro': 'nej',
    vardbehov: 'nej',
    ...consent,
    arskurs: 'ak-1',
  };
  const chosen = (kommun?: string) => reply(JSON.stringify({ flode: 'personal', kommun, svar }));
  expect(chosen()).toMatchObject({ utfall: 'narvarostod', insatser: ['skolsocialt-team'] });
  expect(chosen('sverige')).toEqual(chosen());
});
