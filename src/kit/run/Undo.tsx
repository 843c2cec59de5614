import { useEffect } from 'react';
import { t } from '../../content/i18n.ts';

/** Offers to bring back what was just cleared: one button, or Ctrl + Z. It lies over the page, and moves nothing when it goes. */
export function Undo({ undo }: { undo: (() => void) | undefined }) {
  useEffect(() => {
    if (!undo) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);
  return (
    <div className="undo" role="status">
      {undo && (
        <>
          <span>{t('nav.rensat')}</span>
          <button type="button" className="plain" onClick={undo}>
            {t('nav.angra')}
          </button>
        </>
      )}
    </div>
  );
}
