import i18next from 'i18next';
import first from 'virtual:content/first';
import type { StringKey } from './content/strings.gen.ts';

const i18n = i18next.createInstance();
void i18n.init({
  lng: 'sv',
  resources: { sv: { translation: first.strings } },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** Adds the strings of a part of the app that is loaded when it is opened. */
export const addStrings = (strings: Readonly<Record<string, string>>): void => {
  i18n.addResourceBundle('sv', 'translation', strings, true, true);
};

/** An interface string from content/sv/ui.yaml, with its `{{…}}` filled in. */
export const t = (key: StringKey, values?: Record<string, string | number>): string => i18n.t(key, values ?? {});

/** A day in words: `2026-01-15` is ”15 januari 2026”. */
export const day = (date: string): string =>
  new Date(`${date}T12:00:00`).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });
