import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

/** Prints the page, and shares the road's own address: never the answers. What else can be done with a road stands beside. */
export function ShareAndPrint({ road, children }: { road: Road; children?: ReactNode }) {
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const url = new URL(`/vag/${road.id}/`, location.href).href;
    try {
      if (navigator.share) await navigator.share({ title: road.namn, url });
      else {
        await navigator.clipboard.writeText(url);
        setCopied(true);
      }
    } catch {
      // The user closed the sheet, or the device shares nothing: the page's address is still there to copy.
    }
  };
  return (
    <div className="actions">
      <button type="button" className="plain" onClick={() => print()}>
        {t('resultat.skriv-ut')}
      </button>
      <button type="button" className="plain" onClick={() => void share()}>
        {t('resultat.dela')}
      </button>
      <span role="status">{copied && t('resultat.delad')}</span>
      {children}
    </div>
  );
}
