import { describe, expect, it } from 'vitest';
import { firstSentences, opening, withPlaces } from '../../src/content/place-words.ts';
import { withPhones } from '../../src/kit/phone.ts';
import { content } from '../content/compiled.ts';

const assumed = (kommun: string) => `${kommun} (om eleven bor där)`;

describe('naming the municipalities', () => {
  const contact = 'Socialtjänstens mottagning i kommunen där eleven bor. Kvällar socialjouren.';

  it('names the home where somebody has said it', () =>
    expect(withPlaces(contact, { home: 'Mark' }, assumed)).toBe('Socialtjänstens mottagning i Mark. Kvällar socialjouren.'));
  it('says of the school’s municipality that the pupil may live elsewhere', () =>
    expect(withPlaces(contact, { home: 'Mark', homeAssumed: true }, assumed)).toContain('i Mark (om eleven bor där). Kvällar'));
  it('leaves the words as they are where nobody knows', () => expect(withPlaces(contact, { school: 'Mark' }, assumed)).toBe(contact));
  it('says where the school lies, once, and not of another school', () => {
    const words = 'Jag arbetar på en skola och ringer från en skola i Bjuv, om en skolgård på en skolresa.';
    expect(withPlaces(words, { school: 'Mark' }, assumed)).toBe(
      'Jag arbetar på en skola i Mark och ringer från en skola i Bjuv, om en skolgård på en skolresa.',
    );
  });
});

it.each([
  [
    'Rektorn. Är det rektorn du väntar på vänder du dig till huvudmannen.',
    'Rektorn. Är det rektorn du väntar på vänder du dig till huvudmannen.',
    '',
  ],
  ['Socialtjänsten i kommunen där eleven bor. Kommunens växel.', 'Socialtjänsten i kommunen där eleven bor.', 'Kommunens växel.'],
  ['112.', '112.', ''],
])('takes as many sentences as say something: %s', (text, first, rest) => expect(firstSentences(text)).toEqual([first, rest]));

it('opens with the first sentence, and goes on with the rest', () => {
  expect(opening('<p>Ring 112 nu. Vänta inte.</p>\n<p>Sedan anmäler du.</p>')).toEqual([
    'Ring 112 nu.',
    '<p>Vänta inte.</p><p>Sedan anmäler du.</p>',
  ]);
  expect(opening('<p>Ring 112 nu.</p>')).toEqual(['Ring 112 nu.', '']);
  expect(opening('<ul><li>Ring.</li></ul>')).toEqual(['', '<ul><li>Ring.</li></ul>']);
});

it('opens with a whole sentence, wherever the line ends in the file and also when a provision stands before the full stop', () => {
  expect(opening('<p>Den som ringer\n112 får svar. Vänta\ninte.</p>')).toEqual(['Den som ringer 112 får svar.', '<p>Vänta inte.</p>']);
  expect(opening('<p>Stödet är frivilligt <span class="hel"><a>2 § SoL</a>.</span> Ett nej räcker.</p>')).toEqual([
    'Stödet är frivilligt <span class="hel"><a>2 § SoL</a>.</span>',
    '<p>Ett nej räcker.</p>',
  ]);
});

it('opens every road with a whole sentence', () => {
  const begun = Object.values(content.roads).map(({ ingress }) => opening(ingress)[0]);
  expect(begun.filter((first) => first && !/[.!?](<\/span>)?$/.test(first))).toEqual([]);
  expect(begun.filter(Boolean).length).toBeGreaterThan(60);
});

it.each([
  ['Polisen 114 14, akut 112.', 'Polisen <a href="tel:11414">114 14</a>, akut <a href="tel:112">112</a>.'],
  ['Mottagningen: 0320-21 70 00', 'Mottagningen: <a href="tel:0320217000">0320-21 70 00</a>'],
  ['Stödlinjen 010-223 57 60', 'Stödlinjen <a href="tel:0102235760">010-223 57 60</a>'],
  ['Enligt <a href="/lagrum/#x-112">112 §</a> den 1112', 'Enligt <a href="/lagrum/#x-112">112 §</a> den 1112'],
  ['SFS 2025:1508 och 20–60 procent, 2026-11-27', 'SFS 2025:1508 och 20–60 procent, 2026-11-27'],
])('lets a number be tapped: %s', (text, html) => expect(withPhones(text)).toBe(html));
