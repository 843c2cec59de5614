// Comes before everything else that is imported. All files that are opened from a folder may share one store on the device: nothing is put
// there. What the tab remembers lives in its own store where there is one, else in memory, as long as the file is open.

/** A store in memory that is used like one of the browser's. */
function inMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const standIn = (name: 'localStorage' | 'sessionStorage') => Object.defineProperty(window, name, { value: inMemory(), configurable: true });

standIn('localStorage');
try {
  sessionStorage.setItem('vagval-prov', '1');
  sessionStorage.removeItem('vagval-prov');
} catch {
  standIn('sessionStorage');
}
