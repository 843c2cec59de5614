import { useEffect } from 'react';
import { flows } from '../../machines/index.ts';
import type { ParentOutcomeId } from '../../machines/ids.gen.ts';
import type { ParentTexts } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { QuestionPage } from '../kit/run/QuestionPage.tsx';
import { useHeading } from '../kit/focus.ts';
import { leaving } from '../kit/LeaveLink.tsx';
import { RunNav } from '../kit/run/RunNav.tsx';
import { Undo } from '../kit/run/Undo.tsx';
import { parentAddress } from '../content/parent-addresses.ts';
import type { Beginning } from '../session/start-visit.ts';
import { useSession } from '../kit/run/useSession.ts';
import { dangers, ParentRoad } from './ParentRoad.tsx';
import { ParentTop } from './ParentTop.tsx';

interface Props {
  readonly initial: Beginning;
  readonly texts: ParentTexts;
}

const flow = flows.foralder;

/** A run through the parents' conversation, from the first question to a text to read. */
export function ParentRun({ initial, texts }: Props) {
  const session = useSession(initial);
  const { at, begun } = session;
  const language = texts.sprak.id;
  const { clear } = session;
  useHeading(at.page);
  useEffect(() => {
    addEventListener(leaving, clear);
    return () => removeEventListener(leaving, clear);
  }, [clear]);

  return (
    <>
      <ParentTop path="/foralder/" language={language} />
      {!begun && (
        <>
          {session.wiped && (
            <p className="note" role="status">
              {t('start.rensat')}
            </p>
          )}
          <p className="lead">{t('foralder.ingress')}</p>
        </>
      )}
      {at.outcome ? (
        <>
          <ParentRoad road={texts.roads[at.outcome as ParentOutcomeId]} texts={texts} />
          {!dangers.includes(at.outcome as ParentOutcomeId) && (
            <p className="actions">
              <a href="/karta/foralder/" hrefLang="sv">
                {t('foralder.karta')}
              </a>
            </p>
          )}
        </>
      ) : (
        <QuestionPage flow={flow} position={at} part="foralder" answer={session.answer} change={session.change} />
      )}
      {!begun && (
        <p className="start-more">
          {session.canResume && (
            <button type="button" className="link" onClick={session.resume}>
              {t('start.fortsatt')}
            </button>
          )}
          <a href={parentAddress('/foralder/hitta/', language)}>{t('foralder.hitta-start')}</a>
          <a href={parentAddress('/foralder/svar/', language)}>{t('foralder.fragar')}</a>
        </p>
      )}
      {begun && <RunNav back={session.back} clear={session.clear} />}
      <Undo undo={session.undo} />
    </>
  );
}
