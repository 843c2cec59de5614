/** The address of a page of the parents' part in a language. */
export const parentAddress = (path: string, language: string): string => `${language === 'sv' ? '' : `/${language}`}${path}`;
