import { goTo } from '../kit/focus.ts';

/** How long (ms) a part of the page that is not there yet is waited for. */
const patience = 10_000;

/**
 * Leads to the part of the page that the address names. The browser does that by itself only where the part stood in the HTML:
 * not where the service worker gave an empty frame, or where what was written has been drawn anew.
 */
export function followAnchors(): void {
  follow();
  addEventListener('hashchange', follow);
}

const follow = () => arrive(nameIn(location.hash));

/** Leads to a part of the page by its id, as soon as it is there. */
export function arrive(id: string): void {
  if (!id || arriveAt(id)) return;
  const giveUp = new AbortController();
  const observer = new MutationObserver(() => arriveAt(id) && giveUp.abort());
  giveUp.signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.body, { subtree: true, childList: true });
  setTimeout(() => giveUp.abort(), patience);
  // Whoever has gone on by themselves is not pulled back.
  for (const type of ['pointerdown', 'keydown', 'wheel', 'hashchange'])
    addEventListener(type, () => giveUp.abort(), { once: true, passive: true, signal: giveUp.signal });
}

function arriveAt(id: string): boolean {
  const part = document.getElementById(id);
  if (!part) return false;
  for (let folded = part.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true;
  // A part that takes no focus would leave a screen reader at the top of the page.
  if (!part.matches('a[href], button, input, summary, [tabindex]')) part.tabIndex = -1;
  goTo(id);
  return true;
}

/** The id that the address leads to within the page of one file: it stands after the page, as in `#/lagrum/#sol-19-1`. */
export const nameInFile = (hash: string): string => nameIn(hash.replace(/^#\/[^#]*/, ''));

/** The id that an address leads to: what cannot be decoded stands as it is. */
export function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
