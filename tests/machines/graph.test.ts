import { describe, expect, it } from 'vitest';
import type { Flow } from '../../machines/flow.ts';
import { foralder } from '../../machines/foralder.machine.ts';
import { answersTo, firstPage, pagesOf, wayTaken, waysFrom } from '../../machines/graph.ts';
import { personal } from '../../machines/personal.machine.ts';
import { pageOf, pagesOf as pagesWalked, start } from './runs.ts';

describe.each([
  ['personal', personal],
  ['foralder', foralder],
] as const)('the graph of %s', (_, flow: Flow) => {
  it('begins where XState does', () => expect(firstPage(flow)).toBe(pageOf(start(flow))));

  it('has its questions and its outcomes, and no section', () => {
    expect(pagesOf(flow).toSorted()).toEqual([...pagesWalked(flow, 'question'), ...pagesWalked(flow, 'outcome')].toSorted());
  });
});

it('is read once, page by page and as a whole', () => {
  const flow: Flow = foralder;
  let times = 0;
  const counted: Flow = Object.create(flow, { idMap: { get: () => ((times += 1), flow.idMap) } });
  expect([pagesOf(counted), pagesOf(counted)]).toEqual([pagesOf(flow), pagesOf(flow)]);
  expect(times).toBe(1);
  expect(waysFrom(personal, 'misstanke')).toBe(waysFrom(personal, 'misstanke'));
});

it('knows the answers to a question, and none to anything else', () => {
  expect(answersTo(personal, 'misstanke')).toEqual(['ja', 'osaker', 'nej']);
  expect(['larma-112', 'grind', 'finns-inte', 'constructor'].map((page) => answersTo(personal, page))).toEqual(Array(4).fill(undefined));
});

it('takes the way whose condition holds, with its ground', () => {
  expect(waysFrom(personal, 'akut-fara').get('nej')).toEqual([{ to: 'alder', because: ['sol-20-1'] }]);
  expect(wayTaken(personal, 'roll', 'socialtjanst', {})).toEqual({ to: 'soc-arende', because: ['osl-26-1'] });
  expect(wayTaken(personal, 'alder', '12-14', { misstanke: 'osaker' })).toEqual({
    to: 'narstaende',
    because: ['sol-3-1', 'sol-19-1'],
    when: { misstanke: 'osaker' },
  });
  expect(wayTaken(personal, 'alder', '12-14', {})).toBeUndefined();
  expect(wayTaken(personal, 'misstanke', 'under-12', {})).toBeUndefined();
});
