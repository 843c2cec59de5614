import { describe, expect, it } from 'vitest';
import { flow as vocabulary, outcomes, questionIn } from '../../machines/flow.ts';
import type { Flow } from '../../machines/flow.ts';
import type { FlowAnswerIds, QuestionId } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import type { FlowId } from '../../machines/index.ts';
import { answerGroups, mapOf, runOnMap, sectionMap, sectionOf } from '../../machines/map.ts';
import { replay } from '../../machines/replay.ts';
import { pagesOf, positionsOf, statesOf } from './runs.ts';
import { franvaroHere } from './answers.ts';

const flowIds = Object.keys(flows) as FlowId[];

interface Transition {
  readonly target: readonly { readonly id: string }[];
  readonly guard?: { readonly params: object };
  readonly meta: { readonly because: readonly string[] };
}

/** Every way on that XState has, as text: from, answer, to, condition and ground. Not read by the code under test. */
const waysInXState = (flow: Flow) =>
  statesOf(flow).flatMap((node) =>
    [...node.transitions].flatMap(([answer, ways]) =>
      (ways as readonly Transition[]).map(({ target, guard, meta }) =>
        JSON.stringify([node.id, answer, target[0]!.id, guard?.params ?? null, meta.because]),
      ),
    ),
  );
const waysOnMap = (flow: Flow) =>
  mapOf(flow).edges.flatMap(({ from, to, ways }) =>
    ways.flatMap(({ answers, when, because }) => answers.map((answer) => JSON.stringify([from, answer, to, when ?? null, because]))),
  );

describe.each(flowIds)('the map of %s', (id) => {
  const flow = flows[id];
  const map = mapOf(flow);

  it('has exactly the ways on that the machine has', () => {
    expect(waysOnMap(flow).toSorted()).toEqual(waysInXState(flow).toSorted());
    const pairs = map.edges.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('has exactly the questions and outcomes that the machine has, each question in one section', () => {
    expect(map.sections.flatMap(({ questions }) => questions).toSorted()).toEqual(pagesOf(flow, 'question').toSorted());
    expect(map.outcomes.toSorted()).toEqual(pagesOf(flow, 'outcome').toSorted());
    expect(map.first).toBe(map.sections[0]!.questions[0]);
  });

  it('has its sections where XState has them', () => {
    const parents = statesOf(flow).flatMap((node) => (node.transitions.size > 0 ? [[node.id, node.parent!.key]] : []));
    expect(
      Object.fromEntries(map.sections.flatMap(({ id: section, questions }) => questions.map((question) => [question, section]))),
    ).toEqual(Object.fromEntries(parents as string[][]));
  });

  it('cut in sections loses no line and draws none twice', () => {
    const cut = map.sections.map((section) => sectionMap(map, section.id)!);
    expect(cut.flatMap(({ edges }) => edges)).toEqual(map.edges);
    const across = map.edges.filter(({ from, to }) => sectionOf(map, to) && sectionOf(map, from) !== sectionOf(map, to));
    expect(new Set(cut.flatMap(({ into }) => into))).toEqual(new Set(across));
    expect(sectionMap(map, 'finns-inte')).toBeUndefined();
  });

  it('goes with every run to where it ends, along lines that are there', () => {
    const lines = new Set(map.edges.map(({ from, to }) => `${from} ${to}`));
    const ends = positionsOf(flow).filter(({ ways }) => ways.length === 0);
    const missing = ends.flatMap(({ page, answers }) => {
      const run = runOnMap(flow, answers, []);
      const between = run.slice(1).map((step, index) => `${run[index]!.page} ${step.page}`);
      const given = Object.fromEntries(run.flatMap((step) => (step.answer ? [[step.page, step.answer]] : [])));
      const right = run.at(-1)!.page === page && between.every((line) => lines.has(line)) && Object.keys(answers).length === between.length;
      return right && Object.entries(answers).every(([question, answer]) => given[question] === answer) ? [] : [answers];
    });
    expect(ends.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });
});

it('has the numbers that we tell of', () => {
  const { sections, outcomes: roads } = mapOf(flows.personal);
  expect([sections.flatMap(({ questions }) => questions).length, roads.length]).toEqual([43, 65]);
});

it('goes through a question that was passed by, without an answer', () => {
  const passed: readonly QuestionId[] = ['arskurs'];
  expect(runOnMap(flows.personal, franvaroHere, passed).slice(-2)).toEqual([{ page: 'arskurs' }, { page: 'narvarostod' }]);
  expect(replay(flows.personal, franvaroHere, undefined, new Set(passed)).outcome).toBe('narvarostod');
  expect(runOnMap(flows.personal, {}, [])).toEqual([{ page: 'arende' }]);
});

it('puts answers together that lead alike, and no others', () => {
  expect(answerGroups(flows.personal, 'arskurs').map(({ answers }) => answers.length)).toEqual([10]);
  expect(answerGroups(flows.personal, 'alder').map(({ answers }) => answers)).toEqual([['under-12'], ['12-14', '15-17'], ['18-plus']]);
});

const question = questionIn<FlowAnswerIds['foralder']>();
const small = (last: 'om-sip' | 'om-beslut') =>
  vocabulary.createMachine({
    id: 'small',
    context: { answers: {} },
    initial: 'borta',
    states: {
      borta: {
        initial: 'vard',
        states: { vard: question('vard', ['sol-10-8'], { ja: 'om-sip', nej: 'om-beslut', 'vet-inte': last }) },
      },
      ...outcomes('om-sip', 'om-beslut'),
    },
  });

it('changes with the machine', () => {
  const lines = (flow: Flow) => mapOf(flow).edges.map(({ to, ways }) => [to, ways.flatMap(({ answers }) => answers)]);
  expect(lines(small('om-sip'))).toEqual([
    ['om-sip', ['ja', 'vet-inte']],
    ['om-beslut', ['nej']],
  ]);
  expect(lines(small('om-beslut'))).toEqual([
    ['om-sip', ['ja']],
    ['om-beslut', ['nej', 'vet-inte']],
  ]);
});
