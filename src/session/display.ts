/** How large the text is and how strong the contrast: display settings that may stay on the device. */
export interface Display {
  readonly size: 'normal' | 'stor' | 'storst';
  readonly contrast: 'normal' | 'hog';
}

const key = 'vagval-visning';
const normal: Display = { size: 'normal', contrast: 'normal' };

/** The display settings of this device. */
export function storedDisplay(): Display {
  try {
    const [size, contrast] = (localStorage.getItem(key) ?? '').split('/');
    return { size: size === 'stor' || size === 'storst' ? size : 'normal', contrast: contrast === 'hog' ? 'hog' : 'normal' };
  } catch {
    return normal;
  }
}

/** Puts the settings on the page and keeps them on the device. */
export function applyDisplay(display: Display): void {
  document.documentElement.dataset['text'] = display.size;
  document.documentElement.dataset['kontrast'] = display.contrast;
  try {
    localStorage.setItem(key, `${display.size}/${display.contrast}`);
  } catch {
    // Blocked storage: the settings hold until the page is left.
  }
}
