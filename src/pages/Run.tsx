import { useEffect, useMemo, useRef } from 'react';
import { flows } from '../../machines/index.ts';
import { replay } from '../../machines/replay.ts';
import { usePart } from '../content/parts.ts';
import { t } from '../i18n.ts';
import type { Visit } from '../session/storage.ts';
import type { PlaceControl } from '../session/usePlace.ts';
import { useSession } from '../session/useSession.ts';
import { Loading } from './Loading.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { Start } from './Start.tsx';

interface Props {
  readonly initial: Visit;
  readonly wipedBefore: boolean;
  readonly place: PlaceControl;
}

const flow = flows.personal;

/** A run through the staff conversation, from the start to a road. */
export function Run({ initial, wipedBefore, place }: Props) {
  const session = useSession(initial);
  const at = useMemo(() => replay(flow, session.answers), [session.answers]);
  const views = usePart('views');
  const begun = at.steps.length > 0 || Object.keys(session.answers).length > 0;
  useHeadingFocus(at.page);

  if (!begun)
    return <Start canResume={session.canResume} wiped={session.wiped || wipedBefore} answer={session.answer} resume={session.resume} />;
  return (
    <>
      {!at.outcome && <QuestionPage flow={flow} place={at} answer={session.answer} change={session.change} />}
      {at.outcome && !views && <Loading part="views" />}
      {at.outcome && views && <views.ResultPage flow={flow} end={{ ...at, outcome: at.outcome }} place={place} whereabouts={session.whereabouts} locate={session.locate} change={session.change} />}
      <nav className="run-nav" aria-label={t('nav.tillbaka')}>
        <button type="button" onClick={session.back}>
          {t('nav.tillbaka')}
        </button>
        <button type="button" onClick={session.clear}>
          {t('nav.borja-om')}
        </button>
      </nav>
    </>
  );
}

// Tells where one is: a new question or road begins at its heading, for the eye and for a screen reader.
// The browser's title stays the same through a run, since it would stand in the browser's history.
function useHeadingFocus(page: string) {
  const loaded = [usePart('questions'), usePart('roads'), usePart('views')].every(Boolean);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page && !loaded) return;
    const moved = shown.current !== page;
    shown.current = page;
    if (!moved) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [page, loaded]);
}
