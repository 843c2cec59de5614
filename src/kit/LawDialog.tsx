import { useEffect, useId, useRef, useState } from 'react';
import type { LagrumId } from '../../machines/ids.gen.ts';
import { load, usePart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import { inSwedish } from '../content/language.ts';
import { ProvisionText } from './ProvisionText.tsx';

/** Shows a provision over the page when a link to it is tapped, wherever on the page the link stands. */
export function LawDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const law = usePart('law');
  const [id, setId] = useState<LagrumId>();

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.lagrum');
      // On the page of laws the link does what links do.
      if (!link || location.pathname === '/lagrum/' || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const wanted = link.hash.slice(1) as LagrumId;
      Promise.all([load('law'), load('roads')]).then(
        () => {
          setId(wanted);
          dialog.current?.showModal();
        },
        () => location.assign(link.href),
      );
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);

  // Empty while it is closed: an open dialog gives the focus to its first control, and here that stands last of all.
  const provision = id && law?.[id];
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={title} onClose={() => !dialog.current?.open && setId(undefined)}>
      {provision && (
        <>
          <h2 id={title} {...inSwedish()}>
            {provision.namn}
          </h2>
          <ProvisionText provision={provision} />
          <form method="dialog">
            <button type="submit" className="plain">
              {t('lag.stang')}
            </button>
          </form>
        </>
      )}
    </dialog>
  );
}
