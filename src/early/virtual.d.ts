// What the build makes for this script alone (src/build/site/early.ts).
declare module 'virtual:early' {
  import type { EarlyTexts } from './texts.ts';
  const texts: EarlyTexts;
  export default texts;
}
