import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

/** How sharing went: the address was copied, or the reader must copy it. */
type Shared = { readonly copied: boolean; readonly url: string };

/** Prints the page, and shares the road's own address: never the answers. What else can be done with a road stands beside. */
export function ShareAndPrint({ road, children }: { road: Road; children?: ReactNode }) {
  const [shared, setShared] = useState<Shared>();
  const share = async () => {
    const url = new URL(`/vag/${road.id}/`, location.href).href;
    setShared(undefined);
    try {
      if ('share' in navigator) {
        await navigator.share({ title: road.namn, url });
        return;
      }
    } catch (error) {
      // The user closed the sheet. Anything else, and the device shares nothing.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    setShared({ copied: await copy(url), url });
  };
  return (
    <div className="actions">
      <button type="button" className="plain" onClick={() => print()}>
        {t('resultat.skriv-ut')}
      </button>
      <button type="button" className="plain" onClick={() => void share()}>
        {t('resultat.dela')}
      </button>
      <span role="status">{shared && (shared.copied ? t('resultat.delad') : t('resultat.dela-sjalv', { adress: shared.url }))}</span>
      {children}
    </div>
  );
}

// A page that is not served over https has no clipboard, and a browser may refuse it.
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
