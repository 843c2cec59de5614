/**
 * What the entries of the browser's history hold for one part of the site: a mark under a name of its own, so that Back and Forward
 * are exact. Never an answer: whoever looks in the history learns nothing from it.
 */
export interface Marks<M> {
  /** The mark in the state of an entry; none where the entry is another part's. */
  readonly of: (state: unknown) => M | undefined;
  /** The mark of the entry that the page stands on. */
  readonly here: () => M | undefined;
  /** Marks a new entry, one step on. */
  readonly push: (mark: M, address?: string) => void;
  /** Marks the entry that the page stands on. */
  readonly put: (mark: M, address?: string) => void;
}

/** The marks of a part of the site, by its name. */
export function marks<M>(name: string): Marks<M> {
  const of = (state: unknown) => (state as Record<string, M> | null)?.[name];
  return {
    of,
    here: () => of(history.state),
    push: (mark, address) => history.pushState({ [name]: mark }, '', address),
    put: (mark, address) => history.replaceState({ [name]: mark }, '', address),
  };
}

/**
 * Calls `went` when Back or Forward has led to another entry, with its mark; returns what ends the listening.
 * A link within the page, such as ”Hoppa till innehållet”, makes an entry without a mark. Nobody has moved, so `stay` is
 * called, to mark it as where the user is.
 */
export function onTravel<M>(entries: Marks<M>, stay: () => void, went: (mark: M | undefined) => void): () => void {
  const onPop = ({ state }: PopStateEvent) => {
    const mark = entries.of(state);
    if (mark === undefined && location.hash) stay();
    else went(mark);
  };
  addEventListener('popstate', onPop);
  return () => removeEventListener('popstate', onPop);
}

/** Changes the address of the entry that the page stands on, and nothing else of it. */
export const setAddress = (address: string): void => history.replaceState(history.state, '', address);
