import { useEffect } from 'react';
import type { AnswerId, Flow } from '../../../machines/flow.ts';
import { ahead } from '../../../machines/ahead.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import type { Replay } from '../../../machines/replay.ts';
import { answersOf } from '../../../machines/replay.ts';
import { LawChips } from '../LawChips.tsx';
import { Prose } from '../Prose.tsx';
import { Trail } from './Trail.tsx';
import { useAfterPaint } from '../after-paint.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import type { Question } from '../../content/types.ts';
import { lazy } from '../../content/lazy.ts';
import { t } from '../../content/i18n.ts';
import { Loading } from '../Loading.tsx';

// What decides nothing is fetched with the first question.
const beside = lazy({ notes: () => import('./notes.ts') });

/** Fetches what stands beside a question and decides nothing in it. Rejects when it cannot be fetched. */
export const bringNotes = (): Promise<void> => beside.load('notes');

interface Props {
  readonly flow: Flow;
  readonly position: Replay;
  /** The questions that change nothing here, and are not among those that are left. */
  readonly passes?: readonly QuestionId[] | undefined;
  /** The part of the content that holds the flow's questions. */
  readonly part?: 'questions' | 'foralder';
  readonly answer: (question: QuestionId, answer: AnswerId) => void;
  readonly change: (question: QuestionId) => void;
}

/** One question at the end of the trail, one tap for each answer. */
export function QuestionPage({ flow, position, passes, part = 'questions', answer, change }: Props) {
  const id = position.page as QuestionId;
  const question = useQuestion(id);
  const notes = beside.use('notes');
  // What could not be fetched at one question is asked for at the next.
  useEffect(() => void bringNotes().catch(() => undefined));
  const left = notes?.leftInWords(ahead(flow, id, answersOf(position.steps), new Set(passes)));
  return (
    <>
      <Trail steps={position.steps} change={change} open={2} />
      {!question ? (
        <Loading part={part} />
      ) : (
        <section className="question">
          <p className="count">{[t('fraga.nummer', { nummer: position.steps.length + 1 }), left].filter(Boolean).join(' · ')}</p>
          {/* A heading of its own for each question: a screen reader says the old words of one that stays. */}
          <h1 key={id} tabIndex={-1}>
            {question.titel}
          </h1>
          <Prose html={question.ingress} />
          {notes &&
            (part === 'foralder' ? <notes.StandingNoteForParents text={question} /> : <notes.StandingNote text={question} graveOnly />)}
          {question.svar.map(({ id: answerId, text, hjalp }) => (
            <button key={answerId} type="button" className="answer" name={id} value={answerId} onClick={() => answer(id, answerId)}>
              <b>{text}</b>
              {hjalp && <small>{hjalp}</small>}
            </button>
          ))}
          {notes && <Beneath key={`under ${id}`} question={question} notes={notes} />}
        </section>
      )}
    </>
  );
}

/** What is folded under the answers. It decides nothing, so the answers are painted before it. */
function Beneath({ question, notes }: { question: Question; notes: typeof import('./notes.ts') }) {
  if (!useAfterPaint()) return null;
  return (
    <>
      {question.exempel && (
        <>
          <details>
            <summary>{t('fraga.exempel')}</summary>
            <Prose html={question.exempel} />
          </details>
          <details>
            <summary>{t('fraga.varfor')}</summary>
            <Prose html={question.varfor} />
            <p>
              <LawChips ids={question.lagrum} />
            </p>
            <notes.SignedNote text={question} />
          </details>
        </>
      )}
      <notes.JuristNote items={question.jurist} />
    </>
  );
}
