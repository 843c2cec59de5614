import { useEffect, useState } from 'react';
import type { LagrumId } from '../../machines/ids.gen.ts';
import { pathHere } from '../content/address.ts';
import { load, usePart } from '../content/store.ts';
import { inSwedish } from '../content/language.ts';
import { ProvisionText } from './ProvisionText.tsx';
import { Sheet, useSheet } from './Sheet.tsx';

/** Shows a provision over the page when a link to it is tapped, wherever on the page the link stands. */
export function LawDialog() {
  const sheet = useSheet();
  const { show } = sheet;
  const law = usePart('law');
  const [id, setId] = useState<LagrumId>();

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.lagrum');
      // On the page of laws the link does what links do.
      if (!link || pathHere() === '/lagrum/' || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const wanted = link.hash.replace(/.*#/, '') as LagrumId;
      Promise.all([load('law'), load('roads')]).then(
        () => {
          setId(wanted);
          show();
        },
        () => location.assign(link.href),
      );
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [show]);

  const provision = id && law?.[id];
  return (
    <Sheet sheet={sheet} title={provision?.namn} titleIn={inSwedish()}>
      {provision && <ProvisionText provision={provision} />}
    </Sheet>
  );
}
