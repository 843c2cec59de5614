import { usePart } from '../content/store.ts';
import type { Citation } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { inSwedish } from '../content/language.ts';

/** The sources of a text, each with its publisher, date and place in it; nothing when there are none. */
export function Citations({ items }: { items: readonly Citation[] }) {
  const roads = usePart('roads');
  if (items.length === 0 || !roads) return null;
  return (
    <details className="sources">
      <summary>{t('resultat.kallor')}</summary>
      <ul {...inSwedish()}>
        {items.map(({ kalla, avsnitt }) => {
          const source = roads.sources[kalla]!;
          return (
            <li key={`${kalla}${avsnitt ?? ''}`}>{[source.titel, source.utgivare, source.datum, avsnitt].filter(Boolean).join(', ')}</li>
          );
        })}
      </ul>
    </details>
  );
}
