import { useEffect, useMemo, useRef, useState } from 'react';
import type { QuizItem } from '../../content/training.ts';
import { marks, onTravel, setAddress } from '../../session/history.ts';
import { seedIn, seeds } from './draw.ts';
import { drawQuiz, quizLength } from './quiz.ts';
import type { Chosen, Round } from './quiz.ts';

interface Position {
  /** The round that is being taken; none at the start and between the rounds. */
  readonly round: Round | undefined;
  readonly at: number;
}

interface State extends Position {
  readonly seed: number;
  readonly chosen: Readonly<Partial<Record<Round, Chosen>>>;
  /** The rounds that are done. */
  readonly done: readonly Round[];
}

/** The test before and after: it lives in this page and is gone when the page is. */
export type Quiz = ReturnType<typeof useQuiz>;

// The question that an entry of the history shows. Never a choice.
const entries = marks<unknown>('prov');

const outside: Position = { round: undefined, at: 0 };
const fresh = (seed: number): State => ({ seed, ...outside, chosen: {}, done: [] });

/** The position that a mark names; the page outside the questions for anything else. */
export function positionOf(mark: unknown): Position {
  const { round, at } = (typeof mark === 'object' && mark !== null ? mark : {}) as Readonly<Record<string, unknown>>;
  const known = (round === 'fore' || round === 'efter') && Number.isInteger(at) && Number(at) >= 0 && Number(at) < quizLength;
  return known ? { round, at: Number(at) } : outside;
}

// A round that is gone back to is not done; one that was never begun cannot be gone to.
function arrived(before: State, position: Position): State {
  if (!position.round || !before.chosen[position.round]) return { ...before, ...outside };
  return { ...before, ...position, done: before.done.filter((done) => done !== position.round) };
}

function chosenAt(before: State, id: string, index: number, questions: number): State {
  const { round, at } = before;
  if (!round) return before;
  const chosen = { ...before.chosen, [round]: { ...before.chosen[round], [id]: index } };
  return at === questions - 1 ? { ...before, ...outside, chosen, done: [...before.done, round] } : { ...before, chosen, at: at + 1 };
}

/** A test drawn from these questions by the seed in the address. Every question is a step in the browser's history. */
export function useQuiz(pool: readonly QuizItem[]) {
  const [state, set] = useState<State>(() => fresh(seeds.from));
  const shown = useRef<Position>(outside);
  useEffect(() => {
    shown.current = { round: state.round, at: state.at };
  }, [state.round, state.at]);
  useEffect(() => {
    set(fresh(seedIn(location.search)));
    return onTravel(
      entries,
      () => entries.put(shown.current),
      (mark) => set((before) => arrived(before, positionOf(mark))),
    );
  }, []);
  const round = state.round ?? 'fore';
  const items = useMemo(() => drawQuiz(pool, state.seed, round), [pool, state.seed, round]);

  const go = (next: State) => {
    if (next === state) return;
    entries.push({ round: next.round, at: next.at });
    set(next);
  };
  return {
    ...state,
    items,
    setSeed: (seed: number) => {
      // The seed is no answer: the address is how the group gets the same questions.
      setAddress(`${location.pathname}?fro=${seed}`);
      set(fresh(seed));
    },
    begin: (next: Round) =>
      go({ ...state, round: next, at: 0, chosen: { ...state.chosen, [next]: {} }, done: state.done.filter((done) => done !== next) }),
    choose: (id: string, index: number) => go(chosenAt(state, id, index, items.length)),
    back: () => history.back(),
    reset: () => go(fresh(state.seed)),
  };
}
