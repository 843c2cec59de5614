import { Prose } from '../../kit/Prose.tsx';
import { usePart } from '../../content/store.ts';
import type { TrainingCase } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';
import { caseAddress } from '../../content/training-addresses.ts';

/** The case that is compared: its story, and the road it has today. What the road was under the old law is not worked out. */
export function CaseUnderLaw({ trainingCase }: { trainingCase: TrainingCase }) {
  const road = usePart('roads')?.roads[trainingCase.utfall];
  return (
    <section className="sec" role="status">
      <h2>
        <a href={caseAddress(trainingCase.id)}>{trainingCase.titel}</a>
      </h2>
      <Prose html={trainingCase.berattelse} className="story" />
      <p>
        {t('utb.lag.vag-i-dag')} <a href={`/vag/${trainingCase.utfall}/`}>{road?.namn}</a>. {t('utb.lag.vag-da')}
      </p>
    </section>
  );
}
