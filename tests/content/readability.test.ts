import { describe, expect, it } from 'vitest';
import { stepsText } from '../../src/build/compiler/check-readability.ts';
import { limits, plain, readability } from '../../src/build/compiler/readability.ts';
import { files } from './compiled.ts';

const roads = [...files.of('utfall'), ...files.of('rad')];

it('has one limit for the staff’s steps', () => expect(limits['personal']).toEqual({ lix: 40 }));

it.each(roads.filter(({ flow = '' }) => flow in limits))('$file has steps that can be read in a hurry', (road) => {
  const { lix, words } = readability(stepsText(road));
  expect(words).toBeGreaterThan(10);
  expect(lix).toBeLessThanOrEqual(limits[road.flow!]!.lix);
});

describe('readability', () => {
  it('is words a sentence plus the percentage of long words', () => {
    expect(readability(['Ring nu. Berätta för socialtjänsten vad du har sett.'])).toEqual({
      words: 9,
      sentences: 2,
      lix: 26.7,
      longest: ['Berätta', 'för', 'socialtjänsten', 'vad', 'du', 'har', 'sett'],
    });
  });

  it('counts nothing as nothing', () => expect(readability(['', ' … '])).toEqual({ words: 0, sentences: 0, lix: 0, longest: [] }));

  it.each<[string, number]>([
    ['Ring. Fråga. Skriv upp.', 3],
    ['Säg till exempel: ”Hur mår du? Vill du prata?” Lyssna.', 4],
    ['Det gäller t.ex. läxor, kl. 8 och kl. 15.', 1],
    ['Ta med: papper och penna.', 1],
    ['En rad utan punkt', 1],
  ])('cuts %s in %d', (text, count) => expect(readability([text]).sentences).toBe(count));

  it('takes each passage for a sentence, full stop or not', () => expect(readability(['Ett', 'Två', 'Tre']).sentences).toBe(3));

  it.each([
    ['Anmäl genast [[sol-19-1]].', 'Anmäl genast .'],
    ['[[orosanmalan|Anmäl genast]].', 'Anmäl genast.'],
    ['Läs **mer** i [planen](/vag/sip/).', 'Läs mer i planen .'],
    ['Enligt 19 kap. 1 § socialtjänstlagen (2025:400) ska du anmäla.', 'Enligt ska du anmäla.'],
    ['Det står i offentlighets- och sekretesslagen, 7 kap. 19 a §.', 'Det står , .'],
    ['Skollagens regler och föräldrabalken gäller.', 'regler och gäller.'],
    ['Förslagen och inslagen är med.', 'Förslagen och inslagen är med.'],
  ])('leaves out what is not the writer’s to shorten in %s', (text, left) => {
    expect(plain(text).split(/\s+/).join(' ').trim()).toBe(left);
  });
});
