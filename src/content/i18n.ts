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

/** What has been looked up in the language of the page: a screen asks for the same words at each tap, and the search for one takes time. */
const known = new Map<StringKey, string>();
let knownIn = '';

/** Adds the interface strings that come with a part of the content. */
export const addStrings = (language: string, strings: Readonly<Record<string, string>>): void => {
  i18n.addResourceBundle(language, 'translation', strings, true, true);
  known.clear();
};

/** An interface string in the language of the page, with its `{{…}}` filled in. */
export function t(key: StringKey, values?: Record<string, string | number>): string {
  const lng = currentLanguage();
  if (values) return i18n.t(key, { ...values, lng });
  if (knownIn !== lng) known.clear();
  knownIn = lng;
  const text = known.get(key) ?? i18n.t(key, { lng });
  known.set(key, text);
  return text;
}

/** A day in words: `2026-01-15` is ”15 januari 2026”. */
export const day = (date: string): string => inWords(currentLanguage()).format(new Date(`${date}T12:00:00`));

/** Making one takes longer than painting a question on an old phone, so each language's is kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inWords(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : language, { day: 'numeric', month: 'long', year: 'numeric' });
  formats.set(language, made);
  return made;
}
