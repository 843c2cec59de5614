import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerId, Answers } from '../../../machines/flow.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import { flows } from '../../../machines/index.ts';
import { replay } from '../../../machines/replay.ts';
import type { Replay } from '../../../machines/replay.ts';
import { currentAnswers, session as sessionMachine } from '../../../machines/session.machine.ts';
import type { Session, SessionEvent } from '../../../machines/session.machine.ts';
import { besideAt } from '../../../machines/several.ts';
import type { Beside, Moves } from '../../../machines/several.ts';
import type { Whereabouts } from '../../../machines/whereabouts.ts';
import { addressOf, entryHere } from '../../content/address.ts';
import { lastUsed, leftAlone } from '../../session/idle.ts';
import { onTravel } from '../../session/history.ts';
import { beginning, fromStart, moveOf, runMarks } from '../../session/start-visit.ts';
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
  /** The whole of the visit: every concern in it. */
  readonly visit: Moves;
  /** The plan is on the screen. */
  readonly plan: boolean;
  /** Which move is on the screen: another one is another position, also where the same road stands. */
  readonly move: number;
  /** A question that was passed by and whose answer matters now, with another place chosen. */
  readonly unasked: QuestionId | undefined;
  readonly answer: (question: QuestionId, answer: AnswerId) => void;
  readonly change: (question: QuestionId) => void;
  /** A step on to the question somebody came with, to another concern, or to all of them (`concerns.ts`). */
  readonly step: (to: { readonly answers: Answers; readonly beside: Beside }) => void;
  readonly locate: (whereabouts: Whereabouts) => void;
  readonly back: () => void;
  readonly resume: () => void;
  readonly clear: () => void;
  /** Brings back what was just cleared; there for a moment only. */
  readonly undo: (() => void) | undefined;
}

const none: readonly QuestionId[] = [];

/** How long (ms) what was cleared can be brought back. */
const regret = 8000;

/**
 * Runs one visit: the session machine, the browser's Back and Forward, and the tab's memory.
 * Each move is a history entry that holds an opaque mark, so that Back is exact and nothing can be read from it.
 * `passes` are the questions that change nothing where the school lies. A run that has ended keeps what it passed by.
 */
export function useSession(initial: Beginning, passes: readonly QuestionId[] = none): SessionControl {
  const actor = useActorRef(sessionMachine, { input: initial.visit.session });
  const context = useSelector(actor, (snapshot) => snapshot.context);
  const { moves, at, flow, whereabouts } = context;
  const answers = currentAnswers(context);
  const { passed, plan } = besideAt(context, at);
  const run = useRef(initial.visit.run);
  // False while the visit lives in memory only.
  const kept = useRef(false);
  const [wiped, setWiped] = useState(initial.wiped);

  const save = useCallback(() => {
    const { context } = actor.getSnapshot();
    kept.current = context.moves.length > 1 && remember({ run: run.current, session: context, touched: lastUsed() });
  }, [actor]);

  const mark = useCallback(
    (how: 'push' | 'put') => {
      const { at: move } = actor.getSnapshot().context;
      save();
      runMarks[how]({ run: run.current, at: move }, entryHere());
    },
    [actor, save],
  );

  const wipe = useCallback(() => {
    actor.send({ type: 'CLEAR' });
    forgetAll();
    // Older entries carry the old mark and lead to the start from now on.
    run.current = fromStart(flow).visit.run;
    mark('put');
  }, [actor, flow, mark]);

  // In the memory of this page only, for a moment, and gone when the page is left.
  const cleared = useRef<{ readonly run: string; readonly session: Session }>(undefined);
  const [canUndo, setCanUndo] = useState(false);
  const forgetCleared = useCallback(() => {
    cleared.current = undefined;
    setCanUndo(false);
  }, []);
  useEffect(() => {
    if (!canUndo) return undefined;
    const timer = setTimeout(forgetCleared, regret);
    addEventListener('pagehide', forgetCleared);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', forgetCleared);
    };
  }, [canUndo, forgetCleared]);

  const clear = useCallback(() => {
    const before = { run: run.current, session: actor.getSnapshot().context };
    wipe();
    if (before.session.moves.length < 2) return;
    cleared.current = before;
    setCanUndo(true);
  }, [actor, wipe]);
  const undo = useCallback(() => {
    const before = cleared.current;
    forgetCleared();
    if (!before) return;
    run.current = before.run;
    actor.send({ type: 'RESTORE', session: before.session });
    mark('put');
  }, [actor, forgetCleared, mark]);

  useEffect(() => {
    mark('put');

    const stay = () => mark('put');
    const went = (to: ReturnType<typeof runMarks.here>) => {
      if (!to) return stay();
      const at = moveOf(to, run.current, actor.getSnapshot().context.moves.length);
      if (at !== undefined) actor.send({ type: 'GO', at });
      else {
        actor.send({ type: 'GO', at: 0 });
        mark('put');
      }
      save();
    };
    const stopListening = onTravel(runMarks, stay, went);
    // A link to the start would load the same entry again, which is the same question.
    const onHome = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      if (
        link?.href !== new URL(addressOf('/'), location.href).href ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        actor.getSnapshot().context.at === 0
      )
        return;
      event.preventDefault();
      actor.send({ type: 'GO', at: 0 });
      mark('push');
    };
    const onLeftAlone = () => {
      forgetCleared();
      if (actor.getSnapshot().context.moves.length < 2) return;
      wipe();
      setWiped(true);
    };
    // Back brings a page as it was, with a visit that may have been wiped or gone on since: what the tab remembers holds.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || (actor.getSnapshot().context.moves.length > 1 && !kept.current)) return;
      const now = beginning(flow);
      run.current = now.visit.run;
      actor.send({ type: 'RESTORE', session: now.visit.session });
      setWiped(now.wiped);
      mark('put');
    };

    document.addEventListener('click', onHome);
    window.addEventListener('pageshow', onShow);
    window.addEventListener(leftAlone, onLeftAlone);
    return () => {
      stopListening();
      document.removeEventListener('click', onHome);
      window.removeEventListener('pageshow', onShow);
      window.removeEventListener(leftAlone, onLeftAlone);
    };
  }, [actor, flow, forgetCleared, mark, save, wipe]);

  const here = useMemo(() => replay(flows[flow], answers, undefined, new Set(passes)), [flow, answers, passes]);
  const position = useMemo(() => {
    const kept = replay(flows[flow], answers, undefined, new Set(passed));
    return kept.outcome ? kept : here;
  }, [flow, answers, passed, here]);
  const go = (event: SessionEvent) => {
    // The button goes away. Let go of while nothing has changed, it does not make the browser work the styles out twice.
    (document.activeElement as HTMLElement | null)?.blur();
    actor.send(event);
    mark('push');
  };

  return {
    at: position,
    begun: Object.keys(answers).length > 0,
    whereabouts,
    canResume: at === 0 && moves.length > 1,
    wiped,
    visit: context,
    plan,
    move: at,
    unasked: position.outcome && !here.outcome ? (here.page as QuestionId) : undefined,
    answer: (question, answer) => {
      forgetCleared();
      setWiped(false);
      go({ type: 'ANSWER', question, answer, passes });
    },
    change: (question) => go({ type: 'CHANGE', question, passes }),
    step: (to) => go({ type: 'MOVE', ...to }),
    locate: (next) => {
      actor.send({ type: 'LOCATE', whereabouts: next });
      save();
    },
    back: () => history.back(),
    resume: () => go({ type: 'GO', at: moves.length - 1 }),
    clear,
    undo: canUndo ? undo : undefined,
  };
}
