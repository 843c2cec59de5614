import { useState } from 'react';
import type { ReactNode } from 'react';
import { addressOf, oneFile } from '../../content/address.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { copy } from '../../kit/copy.ts';

/** How sharing went: the addresses were copied, or the reader must copy them. */
type Shared = { readonly copied: boolean; readonly text: string };

interface Props {
  /** The road, or those of a plan in their order. */
  readonly roads: readonly Road[];
  readonly children?: ReactNode;
}

/** Prints the page, and shares the addresses of its roads: never the answers. What else can be done with a road stands beside. */
export function ShareAndPrint({ roads, children }: Props) {
  const [shared, setShared] = useState<Shared>();
  const share = async () => {
    const { text, ...named } = sharedAs(roads);
    setShared(undefined);
    try {
      if ('share' in navigator) {
        await navigator.share('url' in named ? named : { ...named, text });
        return;
      }
    } catch (error) {
      // The user closed the sheet. Anything else, and the device shares nothing.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    setShared({ copied: await copy(text), text });
  };
  return (
    <div className="actions">
      <button type="button" className="plain" onClick={() => print()}>
        {t('resultat.skriv-ut')}
      </button>
      {/* The address of a file is where it lies on this computer, the user's name and all: of no use to others. */}
      {!oneFile && (
        <button type="button" className="plain" onClick={() => void share()}>
          {t(roads.length > 1 ? 'plan.dela' : 'resultat.dela')}
        </button>
      )}
      <span role="status">{shared && (shared.copied ? t('resultat.delad') : t('resultat.dela-sjalv', { adress: shared.text }))}</span>
      {children}
    </div>
  );
}

// One road is its address; of several each is named, in their order.
function sharedAs(roads: readonly Road[]) {
  const urls = roads.map(({ id }) => new URL(addressOf(`/vag/${id}/`), location.href).href);
  if (roads.length === 1) return { title: roads[0]!.namn, url: urls[0]!, text: urls[0]! };
  return { title: t('plan.namn'), text: roads.map(({ titel }, index) => `${index + 1}. ${titel}\n${urls[index]}`).join('\n') };
}
