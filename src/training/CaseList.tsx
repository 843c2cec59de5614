import type { TrainingCase } from '../content/training.ts';
import { useQuestion } from '../content/useQuestion.ts';
import { t } from '../content/i18n.ts';
import { caseAddress } from '../content/training-addresses.ts';
import { CaseFacts } from './CaseFacts.tsx';

interface Props {
  readonly cases: readonly TrainingCase[];
  /** The cases that are picked for a group, in the order that they will be shown. */
  readonly picked: readonly string[];
  readonly pick: (id: string) => void;
}

/** All cases by what they are about: each a link to read it, and a button that picks it for a group and then shows its place in the order. */
export function CaseList({ cases, picked, pick }: Props) {
  const concerns = useQuestion('arende')?.svar ?? [];
  return concerns.map(({ id: concern, text }) => (
    <div key={concern}>
      <h3>{text}</h3>
      <ul className="roads acts">
        {cases
          .filter(({ tema }) => tema === concern)
          .sort((a, b) => a.svarighet - b.svarighet)
          .map((trainingCase) => (
            <li key={trainingCase.id}>
              <a href={caseAddress(trainingCase.id)}>
                <b>{trainingCase.titel}</b> <CaseFacts trainingCase={trainingCase} />
              </a>
              <button
                type="button"
                className="plain pick needs-script"
                name="fall"
                value={trainingCase.id}
                aria-pressed={picked.includes(trainingCase.id)}
                aria-label={t('utb.projektor.ta-med', { titel: trainingCase.titel })}
                onClick={() => pick(trainingCase.id)}
              >
                {picked.includes(trainingCase.id) ? picked.indexOf(trainingCase.id) + 1 : '+'}
              </button>
            </li>
          ))}
      </ul>
    </div>
  ));
}
