import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/**
 * Brings Atkinson in. Until then a face of the device's own, as wide as Atkinson, stands in (tokens.css), so that hardly a line moves.
 * As a `@font-face` in the page it would cost a slow phone a fifth of the time to its first paint, and keep the app waiting for its bytes.
 */
export function bringTypeface(): void {
  document.fonts.add(new FontFace('Atkinson', `url(${atkinson}) format('woff2')`, { weight: '200 800', display: 'swap' }));
}
