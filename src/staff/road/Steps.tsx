import { withoutPlaces } from '../../content/place-words.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import type { RoadStep } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';
import { namedBy } from './named.ts';

interface Props {
  readonly steps: readonly RoadStep[];
  /** The number of the first of them: the first screen may have shown the first. */
  readonly from?: 1 | 2;
  readonly names: PlaceNames;
  /** No contact with the home before social services have agreed. */
  readonly blocked: boolean;
}

/** Steps with who and when, and the hold on those that mean contact with the home. */
export function Steps({ steps, from = 1, names, blocked }: Props) {
  const named = namedBy(names);
  return (
    <ol className="steps" start={from}>
      {steps.map((step) => (
        <li key={withoutPlaces(step.gor)}>
          {blocked && step.hem && <em className="hold">{t('resultat.sparr-steg')}</em>}
          <b>
            <Line html={named(step.gor)} />
          </b>
          {step.mer && (
            <p>
              <Line html={named(step.mer)} />
            </p>
          )}
          <p className="who">
            {step.vem} · {step.nar} <LawChips ids={step.lagrum} />
          </p>
        </li>
      ))}
    </ol>
  );
}
