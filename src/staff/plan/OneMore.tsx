import { useMemo } from 'react';
import type { Answers } from '../../../machines/flow.ts';
import type { AnswerIds } from '../../../machines/ids.gen.ts';
import { begin, carry } from '../../../machines/carry.ts';
import { flows } from '../../../machines/index.ts';
import { offeredAt } from '../../../machines/replay.ts';
import type { Ended } from '../../../machines/several.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';

type Concern = AnswerIds['arende'];

interface Props {
  /** The concerns that have ended. */
  readonly ended: readonly Ended[];
  readonly start: (arende: Concern, known: Answers) => void;
}

/** Another concern about the same pupil, one tap away: what is known is not asked again. */
export function OneMore({ ended, start }: Props) {
  const concerns = useQuestion('arende')?.svar ?? [];
  const offered = useMemo(() => concernsLeft(ended), [ended]);
  if (offered.length === 0) return null;
  return (
    <section className="sec one-more">
      <h2>{t('plan.mer')}</h2>
      <p>{t('plan.mer-hjalp')}</p>
      <ul>
        {concerns
          .filter(({ id }) => offered.some((concern) => concern === id))
          .map(({ id, text }) => (
            <li key={id}>
              <button type="button" className="plain" name="nasta" value={id} onClick={() => start(id as Concern, carry(ended))}>
                {text}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The concerns that still ask something, or lead to a road that is not there yet. */
function concernsLeft(ended: readonly Ended[]): readonly Concern[] {
  return (offeredAt(flows.personal, 'arende') as readonly Concern[]).filter((concern) => {
    const { outcome } = begin(flows.personal, ended, concern);
    return !outcome || ended.every((one) => one.outcome !== outcome);
  });
}
