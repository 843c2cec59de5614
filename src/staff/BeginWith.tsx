import type { MouseEvent } from 'react';
import { t } from '../content/i18n.ts';
import { useQuestion } from '../content/useQuestion.ts';
import { entranceKey } from '../session/storage.ts';

/** A link to the start, which begins with a concern. */
export function BeginWith({ concern }: { concern: string }) {
  const answer = useQuestion('arende')?.svar.find(({ id }) => id === concern);
  return (
    <a className="begin" href="/" onClick={(event) => begin(event, concern)}>
      {t('sedan.borja', { arende: answer?.text ?? '' })}
    </a>
  );
}

// Opened in a tab of its own, or without scripts, the link leads to the start and nothing is left for it.
function begin(event: MouseEvent, concern: string) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  try {
    sessionStorage.setItem(entranceKey, concern);
  } catch {
    // Where storage is blocked the start asks for it.
  }
}
