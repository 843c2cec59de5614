import type { Walked } from '../../machines/table.ts';
import { asOf } from '../content/as-of.ts';
import type { IsoDate } from '../content/types.ts';
import type { EarlyQuestion, EarlyTexts, Tree } from './texts.ts';

/** How a question is looked at: on which day, and in a window high enough for more than the question (see kit/run/Trail.tsx). */
export interface Seen {
  readonly day: IsoDate;
  readonly high: boolean;
}

/** What stands in the page's main part at a position in the run: the same elements as QuestionPage.tsx and RunNav.tsx make, which a test holds. */
export function draw(texts: EarlyTexts, at: Walked, seen: Seen): readonly Tree[] {
  const { words } = texts;
  const nav: Tree = [
    'nav',
    { class: 'run-nav', 'aria-label': words['nav.steg'] },
    ['button', { type: 'button' }, words['nav.tillbaka']],
    ['button', { type: 'button' }, words['nav.borja-om']],
  ];
  if (at.ended) return [['section', { class: 'question', role: 'status' }, ['h1', { tabindex: '-1' }, words['fraga.laddar']]], nav];
  return [trail(texts, at, seen), question(texts, at, seen), nav];
}

const textOf = ({ questions }: EarlyTexts, page: Walked['page'], day: IsoDate): EarlyQuestion => asOf(questions[page]!, day);

function question(texts: EarlyTexts, { page, steps }: Walked, { day }: Seen): Tree {
  const { titel, ingress, svar } = textOf(texts, page, day);
  return [
    'section',
    { class: 'question' },
    ['p', { class: 'count' }, texts.words['fraga.nummer'].replace('{{nummer}}', String(steps.length + 1))],
    ['h1', { tabindex: '-1' }, titel],
    ['div', { class: 'prose' }, ...ingress],
    ...svar.map(({ id, text, hjalp }): Tree => [
      'button',
      { type: 'button', class: 'answer', value: id, name: page },
      ['b', 0, text],
      ...(hjalp ? [['small', 0, hjalp] as const] : []),
    ]),
  ];
}

function trail(texts: EarlyTexts, { steps }: Walked, { day, high }: Seen): Tree {
  const { words } = texts;
  const shown = steps.length > 0 && high ? 2 : 0;
  const folded = steps.length > shown + (shown > 0 ? 1 : 0) ? steps.slice(0, steps.length - shown) : [];
  const markers = (some: Walked['steps']): Tree => [
    'ol',
    { class: 'trail' },
    ...some.map(([asked, given]): Tree => {
      const { kort, svar } = textOf(texts, asked, day);
      return [
        'li',
        0,
        ['b', 0, svar.find(({ id }) => id === given)!.kort],
        ['button', { type: 'button', 'aria-label': words['stig.andra-svar'].replace('{{fraga}}', () => kort) }, words['stig.andra']],
      ];
    }),
  ];
  const earlier = words[folded.length === 1 ? 'stig.tidigare_one' : 'stig.tidigare_other'].replace('{{count}}', String(folded.length));
  return [
    'nav',
    { 'aria-label': words['stig.rubrik'] },
    ...(folded.length > 0 ? [['details', { class: 'trail-earlier' }, ['summary', 0, earlier], markers(folded)] as const] : []),
    markers(steps.slice(folded.length)),
  ];
}
