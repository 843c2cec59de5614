import type { LagrumId } from '../../../machines/ids.gen.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { usePart } from '../../content/store.ts';
import type { Provision } from '../../content/types.ts';
import { day, t } from '../../content/i18n.ts';
import { statuteOn } from './compare.ts';
import type { Day } from '../../content/law-days.ts';

/** The other provisions on a case's road: how each stood on the days, or that the statute files do not say. */
export function OtherProvisions({ ids, days }: { ids: readonly LagrumId[]; days: readonly Day[] }) {
  const law = usePart('law');
  if (!law) return null;
  return (
    <section className="sec">
      <h2>{t('utb.lag.ovriga')}</h2>
      <ul className="others">
        {ids.map((id) => (
          <li key={id}>
            <h3>
              <LawChips ids={[id]} />
            </h3>
            <div className="days">
              {days.map(({ key, date }) => (
                <p key={key} className={`day ${key}`}>
                  <b>{t(`utb.lag.dag-${key}`)}</b> {stood(law[id], date)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stood(provision: Provision, date: string): string {
  const wording = statuteOn(provision, date);
  return wording ? t('utb.lag.lydelse', { datum: day(wording.gallerFran) }) : t('utb.lag.saknas');
}
