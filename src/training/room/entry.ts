import { useSyncExternalStore } from 'react';

/** What an entry of the browser's history holds: only whether it is the room. Never an answer or a count. */
interface Mark {
  readonly rum: boolean;
}

const isRoom = () => (history.state as Mark | null)?.rum === true;
const listeners = new Set<() => void>();

/** Whether this entry of the history is the room; nothing until the browser has been asked, as in what is written at build time. */
export const useInRoom = (): boolean | undefined => useSyncExternalStore<boolean | undefined>(subscribe, isRoom, () => undefined);

/** Shows the room, one step on in the history, so that Back leads to the overview. */
export const enterRoom = (): void => go(true);

/** Shows the overview again, one step on in the history. */
export const leaveRoom = (): void => go(false);

function go(rum: boolean) {
  if (isRoom() === rum) return;
  history.replaceState({ rum: !rum } satisfies Mark, '');
  history.pushState({ rum } satisfies Mark, '', location.pathname);
  tell();
}

const tell = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void) {
  let before = isRoom();
  const onPop = () => {
    // A link within the page, such as ”Hoppa till innehållet”, makes an entry without a mark: nobody has moved.
    if (history.state === null && location.hash) history.replaceState({ rum: before } satisfies Mark, '');
    before = isRoom();
    listener();
  };
  const onGo = () => {
    before = isRoom();
    listener();
  };
  listeners.add(onGo);
  addEventListener('popstate', onPop);
  return () => {
    listeners.delete(onGo);
    removeEventListener('popstate', onPop);
  };
}
