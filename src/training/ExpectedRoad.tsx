import type { RoadId } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import { replay } from '../../machines/replay.ts';
import { whatWouldHaveChanged, decisions } from '../../machines/what-if.ts';
import type { Alternative } from '../../machines/what-if.ts';
import { LawChips } from '../kit/LawChips.tsx';
import { Line } from '../kit/Prose.tsx';
import { titleFor } from '../content/answer-line.ts';
import { usePart } from '../content/store.ts';
import type { TrainingCase } from '../content/training.ts';
import { useQuestion } from '../content/useQuestion.ts';
import { t } from '../content/i18n.ts';
import { hasTeam } from './case-facts.ts';

/** Where a case leads and why: its answers with their provisions, the road, what else can be defended, what would have changed it. */
export function ExpectedRoad({ trainingCase }: { trainingCase: TrainingCase }) {
  const roads = usePart('roads')?.roads;
  const { steps } = replay(flows.personal, trainingCase.svar);
  const others = whatWouldHaveChanged(decisions(flows.personal, trainingCase.svar));
  return (
    <div className="expected">
      <ol className="trail">
        {steps.map((step) => (
          <Told key={step.question} step={step} />
        ))}
      </ol>
      <p className="arrives">
        {t('utb.facit.vagen')} <a href={`/vag/${trainingCase.utfall}/`}>{roads?.[trainingCase.utfall].namn}</a>
      </p>
      <p>{roads && titleFor(roads[trainingCase.utfall], hasTeam(trainingCase))}</p>
      {trainingCase.insatser.length > 0 && (
        <p>
          {t('utb.facit.insatser', { plats: trainingCase.plats ?? t('utb.hela-landet') })}{' '}
          {trainingCase.insatser.map(({ titel }) => titel).join(', ')}
        </p>
      )}
      {trainingCase.godtagbara.length > 0 && (
        <>
          <h3>{t('utb.facit.godtagbara')}</h3>
          <ul>
            {trainingCase.godtagbara.map(({ utfall, varfor }) => (
              <li key={utfall}>
                <a href={`/vag/${utfall}/`}>{roads?.[utfall].namn}</a>. <Line html={varfor} />
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{t('utb.facit.andrat')}</h3>
          <ul>
            {others.map((other) => (
              <Otherwise key={`${other.question}:${other.answer}`} other={other} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Told({ step }: { step: ReturnType<typeof replay>['steps'][number] }) {
  const question = useQuestion(step.question);
  return (
    <li>
      <span>{question?.kort}</span> <b>{question?.svar.find(({ id }) => id === step.answer)?.kort}</b>
      <span className="chips">
        <LawChips ids={step.because} />
      </span>
    </li>
  );
}

function Otherwise({ other }: { other: Alternative }) {
  const question = useQuestion(other.question);
  const roads = usePart('roads')?.roads;
  return (
    <li>
      {t('utb.facit.andrat-om', { svar: question?.svar.find(({ id }) => id === other.answer)?.text ?? '', fraga: question?.titel ?? '' })}{' '}
      {other.outcomes
        .slice(0, 3)
        .map((id) => roads?.[id as RoadId].namn)
        .join(' / ')}
    </li>
  );
}
