import { describe, expect, it } from 'vitest';
import { placed } from '../../src/build/compiler/pieces.ts';
import { sayWithPlaces, withoutPlaces, withPlaces } from '../../src/content/place-words.ts';

const assumed = (kommun: string) => `${kommun} (om eleven bor där)`;

describe('naming the municipalities', () => {
  const contact = 'Socialtjänstens mottagning i kommunen där eleven bor. Kvällar socialjouren.';
  const words = 'Jag arbetar på en skola och ringer från en skola i Bjuv, om en skolgård på en skolresa.';

  it('travels as a text with holes, and one without any as it is written', () => {
    expect(placed(contact)).toEqual(['Socialtjänstens mottagning i ', { home: 'kommunen där eleven bor' }, '. Kvällar socialjouren.']);
    expect(placed(words)).toEqual([
      'Jag arbetar på en skola',
      { school: ' i ' },
      ' och ringer från en skola i Bjuv, om en skolgård på en skolresa.',
    ]);
    expect(placed('Rektorn.')).toBe('Rektorn.');
  });
  it('names the home where somebody has said it', () =>
    expect(withPlaces(placed(contact), { home: 'Mark' }, assumed)).toBe('Socialtjänstens mottagning i Mark. Kvällar socialjouren.'));
  it('says of the school’s municipality that the pupil may live elsewhere', () =>
    expect(withPlaces(placed(contact), { home: 'Mark', homeAssumed: true }, assumed)).toContain('i Mark (om eleven bor där). Kvällar'));
  it('leaves the words as they are where nobody knows', () => {
    expect(withPlaces(placed(contact), { school: 'Mark' }, assumed)).toBe(contact);
    expect([contact, words].map((text) => withoutPlaces(placed(text)))).toEqual([contact, words]);
  });
  it('says where the school lies, once, and not of another school', () =>
    expect(withPlaces(placed(words), { school: 'Mark' }, assumed)).toBe(
      'Jag arbetar på en skola i Mark och ringer från en skola i Bjuv, om en skolgård på en skolresa.',
    ));
  it('takes a name for text where HTML is made, and as it is in what is said aloud', () => {
    const names = { home: 'Upp & <i>Ner</i>', homeAssumed: true };
    expect(withPlaces(placed(contact), names, assumed)).toContain('i Upp &amp; &lt;i>Ner&lt;/i> (om');
    expect(sayWithPlaces(placed(contact), names)).toContain('i Upp & <i>Ner</i>. Kvällar');
  });
});
