import i18next from 'i18next';
import first from 'virtual:content/first';
import type { StringKey } from './strings.gen.ts';
import { currentLanguage } from './language.ts';

const i18n = i18next.createInstance();
void i18n.init({
  lng: 'sv',
  fallbackLng: 'sv',
  resources: { sv: { translation: first.strings } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** Adds the interface strings that come with a part of the content. */
export const addStrings = (language: string, strings: Readonly<Record<string, string>>): void => {
  i18n.addResourceBundle(language, 'translation', strings, true, true);
};

/** An interface string in the language of the page, with its `{{…}}` filled in. */
export const t = (key: StringKey, values?: Record<string, string | number>): string => i18n.t(key, { ...values, lng: currentLanguage() });

/** A day in words: `2026-01-15` is ”15 januari 2026”. */
export const day = (date: string): string =>
  new Date(`${date}T12:00:00`).toLocaleDateString(currentLanguage() === 'sv' ? 'sv-SE' : currentLanguage(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
