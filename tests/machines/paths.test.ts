import { describe, expect, it } from 'vitest';
import { ahead } from '../../machines/ahead.ts';
import type { Flow } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import type { FlowId } from '../../machines/index.ts';
import { reviewedList } from './reviewed-list.ts';
import { pagesOf, positionsOf, runsOf, statesOf, unsureAnswers } from './runs.ts';
import type { Position } from './runs.ts';

const expected = {
  personal: { questions: 43, answers: 164, outcomes: 65, runs: 16_996, longest: 18 },
  foralder: { questions: 11, answers: 45, outcomes: 24, runs: 35, longest: 4 },
} satisfies Record<FlowId, object>;

const flowIds = Object.keys(flows) as FlowId[];

describe.each(flowIds)('%s', (id) => {
  const flow: Flow = flows[id];
  const runs = runsOf(flow);
  const nodes = statesOf(flow);

  it('has the size that the model says', () => {
    const questions = nodes.filter(({ tags }) => tags.includes('question'));
    expect({
      questions: questions.length,
      answers: questions.reduce((sum, { transitions }) => sum + transitions.size, 0),
      outcomes: pagesOf(flow, 'outcome').length,
      runs: runs.length,
      longest: Math.max(...runs.map(({ steps }) => steps.length)),
    }).toEqual(expected[id]);
  });

  it('reaches each question and each outcome', () => {
    const reached = new Set(positionsOf(flow).map(({ page }) => page));
    expect([...reached].sort()).toEqual([...pagesOf(flow, 'question'), ...pagesOf(flow, 'outcome')].sort());
  });

  it('has exactly one true condition for each answer in each run', { meta: { walked: id } }, ({ task }) => {
    task.meta.over = runs.length;
    expect(unsureAnswers(flow)).toEqual([]);
  });

  it('never does the same run twice', () => {
    const keys = runs.map(({ steps }) => steps.map(({ question, answer }) => `${question}=${answer}`).join());
    expect(new Set(keys).size).toBe(runs.length);
  });

  it('moves by answers only: nothing automatic, nothing timed, nothing that answers to another event', () => {
    const events = nodes.flatMap(({ transitions }) => [...transitions.keys()]);
    expect(events.filter((event) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(event))).toEqual([]);
    expect(nodes.filter(({ always, after, invoke }) => always?.length || after.length || invoke.length).map((node) => node.id)).toEqual([]);
    expect(nodes.filter(({ tags, transitions }) => !tags.includes('question') && transitions.size > 0).map((node) => node.id)).toEqual([]);
  });

  it('looks ahead to the same runs as the full walk, from every position', () => {
    const wrong = positionsOf(flow).filter((position) => {
      const { questions, outcomes, runs: count } = ahead(flow, position.page, position.answers);
      return JSON.stringify([questions, [...outcomes].sort(), count]) !== JSON.stringify(walkedAhead(position));
    });
    expect(wrong.map(({ page, answers }) => ({ page, answers }))).toEqual([]);
  });

  it('is the reviewed list', async () => {
    await expect(reviewedList(flow)).toMatchFileSnapshot(`./paths/${id}.md`);
  });
});

function walkedAhead({ answers, runs }: Position) {
  const asked = Object.keys(answers).length;
  const outcomes = new Set(runs.map(({ outcome }) => outcome));
  return [Math.max(...runs.map(({ steps }) => steps.length - asked)), [...outcomes].sort(), runs.length];
}
