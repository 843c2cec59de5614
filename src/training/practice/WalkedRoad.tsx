import type { PractisedStep } from '../../../machines/practice.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';

/** The road so far, with the wrong turns that were taken; folded on the way, since the question is what matters. */
export function WalkedRoad({ steps }: { steps: readonly PractisedStep[] }) {
  if (steps.length === 0) return null;
  return (
    <details className="trail-earlier">
      <summary>{t('utb.ova.hittills', { count: steps.length })}</summary>
      <ol className="trail">
        {steps.map((step) => (
          <Step key={step.question} step={step} />
        ))}
      </ol>
    </details>
  );
}

function Step({ step: { question, expected } }: { step: PractisedStep }) {
  const text = useQuestion(question);
  return (
    <li>
      <b>{text?.svar.find(({ id }) => id === expected)?.kort}</b>
    </li>
  );
}
