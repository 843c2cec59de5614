import { describe, expect, it } from 'vitest';
import { flow as made, outcomes, question } from '../../machines/flow.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { personal } from '../../machines/personal.machine.ts';
import { walk } from '../../machines/table.ts';
import type { Given, Table } from '../../machines/table.ts';
import { tableOf } from '../../machines/table-of.ts';

// Both flows are walked as tables in table.test.ts. This is a small one, that begins in its middle and has a way that may be closed.
const table: Table = {
  first: 1,
  pages: ['larma-112', 'arende', 'misstanke', 'alder', 'elevhalsa'],
  answers: [[], ['oro', 'franvaro', 'samtycke'], ['ja', 'nej'], ['under-12', '12-14'], []],
  ways: [
    [],
    [2, 2, 3],
    [
      [
        [0, 1, 1],
        [3, 1, 2],
      ],
      3,
    ],
    [
      [
        [0, 1, 3, 2, 1],
        [4, 2, 2],
        [0, 1, 4],
      ],
      [[4, 1, 1, 2, 2]],
    ],
    [],
  ],
};
const positionAfter = (given: Given) => {
  const { page, ended, steps } = walk(table, given);
  return [page, ended, ...steps.map(([question, answer]) => `${question}=${answer}`)];
};

describe('a table is walked', () => {
  it.each<[string, Given, readonly unknown[]]>([
    ['nowhere without answers', {}, ['arende', false]],
    ['nowhere by an unknown answer', { arende: 'nej', misstanke: 'ja' }, ['arende', false]],
    ['no further than the answers go', { arende: 'oro' }, ['misstanke', false, 'arende=oro']],
    ['to an end, by the way whose condition holds', { arende: 'oro', misstanke: 'ja' }, ['larma-112', true, 'arende=oro', 'misstanke=ja']],
    ['past a way that is closed', { arende: 'franvaro', misstanke: 'ja' }, ['alder', false, 'arende=franvaro', 'misstanke=ja']],
    [
      'by a way with two conditions, the first of which takes any of two answers',
      { arende: 'franvaro', misstanke: 'ja', alder: 'under-12' },
      ['larma-112', true, 'arende=franvaro', 'misstanke=ja', 'alder=under-12'],
    ],
    [
      'past a way of whose two conditions one holds',
      { arende: 'franvaro', misstanke: 'nej', alder: 'under-12' },
      ['elevhalsa', true, 'arende=franvaro', 'misstanke=nej', 'alder=under-12'],
    ],
    [
      'past ways that read what was never asked',
      { arende: 'samtycke', alder: 'under-12' },
      ['larma-112', true, 'arende=samtycke', 'alder=under-12'],
    ],
    [
      'to where no way is open, and stands there',
      { arende: 'franvaro', misstanke: 'nej', alder: '12-14' },
      ['alder', false, 'arende=franvaro', 'misstanke=nej'],
    ],
  ])('%s', (_, given, there) => expect(positionAfter(given)).toEqual(there));

  it('by no answer from the prototype', () => {
    expect(positionAfter(Object.create({ arende: 'oro' }) as Given)).toEqual(['arende', false]);
  });
});

describe('the table of a flow', () => {
  const { first, pages, answers, ways } = tableOf(foralder);
  const at = (page: (typeof pages)[number]) => pages.indexOf(page);

  it('begins where the flow does, and has a number where there is one way on', () => {
    expect(pages[first]).toBe('lage');
    expect(answers[at('vard')]).toEqual(['ja', 'nej', 'vet-inte']);
    expect(ways[at('vard')]).toEqual([at('om-sip'), at('om-skolsocialt-team'), at('om-skolsocialt-team')]);
    expect([answers[at('om-sip')], ways[at('om-sip')]]).toEqual([[], []]);
  });

  it('keeps a condition that stands alone, and ways that hold together', () => {
    const elsewhere = { to: 'elevhalsa' } as const;
    const odd = made.createMachine({
      id: 'odd',
      context: { answers: {} },
      initial: 'arende',
      states: {
        arende: question('arende', [], {
          oro: { when: { arende: 'oro' }, to: 'larma-112' },
          franvaro: [{ to: 'larma-112' }, elsewhere],
          samtycke: elsewhere,
          sekretess: elsewhere,
          'service-bistand': elsewhere,
        }),
        ...outcomes('larma-112', 'elevhalsa'),
      },
    });
    const { pages: there, ways: on } = tableOf(odd);
    const [alarm, health, concern] = (['larma-112', 'elevhalsa', 'arende'] as const).map((page) => there.indexOf(page));
    expect(on[concern!]).toEqual([[[alarm, concern, 1]], [[alarm], [health]], health, health, health]);
  });

  it('has a mask of the answers that a condition accepts', () => {
    const staff = tableOf(personal);
    const of = (page: (typeof pages)[number]) => staff.pages.indexOf(page);
    const to = (answer: string) => staff.ways[of('alder')]![staff.answers[of('alder')]!.indexOf(answer as '12-14')];
    // Misstanke is answered ja, osaker, nej; arende oro, franvaro, samtycke, sekretess, service-bistand.
    expect((to('18-plus') as readonly unknown[])[0]).toEqual([of('myndig-elev'), of('misstanke'), 0b011, of('arende'), 0b10001]);
    expect((to('12-14') as readonly unknown[]).slice(0, 2)).toEqual([
      [of('redan-anmalt'), of('misstanke'), 0b001],
      [of('narstaende'), of('misstanke'), 0b010],
    ]);
    expect(staff.ways[of('samtycke-till-delning')]![1]).toBe(of('sok-stod-sjalva'));
  });
});
