import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerId } from '../../../machines/flow.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import { flows } from '../../../machines/index.ts';
import { replay } from '../../../machines/replay.ts';
import type { Replay } from '../../../machines/replay.ts';
import { currentAnswers, session as sessionMachine } from '../../../machines/session.machine.ts';
import type { Whereabouts } from '../../../machines/whereabouts.ts';
import { lastUsed, leftAlone } from '../../session/idle.ts';
import { beginning, fromStart, markOf } from '../../session/start-visit.ts';
import type { Beginning } from '../../session/start-visit.ts';
import { forgetAll, remember } from '../../session/storage.ts';

/** The visit on the screen, and what the user can do with it. */
export interface SessionControl {
  /** Where the answers lead. */
  readonly at: Replay;
  /** A question has been answered, or is to be answered anew. */
  readonly begun: boolean;
  readonly whereabouts: Whereabouts;
  /** Answers lie ahead of the start screen and can be gone back to. */
  readonly canResume: boolean;
  /** The visit was left alone for half an hour and has been wiped. */
  readonly wiped: boolean;
  readonly answer: (question: QuestionId, answer: AnswerId) => void;
  readonly change: (question: QuestionId) => void;
  /** What the road said is done: the run goes on to the question that the user came with. */
  readonly goOn: () => void;
  readonly locate: (whereabouts: Whereabouts) => void;
  readonly back: () => void;
  readonly resume: () => void;
  readonly clear: () => void;
}

/**
 * Runs one visit: the session machine, the browser's Back and Forward, and the tab's memory.
 * Each move is a history entry that holds an opaque mark, so that Back is exact and nothing can be read from it.
 */
export function useSession(initial: Beginning): SessionControl {
  const actor = useActorRef(sessionMachine, { input: initial.visit.session });
  const { moves, at, flow, whereabouts } = useSelector(actor, ({ context }) => context);
  const answers = currentAnswers({ moves, at });
  const run = useRef(initial.visit.run);
  // False while the visit lives in memory only.
  const kept = useRef(false);
  const [wiped, setWiped] = useState(initial.wiped);

  const save = useCallback(() => {
    const { context } = actor.getSnapshot();
    kept.current = context.moves.length > 1 && remember({ run: run.current, session: context, touched: lastUsed() });
  }, [actor]);

  const mark = useCallback(
    (how: 'pushState' | 'replaceState') => {
      const { at: move } = actor.getSnapshot().context;
      save();
      history[how]({ vagval: { run: run.current, at: move } }, '', location.pathname + location.search);
    },
    [actor, save],
  );

  const clear = useCallback(() => {
    actor.send({ type: 'CLEAR' });
    forgetAll();
    // Older entries carry the old mark and lead to the start from now on.
    run.current = fromStart(flow).visit.run;
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
    const onLeftAlone = () => {
      if (actor.getSnapshot().context.moves.length < 2) return;
      clear();
      setWiped(true);
    };
    // Back brings a page as it was, with a visit that may have been wiped or gone on since: what the tab remembers holds.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || (actor.getSnapshot().context.moves.length > 1 && !kept.current)) return;
      const now = beginning(flow);
      run.current = now.visit.run;
      actor.send({ type: 'RESTORE', session: now.visit.session });
      setWiped(now.wiped);
      mark('replaceState');
    };

    document.addEventListener('click', onHome);
    window.addEventListener('popstate', onPop);
    window.addEventListener('pageshow', onShow);
    window.addEventListener(leftAlone, onLeftAlone);
    return () => {
      document.removeEventListener('click', onHome);
      window.removeEventListener('popstate', onPop);
      window.removeEventListener('pageshow', onShow);
      window.removeEventListener(leftAlone, onLeftAlone);
    };
  }, [actor, clear, flow, mark, save]);

  return {
    at: useMemo(() => replay(flows[flow], answers), [flow, answers]),
    begun: Object.keys(answers).length > 0,
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
    goOn: () => {
      actor.send({ type: 'GO_ON' });
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
