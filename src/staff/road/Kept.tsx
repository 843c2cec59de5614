import type { Answers } from '../../../machines/flow.ts';
import type { RoadId } from '../../../machines/ids.gen.ts';
import { continues } from '../../../machines/continues.ts';
import { flows } from '../../../machines/index.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';

interface Props {
  readonly outcome: RoadId;
  readonly answers: Answers;
  readonly goOn: () => void;
}

/** The question that somebody came with, when the gate has answered first: it is kept, and the same run goes on to it. */
export function Kept({ outcome, answers, goOn }: Props) {
  const concern = useQuestion('arende')?.svar.find(({ id }) => id === answers.arende);
  if (!concern || !continues(flows.personal, outcome, answers)) return null;
  const done = answers['akut-fara'] === 'nej' ? 'anmalt' : 'larmat';
  return (
    <section className="kept">
      <p>
        {t('resultat.kvar')} <b>{concern.text}</b>
      </p>
      <button type="button" className="plain" onClick={goOn}>
        {t(`resultat.kvar-${done}`)}
      </button>
    </section>
  );
}
