import { beforeEach, expect, it } from 'vitest';
import { ask, fetchInOrder, fetchRest, whenAsked } from '../../src/content/in-order.ts';
import { lazy } from '../../src/content/lazy.ts';

let asked: string[] = [];
const fetched = async (name: string) => {
  asked.push(name);
  if (name === 'broken') throw new Error('sönder');
  return { name };
};
const store = lazy({ b: () => fetched('b'), c: () => fetched('c'), alone: () => fetched('alone') });

beforeEach(() => {
  asked = [];
  store.provide({});
  fetchInOrder([
    { name: 'a', fetch: () => fetched('a') },
    { name: 'b', fetch: () => store.load('b') },
    { name: 'broken', fetch: () => fetched('broken') },
    { name: 'c', fetch: () => store.load('c') },
    { name: 'd', fetch: () => fetched('d') },
  ]);
});

it('what is wanted out of turn brings all before it, each once and in the order of the page, also past what fails', async () => {
  await store.load('c');
  expect(asked).toEqual(['a', 'b', 'broken', 'c']);
  await store.load('b');
  await fetchRest();
  expect(asked).toEqual(['a', 'b', 'broken', 'c', 'd']);
});

it('several wanted at once come in the same order', async () => {
  await Promise.all([store.load('c'), ask('d'), store.load('b')]);
  expect(asked).toEqual(['a', 'b', 'broken', 'c', 'd']);
});

it('what has no place in the order is fetched at once', async () => {
  await store.load('alone');
  expect(asked).toEqual(['alone']);
});

it('whoever only waits for a turn asks for nothing', async () => {
  let come = false;
  void whenAsked('c').then(() => (come = true));
  await store.load('b');
  expect([come, asked]).toEqual([false, ['a', 'b']]);
  await ask('d');
  expect(come).toBe(true);
});
