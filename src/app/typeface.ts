import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/**
 * Brings Atkinson in, and names it when it has come. Until then, and where it cannot be fetched, the device's own face stands in:
 * on most it is as wide, so that hardly a line moves. As a `@font-face` in the page it would keep the app waiting for its bytes.
 */
export async function bringTypeface(): Promise<void> {
  const face = new FontFace('Atkinson', `url(${atkinson}) format('woff2')`, { weight: '200 800' });
  document.fonts.add(face);
  await face.load();
  document.documentElement.dataset['face'] = 'atkinson';
}
