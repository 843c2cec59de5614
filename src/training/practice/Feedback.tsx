import { useEffect, useRef } from 'react';
import { flows } from '../../../machines/index.ts';
import { judge } from '../../../machines/practice.ts';
import type { Choice } from '../../../machines/practice.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line, Prose } from '../../kit/Prose.tsx';
import { usePart } from '../../content/store.ts';
import type { TrainingCase } from '../../content/training.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';

/** Why a choice was a wrong turn, where it would have led, and the rule: in the case's own words where it has any. */
export function Feedback({ trainingCase, choice }: { trainingCase: TrainingCase; choice: Choice }) {
  const box = useRef<HTMLDivElement>(null);
  const question = useQuestion(choice.question);
  const roads = usePart('roads')?.roads;
  const { judgement, outcomes } = judge(flows.personal, trainingCase, choice);
  const trap = trainingCase.fallor.find(({ fraga, svar }) => fraga === choice.question && svar === choice.answer);
  const defended = trainingCase.godtagbara.find(({ utfall }) => outcomes.includes(utfall));
  useEffect(() => {
    box.current?.focus();
  }, []);
  if (judgement === 'ratt') return null;
  return (
    <div className={`feedback ${judgement}`} ref={box} tabIndex={-1}>
      <h3>{t(`utb.ova.${judgement}`)}</h3>
      <p>
        {t('utb.ova.du-valde')} <b>”{question?.svar.find(({ id }) => id === choice.answer)?.text}”</b>
      </p>
      {judgement === 'godtagbart' && defended && (
        <p>
          <Line html={defended.varfor} />
        </p>
      )}
      {judgement === 'forsiktigt' && <p>{t('utb.ova.forsiktigt-hjalp')}</p>}
      {judgement === 'samma-vag' && <p>{t('utb.ova.samma-vag-hjalp')}</p>}
      {judgement === 'fel' && trap && (
        <p>
          <Line html={trap.varfor} />
        </p>
      )}
      {judgement === 'fel' && !trap && question && (
        <>
          <Prose html={question.varfor} />
          <p>
            <LawChips ids={question.lagrum} />
          </p>
        </>
      )}
      {judgement !== 'samma-vag' && outcomes.length < 4 && (
        <p className="meta">
          {t('utb.ova.leder')} {outcomes.map((id) => roads?.[id].namn).join(' / ')}
        </p>
      )}
      <p>{t('utb.ova.forsok')}</p>
    </div>
  );
}
