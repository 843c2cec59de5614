/** Where the school lies: the only thing that stays on the device. */
export interface Place {
  readonly kommun: string;
  readonly omrade?: string | undefined;
}

const key = 'vagval-kommun';

/** The place chosen on this device. */
export function storedPlace(): Place | undefined {
  try {
    const [kommun, omrade] = (localStorage.getItem(key) ?? '').split('/');
    return kommun ? { kommun, omrade } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the chosen place on this device, or drops it. */
export function storePlace(place: Place | undefined): void {
  try {
    if (place) localStorage.setItem(key, [place.kommun, place.omrade].filter(Boolean).join('/'));
    else localStorage.removeItem(key);
  } catch {
    // Blocked storage: the choice holds until the page is left.
  }
}
