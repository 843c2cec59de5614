import { t } from '../content/i18n.ts';
import { inSwedish } from '../content/language.ts';

/** What a lawyer must review before it can be taken as settled; nothing when there is nothing. Of a law it is always said in Swedish. */
export function JuristNote({ items, ofLaw = false }: { items: readonly string[]; ofLaw?: boolean }) {
  if (items.length === 0) return null;
  return (
    <details className="jurist">
      <summary>{t('resultat.jurist')}</summary>
      <p>{t('resultat.jurist-ingress')}</p>
      <ul {...(ofLaw && inSwedish())}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
