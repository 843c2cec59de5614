type Listener = (apply: () => void) => void;

let waiting: (() => void) | undefined;
const listeners = new Set<Listener>();

/** Calls back when a newer version waits, with what puts it in place; returns what ends the listening. */
export function onUpdate(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting) listener(waiting);
  return () => void listeners.delete(listener);
}

/** Makes the app work offline, once the page has loaded: nothing of it may delay the first question. */
export async function registerOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { registerSW } = await import('virtual:pwa-register');
  let asked = false;
  const apply = registerSW({
    onNeedRefresh() {
      waiting = () => {
        asked = true;
        void apply(true);
      };
      for (const listener of listeners) listener(waiting);
    },
    // Another tab may be in the middle of a run, with all it needs at hand: only the one that was asked begins anew.
    onNeedReload() {
      if (asked) location.reload();
    },
  });
}
