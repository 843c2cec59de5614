import { t } from '../i18n.ts';

/** What a lawyer must review before it can be taken as settled; nothing when there is nothing. */
export function JuristNote({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <details className="jurist">
      <summary>{t('resultat.jurist')}</summary>
      <p>{t('resultat.jurist-ingress')}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
