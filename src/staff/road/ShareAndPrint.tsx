import { useState } from 'react';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

/** How sharing went: the address was copied, or the reader must copy it. */
type Shared = { readonly copied: boolean; readonly url: string };

/** Prints the page, and shares the road's own address, or those of the roads of a plan in their order: never the answers. */
export function ShareAndPrint({ roads }: { roads: readonly Road[] }) {
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
    <p className="actions">
      <button type="button" className="plain" onClick={() => print()}>
        {t('resultat.skriv-ut')}
      </button>
      <button type="button" className="plain" onClick={() => void share()}>
        {t(roads.length > 1 ? 'plan.dela' : 'resultat.dela')}
      </button>
      <span role="status">{shared && (shared.copied ? t('resultat.delad') : t('resultat.dela-sjalv', { adress: shared.url }))}</span>
    </p>
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

function sharedAs(roads: readonly Road[]): { title: string; text?: string; url?: string } {
  const urlOf = ({ id }: Road) => new URL(`/vag/${id}/`, location.href).href;
  const [first, ...rest] = roads;
  if (rest.length === 0) return { title: first!.namn, url: urlOf(first!) };
  return { title: t('plan.namn'), text: roads.map((road, index) => `${index + 1}. ${road.titel}\n${urlOf(road)}`).join('\n') };
}
