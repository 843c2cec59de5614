import { currentLanguage } from '../content/language.ts';

/** A number as it is written: `16996` is ”16 996”. */
export const amount = (count: number): string => count.toLocaleString(currentLanguage() === 'sv' ? 'sv-SE' : currentLanguage());
