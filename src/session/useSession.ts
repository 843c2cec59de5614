import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerId, Answers } from '../../machines/flow.ts';
import type { QuestionId } from '../../machines/ids.gen.ts';
import type { FlowId } from '../../machines/index.ts';
import { currentAnswers, fresh, session as sessionMachine } from '../../machines/session.machine.ts';
import type { Whereabouts } from '../../machines/whereabouts.ts';
import { expired, forget, remember } from './storage.ts';
import type { Visit } from './storage.ts';

/** What a history entry holds: which visit and which move of it. Never an answer. */
interface Mark {
  readonly run: string;
  readonly at: number;
}

/** The visit on the screen, and what the user can do with it. */
export interface SessionControl {
  readonly answers: Answers;
  readonly whereabouts: Whereabouts;
  /** Answers lie ahead of the start screen and can be gone back to. */
  readonly canResume: boolean;
  /** The visit was left alone for half an hour and has been wiped. */
  readonly wiped: boolean;
  readonly answer: (question: QuestionId, answer: AnswerId) => void;
  readonly change: (question: QuestionId) => void;
  readonly locate: (whereabouts: Whereabouts) => void;
  readonly back: () => void;
  readonly resume: () => void;
  readonly clear: () => void;
}

const markOf = (state: unknown): Mark | undefined => (state as { vagval?: Mark } | null)?.vagval;

/** Where a remembered visit stands on this history entry: at its move, or at the start when the entry is another's. */
export const placed = (visit: Visit, state: unknown): Visit => {
  const mark = markOf(state);
  const at = mark?.run === visit.run && mark.at in visit.session.moves ? mark.at : 0;
  return { ...visit, session: { ...visit.session, at } };
};

/** A visit to a flow that has not begun. */
export const newVisit = (flow: FlowId): Visit => ({
  run: crypto.randomUUID?.() ?? String(Math.random()),
  session: fresh(flow),
  touched: Date.now(),
});

/**
 * Runs one visit: the session machine, the browser's Back and Forward, the tab's memory and the wipe after half an hour.
 * Each move is a history entry that holds an opaque mark, so that Back is exact and nothing can be read from it.
 */
export function useSession(initial: Visit): SessionControl {
  const actor = useActorRef(sessionMachine, { input: initial.session });
  const { moves, at, flow, whereabouts } = useSelector(actor, ({ context }) => context);
  const run = useRef(initial.run);
  const touched = useRef(initial.touched);
  const [wiped, setWiped] = useState(false);

  const save = useCallback(() => {
    const { context } = actor.getSnapshot();
    if (context.moves.length > 1) remember({ run: run.current, session: context, touched: touched.current });
  }, [actor]);

  const mark = useCallback(
    (how: 'pushState' | 'replaceState') => {
      const { at: move } = actor.getSnapshot().context;
      history[how]({ vagval: { run: run.current, at: move } }, '', location.pathname + location.search);
      touched.current = Date.now();
      save();
    },
    [actor, save],
  );

  const clear = useCallback(() => {
    actor.send({ type: 'CLEAR' });
    forget(flow);
    // Older entries carry the old mark and lead to the start from now on.
    run.current = newVisit(flow).run;
    mark('replaceState');
  }, [actor, flow, mark]);

  useEffect(() => {
    mark('replaceState');

    const onPop = ({ state }: PopStateEvent) => {
      const to = markOf(state);
      // A link within the page, such as ”Hoppa till innehållet”, makes an entry without a mark: the user has not moved.
      if (!to) return mark('replaceState');
      if (to.run === run.current) actor.send({ type: 'GO', at: to.at });
      else {
        actor.send({ type: 'GO', at: 0 });
        mark('replaceState');
      }
      save();
    };
    // A link to the start would load the same entry again, which is the same question.
    const onHome = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a[href="/"]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || actor.getSnapshot().context.at === 0) return;
      event.preventDefault();
      actor.send({ type: 'GO', at: 0 });
      mark('pushState');
    };
    const wipeIfLeft = () => {
      if (actor.getSnapshot().context.moves.length < 2 || !expired({ touched: touched.current })) return false;
      clear();
      setWiped(true);
      return true;
    };
    // The touch that wakes a page left alone must not count as having used it.
    const onTouch = () => {
      if (!wipeIfLeft()) touched.current = Date.now();
    };
    const onShowOrHide = () => {
      if (!wipeIfLeft()) save();
    };

    const touches = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const type of touches) document.addEventListener(type, onTouch, { capture: true, passive: true });
    document.addEventListener('click', onHome);
    document.addEventListener('visibilitychange', onShowOrHide);
    window.addEventListener('pagehide', onShowOrHide);
    window.addEventListener('pageshow', onShowOrHide);
    window.addEventListener('popstate', onPop);
    const timer = setInterval(wipeIfLeft, 30_000);
    return () => {
      for (const type of touches) document.removeEventListener(type, onTouch, { capture: true });
      document.removeEventListener('click', onHome);
      document.removeEventListener('visibilitychange', onShowOrHide);
      window.removeEventListener('pagehide', onShowOrHide);
      window.removeEventListener('pageshow', onShowOrHide);
      window.removeEventListener('popstate', onPop);
      clearInterval(timer);
    };
  }, [actor, clear, mark, save]);

  return {
    answers: currentAnswers({ moves, at }),
    whereabouts,
    canResume: at === 0 && moves.length > 1,
    wiped,
    answer: (question, answer) => {
      actor.send({ type: 'ANSWER', question, answer });
      setWiped(false);
      mark('pushState');
    },
    change: (question) => {
      actor.send({ type: 'CHANGE', question });
      mark('pushState');
    },
    locate: (next) => {
      actor.send({ type: 'PLACE', whereabouts: next });
      save();
    },
    back: () => history.back(),
    resume: () => {
      actor.send({ type: 'GO', at: moves.length - 1 });
      mark('pushState');
    },
    clear,
  };
}
