import type { LagrumId } from '../../machines/ids.gen.ts';
import { usePart } from '../content/store.ts';

/** Links to provisions, as chips. A tap shows the law's own words where the user is; without scripts the link goes to the page of laws. */
export function LawChips({ ids }: { ids: readonly LagrumId[] }) {
  const law = usePart('law');
  // Until the provisions have arrived there is nothing to call them by.
  return (
    law &&
    ids.map((id) => (
      <a key={id} className="lagrum" href={`/lagrum/#${id}`}>
        {law[id].kort}
      </a>
    ))
  );
}
