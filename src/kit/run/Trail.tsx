import type { QuestionId } from '../../../machines/ids.gen.ts';
import type { Step } from '../../../machines/replay.ts';
import { t } from '../../content/i18n.ts';
import { useQuestion } from '../../content/useQuestion.ts';

interface Props {
  readonly steps: readonly Step[];
  readonly change: (question: QuestionId) => void;
  /** How many of the last markers stand open; those before are folded, so that the question is in sight on a phone. */
  readonly open?: number;
}

/** The answered questions as markers on the trail, each a sentence with a way to change it. */
export function Trail({ steps, change, open = Infinity }: Props) {
  // In a low window, or at a large text size, nothing may stand before the question but one line.
  const shown = open === Infinity || (steps.length > 0 && matchMedia(highEnough).matches) ? open : 0;
  const folded = steps.length > shown + (shown > 0 ? 1 : 0) ? steps.slice(0, steps.length - shown) : [];
  return (
    <nav aria-label={t('stig.rubrik')}>
      {folded.length > 0 && (
        <details className="trail-earlier">
          <summary>{t('stig.tidigare', { count: folded.length })}</summary>
          <Markers steps={folded} change={change} />
        </details>
      )}
      <Markers steps={steps.slice(folded.length)} change={change} />
    </nav>
  );
}

/** A window that is high enough, in lines of its text size, for more than the question. */
const highEnough = '(min-height: 46em)';

function Markers({ steps, change }: Props) {
  return (
    <ol className="trail">
      {steps.map((step) => (
        <Marker key={step.question} step={step} change={change} />
      ))}
    </ol>
  );
}

function Marker({ step, change }: { step: Step; change: (question: QuestionId) => void }) {
  const question = useQuestion(step.question);
  const answer = question?.svar.find(({ id }) => id === step.answer);
  return (
    <li>
      <b>{answer?.kort}</b>
      <button type="button" onClick={() => change(step.question)} aria-label={t('stig.andra-svar', { fraga: question?.kort ?? '' })}>
        {t('stig.andra')}
      </button>
    </li>
  );
}
