import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { wanted } from '../../../machines/flow.ts';
import type { Answers, Flow } from '../../../machines/flow.ts';
import type { Decision } from '../../../machines/what-if.ts';
import { decisions, whatWouldHaveChanged } from '../../../machines/what-if.ts';
import type { QuestionId, RoadId } from '../../../machines/ids.gen.ts';
import { usePart } from '../../content/store.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import type { Alternative } from '../../../machines/what-if.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Fold } from './Section.tsx';

interface Props {
  readonly flow: Flow;
  readonly answers: Answers;
  readonly change: (question: QuestionId) => void;
  /** All the answers of the run. */
  readonly children: ReactNode;
}

/** The answers that decided, each with its provision, and what would have changed the advice. */
export function Why({ flow, answers, change, children }: Props) {
  const decided = useMemo(() => decisions(flow, answers), [flow, answers]);
  const decisive = decided.filter(({ alternatives }) => alternatives.length > 0);
  // An answer can decide through a condition further on: what later ways rested on counts as well.
  const restedOn = new Set(decisive.flatMap(({ step }) => wanted(step.when ?? {}).map(([question]) => question)));
  const shown = decided.filter((decision) => decision.opens || decisive.includes(decision) || restedOn.has(decision.step.question));
  const alternatives = whatWouldHaveChanged(decided);
  return (
    <Fold title={t('resultat.varfor')} className="why">
      <p>{t('resultat.varfor-ingress')}</p>
      <ul>
        {shown.map(({ step }) => (
          <Reason key={step.question} step={step} />
        ))}
      </ul>
      <div className="other-ways">
        <h3>{t('resultat.andrat')}</h3>
        {alternatives.length === 0 && <p>{t('resultat.andrat-inget')}</p>}
        <ul>
          {alternatives.map((alternative) => (
            <Other key={`${alternative.question}:${alternative.answer}`} alternative={alternative} change={change} />
          ))}
        </ul>
      </div>
      <div className="answers">
        <h3>{t('stig.rubrik')}</h3>
        {children}
      </div>
    </Fold>
  );
}

function Reason({ step }: { step: Decision['step'] }) {
  const question = useQuestion(step.question);
  return (
    <li>
      {question?.kort}: <b>{question?.svar.find(({ id }) => id === step.answer)?.kort}</b> <LawChips ids={step.because} />
    </li>
  );
}

function Other({ alternative, change }: { alternative: Alternative; change: (question: QuestionId) => void }) {
  const question = useQuestion(alternative.question);
  const roads = usePart('roads')?.roads;
  const names = alternative.outcomes.map((id) => roads?.[id as RoadId].namn ?? id);
  return (
    <li>
      {t('resultat.andrat-om')} <b>”{question?.svar.find(({ id }) => id === alternative.answer)?.text}”</b> {t('resultat.andrat-pa')} ”
      {question?.titel}”{' '}
      {names.length === 1
        ? t('resultat.andrat-vag', { vag: names[0]! })
        : t('resultat.andrat-flera', { vagar: names.slice(0, 3).join(', ') })}{' '}
      <button
        type="button"
        className="link"
        aria-label={t('stig.andra-svar', { fraga: question?.kort ?? '' })}
        onClick={() => change(alternative.question)}
      >
        {t('stig.andra')}
      </button>
    </li>
  );
}
