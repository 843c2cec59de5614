import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerId } from '../../../machines/flow.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import { flows } from '../../../machines/index.ts';
import { practised, resultOf } from '../../../machines/practice.ts';
import type { Choice, Result } from '../../../machines/practice.ts';
import { marks, onTravel } from '../../session/history.ts';
import type { TrainingCase } from '../../content/training.ts';

/** A session of practice: it lives in this page and is gone when the page is. */
export interface PracticeSession {
  readonly trainingCase: TrainingCase | undefined;
  readonly choices: readonly Choice[];
  readonly results: readonly Result[];
  readonly choose: (question: QuestionId, answer: AnswerId) => void;
  readonly begin: (id: string | undefined) => void;
  readonly reset: () => void;
}

interface State {
  readonly id: string | undefined;
  /** By case, so that the browser's Back returns to a case as it was left. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly results: readonly Result[];
}
// The case that an entry of the history shows, or none for the list. Never a choice.
const entries = marks<string | null>('fall');

const nothing: State = { id: undefined, choices: {}, results: [] };

/** Practice over these cases, one choice at a time. */
export function usePractice(cases: readonly TrainingCase[]): PracticeSession {
  const [state, setState] = useState<State>(nothing);
  const trainingCase = cases.find(({ id }) => id === state.id);
  const shown = useRef(state.id);
  useEffect(() => {
    shown.current = state.id;
  }, [state.id]);

  useEffect(() => {
    // A link to one case begins with it; the case leaves the address, so that a reload begins with the list.
    const linked = new URLSearchParams(location.search).get('fall');
    if (linked) {
      entries.put(linked, location.pathname);
      setState(opened(linked));
    }
    return onTravel(
      entries,
      () => entries.put(shown.current ?? null),
      (id) => setState((before) => ({ ...before, id: id ?? undefined })),
    );
  }, []);

  const begin = useCallback((id: string | undefined) => {
    // A step in the browser's history, so that Back leads to the list and not out of the practice.
    entries.push(id ?? null);
    setState(opened(id));
  }, []);

  const choose = useCallback(
    (question: QuestionId, answer: AnswerId) =>
      setState((before) => {
        const current = cases.find(({ id }) => id === before.id);
        if (!current) return before;
        const choices = [...(before.choices[current.id] ?? []), { question, answer }];
        const done = practised(flows.personal, current, choices).at === undefined;
        return {
          ...before,
          choices: { ...before.choices, [current.id]: choices },
          results: done ? [...before.results, resultOf(flows.personal, current, choices)] : before.results,
        };
      }),
    [cases],
  );

  const reset = useCallback(() => {
    entries.push(null);
    setState(nothing);
  }, []);

  return { trainingCase, choices: state.choices[state.id ?? ''] ?? [], results: state.results, choose, begin, reset };
}

// A case begins anew when it is chosen.
const opened =
  (id: string | undefined) =>
  (before: State): State => ({ ...before, id, choices: id ? { ...before.choices, [id]: [] } : before.choices });
