import type { RoadId } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import { usePart } from '../content/parts.ts';
import type { Beginning } from '../session/start-visit.ts';
import type { PlaceControl } from '../session/usePlace.ts';
import { useSession } from '../kit/run/useSession.ts';
import { Loading } from '../kit/Loading.tsx';
import { QuestionPage } from '../kit/run/QuestionPage.tsx';
import { RunNav, useHeadingFocus } from '../kit/run/RunFrame.tsx';
import { Start } from './Start.tsx';

interface Props {
  readonly initial: Beginning;
  readonly place: PlaceControl;
}

const flow = flows.personal;

/** A run through the staff conversation, from the start to a road. */
export function Run({ initial, place }: Props) {
  const session = useSession(initial);
  const { at, begun } = session;
  const views = usePart('views');
  const parts = [usePart('questions'), usePart('roads'), views];
  useHeadingFocus(at.page, parts.every(Boolean));

  if (!begun) return <Start canResume={session.canResume} wiped={session.wiped} answer={session.answer} resume={session.resume} />;
  return (
    <>
      {!at.outcome && <QuestionPage flow={flow} place={at} answer={session.answer} change={session.change} />}
      {at.outcome && !views && <Loading part="views" />}
      {at.outcome && views && (
        <views.ResultPage
          flow={flow}
          end={{ ...at, outcome: at.outcome as RoadId }}
          place={place}
          whereabouts={session.whereabouts}
          locate={session.locate}
          change={session.change}
        />
      )}
      <RunNav back={session.back} clear={session.clear} />
    </>
  );
}
