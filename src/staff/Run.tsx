import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { RoadId } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import { ask } from '../content/in-order.ts';
import { usePart } from '../content/store.ts';
import type { Beginning } from '../session/start-visit.ts';
import { packs } from '../session/useLayer.ts';
import type { PlaceControl } from '../session/usePlace.ts';
import { useSession } from '../kit/run/useSession.ts';
import { QuestionPage } from '../kit/run/QuestionPage.tsx';
import { useHeading } from '../kit/focus.ts';
import { RunNav } from '../kit/run/RunNav.tsx';
import { Start } from './Start.tsx';

interface Props {
  readonly initial: Beginning;
  readonly place: PlaceControl;
  /** The screens that come after the questions, once they have been loaded. */
  readonly screens: typeof import('./views.ts') | undefined;
  /** Stands in for them until then. */
  readonly waiting: ReactNode;
}

const flow = flows.personal;

/** A run through the staff conversation, from the start to a road. */
export function Run({ initial, place, screens, waiting }: Props) {
  // Before these screens have come nothing is passed by: it is far into a run that anything could be.
  const passes = screens?.skipsHere(place);
  const session = useSession(initial, passes);
  const { at, begun, plan } = session;
  const parts = [usePart('questions'), usePart('roads'), screens];
  const shown = Boolean(at.outcome) && parts.every(Boolean);
  useEffect(() => {
    // Whatever road it is, and whether it shows anything of a municipality or not.
    if (shown) void ask(packs);
  }, [shown]);
  useHeading(`${plan ? 'plan' : at.page} ${session.move}`, {
    loaded: parts.every(Boolean),
    onArrival: initial.arrives ?? false,
  });

  return (
    <>
      {!begun && <Start canResume={session.canResume} wiped={session.wiped} answer={session.answer} resume={session.resume} />}
      {begun && !at.outcome && <QuestionPage flow={flow} position={at} passes={passes} answer={session.answer} change={session.change} />}
      {begun && at.outcome && !screens && waiting}
      {begun && plan && screens && (
        <screens.PlanPage visit={session.visit} place={place} whereabouts={session.whereabouts} step={session.step} />
      )}
      {begun && at.outcome && !plan && screens && (
        <screens.ResultPage
          flow={flow}
          end={{ ...at, outcome: at.outcome as RoadId }}
          place={place}
          whereabouts={session.whereabouts}
          locate={session.locate}
          change={session.change}
          several={session}
        />
      )}
      {begun && <RunNav back={session.back} clear={session.clear} />}
      {screens && <screens.Undo undo={session.undo} />}
    </>
  );
}
