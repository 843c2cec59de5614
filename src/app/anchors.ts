import { goTo } from '../kit/focus.ts';

/** How long (ms) a part of the page that is not there yet is waited for, and one that is there is kept in sight. */
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

/**
 * Leads to a part of the page by its id, as soon as it is there, and keeps it in sight while what stands above it still grows or shrinks:
 * the typeface comes, what was folded is folded again. Whoever has gone on by themselves is not pulled back.
 */
export function arrive(id: string): void {
  if (!id) return;
  let part = arriveAt(id);
  let height = document.body.offsetHeight;
  const giveUp = new AbortController();
  const came = new MutationObserver(() => {
    part ??= arriveAt(id);
  });
  const grew = new ResizeObserver(() => {
    if (part && document.body.offsetHeight !== height) part.scrollIntoView({ behavior: 'instant' });
    height = document.body.offsetHeight;
  });
  giveUp.signal.addEventListener('abort', () => {
    came.disconnect();
    grew.disconnect();
  });
  came.observe(document.body, { subtree: true, childList: true });
  grew.observe(document.body);
  setTimeout(() => giveUp.abort(), patience);
  for (const type of ['pointerdown', 'keydown', 'wheel', 'hashchange'])
    addEventListener(type, () => giveUp.abort(), { once: true, passive: true, signal: giveUp.signal });
}

function arriveAt(id: string): HTMLElement | undefined {
  const part = document.getElementById(id);
  if (!part) return undefined;
  for (let folded = part.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true;
  // A part that takes no focus would leave a screen reader at the top of the page.
  if (!part.matches('a[href], button, input, summary, [tabindex]')) part.tabIndex = -1;
  goTo(id);
  return part;
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
