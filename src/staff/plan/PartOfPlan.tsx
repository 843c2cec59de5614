import { t } from '../../content/i18n.ts';

/** Over a result that is one of several: it is a part of a plan, which is a tap away. */
export function PartOfPlan({ count, toPlan }: { count: number; toPlan: () => void }) {
  if (count < 2) return null;
  return (
    <p className="part-of-plan">
      {t('plan.del')}{' '}
      <button type="button" className="link" onClick={toPlan}>
        {t('plan.till')}
      </button>
    </p>
  );
}
