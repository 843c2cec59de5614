import { useMemo } from 'react';
import type { AnswerIds } from '../../../machines/ids.gen.ts';
import { begin } from '../../../machines/carry.ts';
import { flows } from '../../../machines/index.ts';
import { toNext } from '../../../machines/concerns.ts';
import type { Ended } from '../../../machines/concerns.ts';
import { offeredAt } from '../../../machines/replay.ts';
import type { Moves } from '../../../machines/several.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import type { SessionControl } from '../../kit/run/useSession.ts';
import type { PlaceControl } from '../../session/usePlace.ts';
import { Fold } from '../road/Section.tsx';
import { skipsHere } from '../skips-here.ts';

type Concern = AnswerIds['arende'];

interface Props {
  /** The concerns that have ended. */
  readonly ended: readonly Ended[];
  readonly visit: Moves;
  readonly place: PlaceControl;
  readonly step: SessionControl['step'];
}

/** Another concern about the same pupil, folded so that a result stays within five screens: what is known is not asked again. */
export function OneMore({ visit, ended, place, step }: Props) {
  const concerns = useQuestion('arende')?.svar ?? [];
  const offered = useMemo(() => concernsLeft(ended), [ended]);
  if (offered.length === 0) return null;
  return (
    <Fold title={t('plan.mer')} className="one-more">
      <p>{t('plan.mer-hjalp')}</p>
      <ul>
        {concerns
          .filter(({ id }) => offered.some((concern) => concern === id))
          .map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                className="plain"
                name="nasta"
                value={id}
                onClick={() => step(toNext(visit, id as Concern, skipsHere(place)))}
              >
                {text}
              </button>
            </li>
          ))}
      </ul>
    </Fold>
  );
}

/** Concerns that hold many questions, so that one answer does not end them. */
const ofManyQuestions: readonly Concern[] = ['samtycke', 'sekretess'];

/** The concerns that have not been asked about, or hold more than was asked, where they still ask something or lead to a road that is not there yet. */
function concernsLeft(ended: readonly Ended[]): readonly Concern[] {
  return (offeredAt(flows.personal, 'arende') as readonly Concern[]).filter((concern) => {
    if (!ofManyQuestions.includes(concern) && ended.some(({ answers }) => answers.arende === concern)) return false;
    const { outcome } = begin(flows.personal, ended, concern);
    return !outcome || ended.every((one) => one.outcome !== outcome);
  });
}
