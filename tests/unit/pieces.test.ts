import { describe, expect, it } from 'vitest';
import { aroundScreen, explaining, firstSentences, openingOf } from '../../src/build/compiler/pieces.ts';
import { filled, holesIn } from '../../src/content/holes.ts';
import { afterFirst, wholeOf } from '../../src/content/opening.ts';
import { explainedOnce } from '../../src/parents/explained.ts';
import { content } from '../content/compiled.ts';

it.each([
  [
    'Rektorn. Är det rektorn du väntar på vänder du dig till huvudmannen.',
    'Rektorn. Är det rektorn du väntar på vänder du dig till huvudmannen.',
    '',
  ],
  ['Socialtjänsten i kommunen där eleven bor. Kommunens växel.', 'Socialtjänsten i kommunen där eleven bor.', 'Kommunens växel.'],
  ['112.', '112.', ''],
])('takes as many sentences as say something: %s', (text, first, rest) => expect(firstSentences(text)).toEqual([first, rest]));

describe('an opening', () => {
  it.each([
    ['<p>Ring 112 nu. Vänta inte.</p>\n<p>Sedan anmäler du.</p>', 'Ring 112 nu.', '<p>Vänta inte.</p><p>Sedan anmäler du.</p>'],
    ['<p>Ring 112 nu.</p>', 'Ring 112 nu.', ''],
    ['<p>Ring 112 nu.</p>\n<ul>\n<li>Ring.</li>\n</ul>', 'Ring 112 nu.', '<ul>\n<li>Ring.</li>\n</ul>'],
    ['<ul><li>Ring.</li></ul>', '', '<ul><li>Ring.</li></ul>'],
    // A whole sentence, also when a provision stands before the full stop.
    [
      '<p>Stödet är frivilligt <span class="hel"><a>2 § SoL</a>.</span> Ett nej räcker.</p>',
      'Stödet är frivilligt <span class="hel"><a>2 § SoL</a>.</span>',
      '<p>Ett nej räcker.</p>',
    ],
  ])('is cut after its first sentence, and whole again: %s', (html, first, rest) => {
    const opening = openingOf(html);
    expect([opening.first, afterFirst(opening)]).toEqual([first, rest]);
    expect(wholeOf(opening)).toBe(html);
  });

  it('is cut there wherever the line ends in the file', () => {
    const opening = openingOf('<p>Den som ringer\n112 får svar. Vänta\ninte.</p>');
    expect([opening.first, afterFirst(opening)]).toEqual(['Den som ringer 112 får svar.', '<p>Vänta inte.</p>']);
  });

  it('is a whole sentence on every road', () => {
    const begun = Object.values(content.roads).map(({ ingress }) => ingress.first);
    expect(begun.filter((first) => first && !/[.!?](<\/span>)?$/.test(first))).toEqual([]);
    expect(begun.filter(Boolean).length).toBeGreaterThan(60);
  });
});

describe('a word that is explained', () => {
  const word = (id: string) =>
    `<p><button>ord</button><span popover id="ord-1" class="ord-text" data-ord="${id}" role="note"><b>…</b></span></p>`;
  const marked = (html: string) => [...html.matchAll(/class="(ord-text(?: igen)?)" data-ord="([^"]+)"/g)].map(([, how, id]) => [id, how]);

  it('has a hole in its explanation, and reads as it was written where nothing stands there', () => {
    const html = `${word('sip')}${word('vite')}`;
    expect(holesIn(explaining(html))).toEqual([{ word: 'sip' }, { word: 'vite' }]);
    expect(filled(explaining(html), () => '')).toBe(html);
    expect(explaining('<p>Inget.</p>')).toBe('<p>Inget.</p>');
  });

  it('is explained once in what is printed together, what stands before counted', () => {
    const passages = [`${word('sip')}${word('sip')}`, `${word('vite')}${word('sip')}`].map((html) => ({ html: explaining(html), lag: [] }));
    const before = [{ html: explaining(word('vite')), lag: [] }];
    const shown = explainedOnce(passages, before).map(({ html }) => marked(html));
    expect(shown).toEqual([
      [
        ['sip', 'ord-text'],
        ['sip', 'ord-text igen'],
      ],
      [
        ['vite', 'ord-text igen'],
        ['sip', 'ord-text igen'],
      ],
    ]);
  });

  it('can be told from one before in every text for parents', () => {
    const texts = Object.values(content.parents).flatMap(({ roads, mirrors, answers }) => [
      ...[...Object.values(roads), ...Object.values(mirrors)].flatMap(({ ingress, delar }) => [ingress, ...delar]),
      ...Object.values(answers),
    ]);
    const explanations = texts.map(({ html }) => filled(html, () => '').split('popover id="ord-').length - 1);
    expect(texts.map(({ html }) => holesIn(html).length)).toEqual(explanations);
    expect(explanations.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  });
});

describe('a page with something of its screen’s own in the middle', () => {
  it('is cut where the tested browsers stand', () =>
    expect(aroundScreen('tillganglighet', '<p>A</p>\n<p>{webbläsare}</p>\n<p>B</p>')).toEqual({ html: '<p>A</p>\n', rest: '\n<p>B</p>' }));

  it('is cut after the steps that lead to the template', () => {
    const steps = '<p>A</p>\n<h2>Så</h2>\n<p><a href="/for-kommuner/#mall">Mallen</a></p>\n';
    expect(aroundScreen('for-kommuner', `${steps}<h2>Sedan</h2>`)).toEqual({ html: steps, rest: '<h2>Sedan</h2>' });
  });

  it('is whole on all other pages', () => {
    expect(aroundScreen('om', '<p>{webbläsare}</p><h2>A</h2>')).toEqual({ html: '<p>{webbläsare}</p><h2>A</h2>' });
    expect(
      Object.values(content.pages)
        .flatMap(({ id, rest }) => (rest === undefined ? [] : [id]))
        .toSorted(),
    ).toEqual(['for-kommuner', 'tillganglighet']);
  });
});
