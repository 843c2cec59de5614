import type { RoadId } from '../../../machines/ids.gen.ts';
import { flows } from '../../../machines/index.ts';
import { judge } from '../../../machines/practice.ts';
import type { Judgement } from '../../../machines/practice.ts';
import { groups, handsFor, share, total } from '../../../machines/room/hands.ts';
import { currentCase, runOf } from '../../../machines/room/sitting.ts';
import type { Sitting } from '../../../machines/room/sitting.ts';
import { splitsOf } from '../../../machines/room/summary.ts';
import type { Split } from '../../../machines/room/summary.ts';
import type { Step } from '../../../machines/replay.ts';
import { decisions } from '../../../machines/what-if.ts';
import { LawChips } from '../../components/LawChips.tsx';
import { Line, Prose } from '../../components/Prose.tsx';
import { usePart } from '../../content/parts.ts';
import type { Answer, Question, TrainingCase } from '../../content/types.ts';
import { t } from '../../i18n.ts';
import { partingSentence } from './parting.ts';

interface Props {
  readonly question: Question;
  readonly step: Step;
  readonly sitting: Sitting;
  readonly found: TrainingCase;
}

/** One question with its answer: both groups' bars, where they part, the answer that the road takes, and why. */
export function RevealedStage({ question, step, sitting, found }: Props) {
  const roomCase = currentCase(sitting)!;
  const split = splitsOf(sitting, roomCase)[sitting.step]!;
  const elsewhere = decisions(flows.personal, roomCase.svar)[sitting.step]!.alternatives;
  const voted = (id: Answer['id']) => groups.some((group) => handsFor(split.hands, group, id) > 0);
  const rows = question.svar.filter(({ id }) => voted(id) || id === step.answer || question.svar.length <= 3);
  const traps = found.fallor.filter(({ fraga }) => fraga === question.id);
  // What the reason itself names need not be named again below it.
  const ground = (step.because.length > 0 ? step.because : question.lagrum).filter((id) => !question.varfor.includes(`#${id}"`));
  const last = sitting.step === runOf(roomCase).steps.length - 1;

  return (
    <>
      <p className="room-count">
        {t('utb.projektor.fraga-nr', { nummer: sitting.step + 1 })} · {t('utb.projektor.svaret')}
      </p>
      <h1 tabIndex={-1}>{question.titel}</h1>
      <ul className="room-result">
        {rows.map((answer) => (
          <Result
            key={answer.id}
            answer={answer}
            split={split}
            judgement={judge(flows.personal, found, { question: question.id, answer: answer.id }).judgement}
            roads={elsewhere.find((other) => other.answer === answer.id)?.outcomes as readonly RoadId[] | undefined}
          />
        ))}
      </ul>
      <p className="room-parting" data-isar={split.parting} role="status">
        {partingSentence(split, question)}
      </p>
      {traps.map(({ svar, varfor }) => (
        <p key={svar} className="room-trap">
          <b>{t('utb.projektor.falla', { svar: question.svar.find(({ id }) => id === svar)?.text ?? '' })}</b> <Line html={varfor} />
        </p>
      ))}
      <div className="room-why">
        <h2>{t('utb.projektor.varfor')}</h2>
        <Prose html={question.varfor} />
        <p className="room-law">
          <LawChips ids={ground} />
        </p>
      </div>
      {last && <p className="room-next">{t('utb.projektor.sist')}</p>}
    </>
  );
}

interface ResultProps {
  readonly answer: Answer;
  readonly split: Split;
  readonly judgement: Judgement;
  /** Where this answer would lead instead, when it leads elsewhere. */
  readonly roads: readonly (keyof NonNullable<ReturnType<typeof useRoads>>)[] | undefined;
}

function Result({ answer, split, judgement, roads }: ResultProps) {
  const road = judgement === 'ratt';
  const texts = useRoads();
  const names = roads?.map((id) => texts?.[id].namn ?? id);
  return (
    <li data-vag={road || undefined}>
      <p>
        <b>{answer.text}</b>
        {road && <em>{t('utb.projektor.vagen-gar')}</em>}
      </p>
      <dl>
        {groups.map((group) => {
          const all = total(split.hands, group);
          return (
            <div key={group} className={group}>
              <dt>{t(`utb.projektor.${group}`)}</dt>
              <dd>
                <span className="room-track" aria-hidden="true">
                  <i style={{ inlineSize: `${share(split.hands, group, answer.id) * 100}%` }} />
                </span>
                <span>
                  {all === 0
                    ? t('utb.projektor.ej-raknad')
                    : t('utb.projektor.av', { antal: handsFor(split.hands, group, answer.id), alla: all })}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      {judgement === 'forsiktigt' && <small>{t('utb.projektor.forsiktigt')}</small>}
      {judgement === 'godtagbart' && <small>{t('utb.facit.godtagbara')}</small>}
      {/* Many roads at once say nothing to a room: then it is enough that the bars are seen. */}
      {names && names.length <= 2 && <small>{t('utb.projektor.leder', { vag: names.join(', ') })}</small>}
    </li>
  );
}

const useRoads = () => usePart('roads')?.roads;
