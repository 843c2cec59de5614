import { t } from '../content/i18n.ts';

/** Where "Lämna sidan" ends: neutral, and honest about what remains. */
export function LeftPage() {
  return (
    <article className="text">
      <h1 tabIndex={-1}>{t('lamna.rubrik')}</h1>
      <p>{t('lamna.kvar')}</p>
      <p>{t('lamna.rensa')}</p>
    </article>
  );
}
