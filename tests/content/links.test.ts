import { describe, expect, it } from 'vitest';
import { toInlineHtml } from '../../src/build/compiler/markdown.ts';
import { asRead, read } from './as-read.ts';
import { content } from './compiled.ts';

const resolve = (id: string) => (id === 'motivera' ? { href: '/vag/motivera/', text: 'Fortsätt erbjuda' } : undefined);

describe('a link', () => {
  it.each([
    ['Läs [[motivera]].', 'Läs <a href="/vag/motivera/">Fortsätt erbjuda</a>.'],
    ['Lyssna, och [[motivera|fortsätt erbjuda]].', 'Lyssna, och <a href="/vag/motivera/">fortsätt erbjuda</a>.'],
    ['[[motivera|]]', '<a href="/vag/motivera/">Fortsätt erbjuda</a>'],
    ['[[motivera|<b>]]', '<a href="/vag/motivera/">&lt;b&gt;</a>'],
  ])('%s has the name of the road, or the words of the text', (text, html) => expect(toInlineHtml(text, resolve)).toBe(html));

  it('can go to the answer to what parents ask, in the language of the text', () => {
    expect(linksOf('sv')).toContain('<a href="/foralder/svar/#kan-de-ta-mitt-barn">Kan de ta mitt barn?</a>');
    expect(linksOf('en')).toContain('<a href="/en/foralder/svar/#kan-de-ta-mitt-barn">Can they take my child?</a>');
  });
});

const linksOf = (language: string) => content.parents[language]!.roads['vanta-pa-besked'].delar.map(({ html }) => asRead(html)).join('\n');

/** Where a name of its own would repeat the words before it, a link takes those words: ”Begär besked Begär besked”. */
it('repeats no words', () => {
  const texts = Object.values(content.roads).map(({ id, braAttVeta, annars, steg }) => ({
    id,
    text: [braAttVeta, annars, ...steg.map(({ mer }) => read(mer))].join('\n'),
  }));
  const twice = texts.flatMap(({ id, text }) =>
    [...text.matchAll(/([^<>]*)<a href="\/vag\/[^"]*">([^<]*)<\/a>/g)].flatMap(([, before, name]) =>
      before!.trim().toLowerCase().endsWith(name!.toLowerCase()) ? [`${id}: ${name}`] : [],
    ),
  );
  expect(twice).toEqual([]);
});
