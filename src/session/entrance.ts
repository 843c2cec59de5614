const key = 'vagval-borja';

/** Leaves the concern that the start is to begin with for the next page in this tab: in no address, and taken at once. */
export function leaveEntrance(concern: string): void {
  try {
    sessionStorage.setItem(key, concern);
  } catch {
    // Where storage is blocked the start asks for it.
  }
}

/** The concern that was left, once; empty where there is none. */
export function takeEntrance(): string {
  try {
    const concern = sessionStorage.getItem(key) ?? '';
    sessionStorage.removeItem(key);
    return concern;
  } catch {
    return '';
  }
}
