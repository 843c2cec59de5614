import { describe, expect, it } from 'vitest';
import { localPhonesIn, phonesIn } from '../../src/content/phones.ts';
import { spokenText } from '../../src/parents/spoken.ts';
import { textHtml } from '../../src/content/case/text.ts';
import { toHtml, toInlineHtml, toLocalHtml } from '../../src/build/compiler/markdown.ts';
import { content } from '../content/compiled.ts';

const nothing = () => undefined;
const numbers = (text: string) => phonesIn(text).map(({ number }) => number);

describe('the numbers of a text', () => {
  it.each([
    ['Polisen 114 14, akut 112.', ['114 14', '112']],
    ['Till 112: ”Ett barn är i fara.”', ['112']],
    ['Bris 116 111 – eller 116 000', ['116 111', '116 000']],
    ['020-50 50 50 och 010-223 57 60, råd på 1177.', ['020-50 50 50', '010-223 57 60', '1177']],
  ])('are found in ”%s”', (text, found) => expect(numbers(text)).toEqual(found));

  it.each([
    'klockan 8:112',
    '8.112',
    '112:30',
    '112–118',
    '112-118',
    's. 110–112',
    '112 §',
    '§ 112',
    '112 kap.',
    '2 kap. 112',
    '1112',
    '2025:1177',
  ])('are not in ”%s”', (text) => expect(numbers(text)).toEqual([]));

  // One grammar: a number that can be tapped in a text of ours can be in a trainer's case, and is said digit by digit.
  it.each(['Till 112: ”Hjälp”', 'Ring 114 14 nu', '112 § eller 112:30', 'kl. 8–112'])('are the same whoever reads ”%s”', (text) => {
    const tapped = (html: string) => [...html.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);
    const expected = numbers(text).map((number) => number.replaceAll(' ', ''));
    expect([toHtml, toInlineHtml, toLocalHtml].map((made) => tapped(made(text, nothing)))).toEqual([expected, expected, expected]);
    expect(tapped(textHtml(text, nothing))).toEqual(expected);
    expect(spokenText(text, 'sv').includes('ett ett')).toBe(expected.length > 0);
  });
});

it.each([
  ['Mottagningen: 0320-21 70 00', 'Mottagningen: <a href="tel:0320217000">0320-21 70 00</a>'],
  ['Enligt 112 § den 1112', 'Enligt 112 § den 1112'],
  ['SFS 2025:1508 och 20–60 procent, 2026-11-27', 'SFS 2025:1508 och 20–60 procent, 2026-11-27'],
])('lets a number of a municipality be tapped: %s', (text, html) => expect(toLocalHtml(text, nothing)).toBe(html));

it('the compiler has made every number of a road and a layer one to tap, so that the browser need not look', () => {
  const texts = [
    ...Object.values(content.roads).flatMap(({ kontakt, ingress, steg }) => [kontakt, ingress, steg]),
    ...Object.values(content.municipalities).map(({ uppgifter }) => uppgifter),
  ];
  const written = JSON.stringify(texts);
  const untapped = written.replaceAll(/<a\b.*?<\/a>|<[^>]+>|"(?:nar|vem)":"[^"]*"/g, '');
  expect(localPhonesIn(untapped).map(({ index }) => untapped.slice(index - 40, index + 20))).toEqual([]);
  expect(localPhonesIn(written).length).toBeGreaterThan(50);
});
