import type { MouseEvent } from 'react';
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

/** Shows the part of the page with this id, for the eye and for a screen reader; one that is folded is opened. */
export function goTo(id: string): void {
  const part = document.getElementById(id);
  const folded = part?.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
