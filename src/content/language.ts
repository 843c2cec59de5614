import first from 'virtual:content/first';
import type { Language } from './types.ts';

/** The languages that the parents' part can be read in, Swedish first. */
export const languages: readonly Language[] = first.languages;

let current = 'sv';

/** The language of the page. One page has one language: another is another address. */
export const currentLanguage = (): string => current;

/** Sets the language of the page; used where a page begins, in the browser and at build time. */
export function setLanguage(language: string): void {
  current = language;
}

/** What a language says of itself. */
export const languageFacts = (id: string): Language => languages.find((language) => language.id === id) ?? languages[0]!;

/** Marks what is always in Swedish, such as the law's own words, on a page in another language. */
export const inSwedish = (): { readonly lang?: 'sv'; readonly dir?: 'ltr' } => (current === 'sv' ? {} : { lang: 'sv', dir: 'ltr' });
