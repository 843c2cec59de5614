import { useEffect, useMemo, useState } from 'react';
import type { QuizItem } from '../../content/training.ts';
import { setAddress } from '../../session/history.ts';
import { seedIn, seeds } from './draw.ts';
import { drawQuiz } from './quiz.ts';
import type { Chosen, Round } from './quiz.ts';

interface State {
  readonly seed: number;
  /** The round that is being taken; none at the start and between the rounds. */
  readonly round: Round | undefined;
  readonly at: number;
  readonly chosen: Readonly<Partial<Record<Round, Chosen>>>;
  /** The rounds that are done. */
  readonly done: readonly Round[];
}

/** The test before and after: it lives in this page and is gone when the page is. */
export type Quiz = ReturnType<typeof useQuiz>;

const fresh = (seed: number): State => ({ seed, round: undefined, at: 0, chosen: {}, done: [] });

/** A test drawn from these questions by the seed in the address. */
export function useQuiz(pool: readonly QuizItem[]) {
  const [state, set] = useState<State>(() => fresh(seeds.from));
  useEffect(() => set(fresh(seedIn(location.search))), []);
  const round = state.round ?? 'fore';
  const items = useMemo(() => drawQuiz(pool, state.seed, round), [pool, state.seed, round]);

  return {
    ...state,
    items,
    setSeed: (seed: number) => {
      // The seed is no answer: the address is how the group gets the same questions.
      setAddress(`${location.pathname}?fro=${seed}`);
      set(fresh(seed));
    },
    begin: (next: Round) =>
      set((before) => ({
        ...before,
        round: next,
        at: 0,
        chosen: { ...before.chosen, [next]: {} },
        done: before.done.filter((done) => done !== next),
      })),
    choose: (id: string, place: number) =>
      set((before) => {
        if (!before.round) return before;
        const chosen = { ...before.chosen, [before.round]: { ...before.chosen[before.round], [id]: place } };
        const last = before.at === items.length - 1;
        return last
          ? { ...before, chosen, round: undefined, done: [...before.done, before.round] }
          : { ...before, chosen, at: before.at + 1 };
      }),
    back: () => set((before) => (before.at === 0 ? { ...before, round: undefined } : { ...before, at: before.at - 1 })),
    reset: () => set((before) => fresh(before.seed)),
  };
}
