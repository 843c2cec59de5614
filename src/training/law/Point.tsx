import type { LawComparison } from '../../content/training.ts';
import { day as inWords, t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { wordingsOn } from './compare.ts';
import type { Day } from '../../content/law-days.ts';

/** One question under each law, side by side, and what changed. */
export function Point({ point, days }: { point: LawComparison; days: readonly Day[] }) {
  return (
    <section className="sec compared-point" id={point.id}>
      <h2>{point.fraga}</h2>
      <p className="changed-how">
        <b>{t('utb.lag.andrades')}</b> {point.forandring}
      </p>
      <div className="days">
        {days.map((day, index) => (
          <Column key={day.key} point={point} day={day} before={days[index - 1]} />
        ))}
      </div>
    </section>
  );
}

function Column({ point, day: { key, date }, before }: { point: LawComparison; day: Day; before: Day | undefined }) {
  const wordings = wordingsOn(point, date);
  // Side by side, a wording that has not changed is said once.
  const unchanged = key !== 'ny' && before && wordings[0]?.datum === wordingsOn(point, before.date)[0]?.datum;
  return (
    <div className={`day ${key}`}>
      <h3>{t(`utb.lag.dag-${key}`)}</h3>
      {unchanged ? (
        <p className="same">{t('utb.lag.samma-som', { datum: inWords(before.date) })}</p>
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
