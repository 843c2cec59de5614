import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAsked } from '../../machines/room/walk.ts';
import { currentCase, currentStep } from '../../machines/room/sitting.ts';
import { splitsOf } from '../../machines/room/summary.ts';
import { isLayer } from '../../src/session/layer-shape.ts';
import { isMessage } from '../../src/training/room/channel.ts';
import type { Message } from '../../src/training/room/channel.ts';
import { followed, projectorsAfter } from '../../src/training/room/follow.ts';
import { plainHtml } from '../../src/training/room/shown-shape.ts';
import { content } from '../content/compiled.ts';
import { patience, tried } from './budget.ts';
import { nearly, value } from './values.ts';

const own = { id: 'eget-1', titel: 'Eget', utfall: 'orosanmalan', prata: '<ul>\n<li>a</li>\n</ul>', ledare: '<p>b &lt;c&gt;</p>' };
const sitting = {
  cases: [{ id: 'eget-1', svar: { arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja' }, own: true }],
  ask: ['misstanke'],
  current: 'eget-1',
  stage: 'choose',
  step: 1,
  part: 0,
  records: { 'eget-1': { hands: { misstanke: { skola: { ja: 2 }, socialtjanst: {} } }, shown: [], skipped: [], ended: false, spent: 5 } },
  takenHome: [],
  clock: { minutes: 3, elapsed: 0 },
  began: 1,
  latest: 2,
};
const messages = [
  { type: 'who' },
  { type: 'shown', from: 'a', shown: { sitting, group: 'skola', own: [own] } },
  { type: 'gone', from: 'a' },
  { type: 'do', to: 'a', action: 'next' },
  { type: 'do', to: 'a', action: { group: 'skola', answer: 'ja', by: 1 } },
];
const message = fc.oneof(value, ...messages.map(nearly));

describe('a message from another window', () => {
  it('is heard when it is whole', () => {
    for (const whole of messages) expect([whole, isMessage(whole)]).toEqual([whole, true]);
  });

  it(
    'is left alone when it is not, and what is heard can be shown',
    () => {
      tried(fc.array(message, { maxLength: 4 }), (said) => {
        const heard = said.filter<Message>(isMessage);
        const projector = followed(heard.reduce(projectorsAfter, []));
        if (!projector) return;
        const { sitting: now, own: cases } = projector.shown;
        const roomCase = currentCase(now);
        currentStep(now);
        if (roomCase) {
          splitsOf(now, roomCase);
          nextAsked(now, now.step);
        }
        for (const { ledare, prata } of cases) expect([plainHtml(ledare), plainHtml(prata)]).toEqual([true, true]);
      });
    },
    patience,
  );

  it.each(['<img src=x onerror=alert(1)>', '<p onclick=alert(1)>a</p>', '<a href="javascript:alert(1)">a</a>', '<<p>script>'])(
    'that carries %s is none',
    (ledare) => {
      expect(isMessage({ type: 'shown', from: 'a', shown: { sitting, group: 'skola', own: [{ ...own, ledare }] } })).toBe(false);
    },
  );
});

describe('a municipality’s layer', () => {
  const layers = Object.values(content.municipalities);

  it.each(layers)('of $namn is whole', (layer) => expect(isLayer(JSON.parse(JSON.stringify(layer)))).toBe(true));

  it(
    'that is not whole is none, or as good as whole',
    () => {
      const [layer] = layers;
      tried(fc.oneof(value, nearly(JSON.parse(JSON.stringify(layer)))), (found) => {
        if (!isLayer(found)) return;
        expect(found.insatser.every(({ utfall, kallor }) => Array.isArray(utfall) && Array.isArray(kallor))).toBe(true);
        expect(found.omraden.every(({ namn }) => typeof namn === 'string')).toBe(true);
      });
    },
    patience,
  );
});

describe('the projector that the notes follow', () => {
  const shows = (from: string, latest?: number) =>
    ({
      type: 'shown',
      from,
      shown: {
        sitting: latest === undefined ? { ...sitting, current: undefined, latest: undefined } : { ...sitting, latest },
        group: 'skola',
        own: [],
      },
    }) as unknown as Message;
  const after = (...said: Message[]) => followed(said.reduce(projectorsAfter, []))?.from;

  it('is the room, whatever other tab of the training opens and closes', () => {
    expect(after(shows('room', 5), shows('other'))).toBe('room');
    expect(after(shows('room', 5), shows('other'), { type: 'gone', from: 'other' })).toBe('room');
    expect(after(shows('other'), shows('room', 5), { type: 'gone', from: 'room' })).toBe('other');
    expect(after(shows('room', 5), { type: 'gone', from: 'room' })).toBeUndefined();
  });

  it('is the one where something was done last', () => {
    expect(after(shows('a', 5), shows('b', 9))).toBe('b');
    expect(after(shows('a', 5), shows('b', 9), shows('a', 12))).toBe('a');
  });
});
