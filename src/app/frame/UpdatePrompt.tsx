import { useEffect, useState } from 'react';
import { t } from '../../content/i18n.ts';
import { onUpdate } from '../../session/updates.ts';

/** Says that a newer version is there, and lets the user choose when: never in the middle of a question. */
export function UpdatePrompt({ quiet }: { quiet: boolean }) {
  const [update, setUpdate] = useState<() => void>();
  useEffect(() => onUpdate((apply) => setUpdate(() => apply)), []);
  if (!update) return null;
  return (
    <aside className={quiet ? 'update quiet' : 'update'} aria-labelledby="uppdatering">
      <h2 id="uppdatering">{t('uppdatering.rubrik')}</h2>
      <p>{t('uppdatering.text')}</p>
      <button type="button" className="plain" onClick={update}>
        {t('uppdatering.byt')}
      </button>
      <button type="button" className="link" onClick={() => setUpdate(undefined)}>
        {t('uppdatering.senare')}
      </button>
    </aside>
  );
}
