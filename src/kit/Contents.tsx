import type { MouseEvent } from 'react';
import { goTo } from './focus.ts';
import { t } from '../content/i18n.ts';

// The parts that a reader in a hurry looks for, in the order they stand.
const parts = ['steg', 'sag', 'framme', 'veta', 'lokalt'] as const;

/** The way to the parts of a long road, and to paper. */
export function Contents() {
  return (
    <nav className="contents" aria-label={t('resultat.hitta')}>
      {parts.map((part) => (
        <a key={part} href={`#${part}`} onClick={(event) => follow(event, part)}>
          {t(`resultat.hitta-${part}`)}
        </a>
      ))}
      <button type="button" className="link" onClick={() => print()}>
        {t('resultat.skriv-ut')}
      </button>
    </nav>
  );
}

// Not by the address: in a run it would be a step in the browser's history.
function follow(event: MouseEvent, id: string) {
  event.preventDefault();
  goTo(id);
}
