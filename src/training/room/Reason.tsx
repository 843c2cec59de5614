import type { RoadId } from '../../../machines/ids.gen.ts';
import { flows } from '../../../machines/index.ts';
import { judge } from '../../../machines/practice.ts';
import type { Step } from '../../../machines/replay.ts';
import type { Split } from '../../../machines/room/summary.ts';
import { decisions } from '../../../machines/what-if.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line, Prose } from '../../kit/Prose.tsx';
import { usePart } from '../../content/store.ts';
import type { Roads } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import type { Answer, Question } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { isOfInterest } from './reveal.ts';

interface Props {
  readonly question: Question;
  readonly step: Step;
  readonly split: Split;
  readonly nth: number;
  readonly trainingCase: TrainingCase;
}

// As many as a screen holds beside the reason: the known traps before the others.
const most = 3;

/** Why the road takes this answer: the rule, the provision, and where the other answers would have led. */
export function Reason({ question, step, split, nth, trainingCase }: Props) {
  const roads = usePart('roads')?.roads;
  // What the reason itself names need not be named again below it.
  const ground = (step.because.length > 0 ? step.because : question.lagrum).filter((id) => !question.named.includes(id));
  const isTrap = ({ id }: Answer) => trainingCase.fallor.some(({ fraga, svar }) => fraga === question.id && svar === id);
  const others = question.svar
    .filter(({ id }) => id !== step.answer && isOfInterest(id, question, split))
    .sort((a, b) => Number(isTrap(b)) - Number(isTrap(a)))
    .slice(0, most);
  return (
    <>
      <p className="room-count">
        {t('utb.projektor.fraga-nr', { nummer: nth })} · {t('utb.projektor.vagen-gar')}
      </p>
      <h1 tabIndex={-1}>{question.svar.find(({ id }) => id === step.answer)?.text}</h1>
      <div className="room-why">
        <Prose html={question.varfor} />
        {ground.length > 0 && (
          <p className="room-law">
            <LawChips ids={ground} />
          </p>
        )}
      </div>
      <ul className="room-others">
        {others.map((answer) => (
          <Other key={answer.id} answer={answer} question={question} nth={nth} trainingCase={trainingCase} roads={roads} />
        ))}
      </ul>
    </>
  );
}

interface OtherProps extends Pick<Props, 'question' | 'nth' | 'trainingCase'> {
  readonly answer: Answer;
  readonly roads: Roads['roads'] | undefined;
}

function Other({ answer, question, nth, trainingCase, roads }: OtherProps) {
  const trap = trainingCase.fallor.find(({ fraga, svar }) => fraga === question.id && svar === answer.id);
  const judgement = judge(flows.personal, trainingCase, { question: question.id, answer: answer.id }).judgement;
  const led =
    decisions(flows.personal, trainingCase.svar)[nth - 1]!.alternatives.find((other) => other.answer === answer.id)?.outcomes ?? [];
  // Many roads at once say nothing to a room.
  const elsewhere = led.length > 0 && led.length <= 2 ? (led as readonly RoadId[]).map((id) => roads?.[id].namn).join(', ') : undefined;
  const remark =
    judgement === 'forsiktigt' ? t('utb.projektor.forsiktigt') : judgement === 'godtagbart' ? `${t('utb.facit.godtagbara')}.` : undefined;
  if (!trap && !remark && !elsewhere) return null;
  return (
    <li data-falla={trap ? true : undefined}>
      <b>{t(trap ? 'utb.projektor.falla' : 'utb.projektor.annat-svar', { svar: answer.text })}</b> {trap && <Line html={trap.varfor} />}{' '}
      {remark} {elsewhere && t('utb.projektor.leder', { vag: elsewhere })}
    </li>
  );
}
