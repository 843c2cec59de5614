import type { LawComparison } from '../../content/training.ts';
import type { IsoDate } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { wordingsOn } from './compare.ts';

/** A day of the comparison. */
export interface Day {
  readonly key: 'gammal' | 'ny' | 'idag';
  readonly date: IsoDate;
}

/** One question under each law, side by side, and what changed. */
export function Point({ point, days }: { point: LawComparison; days: readonly Day[] }) {
  return (
    <section className="sec compared-point" id={point.id}>
      <h2>{point.fraga}</h2>
      <p className="changed-how">
        <b>{t('utb.lag.andrades')}</b> {point.forandring}
      </p>
      <div className="days">
        {days.map((day) => (
          <Column key={day.key} point={point} day={day} alone={days.length === 1} />
        ))}
      </div>
    </section>
  );
}

function Column({ point, day: { key, date }, alone }: { point: LawComparison; day: Day; alone: boolean }) {
  const wordings = wordingsOn(point, date);
  // Side by side, a wording that has not changed is said once.
  const unchanged = !alone && key === 'idag' && wordings[0]?.datum === wordingsOn(point, '2025-07-01')[0]?.datum;
  return (
    <div className={`day ${key}`}>
      <h3>{t(`utb.lag.dag-${key}`)}</h3>
      {unchanged ? (
        <p className="same">{t('utb.lag.samma')}</p>
      ) : (
        wordings.map(({ kort, citat, saknas, lagrum }) => (
          <div key={kort}>
            <p className="where">{lagrum ? <LawChips ids={[lagrum]} /> : <b>{kort}</b>}</p>
            {citat ? (
              <blockquote>
                <p>{citat}</p>
              </blockquote>
            ) : (
              <p className="missing">{saknas}</p>
            )}
          </div>
        ))
      )}
    </div>
  );
}
