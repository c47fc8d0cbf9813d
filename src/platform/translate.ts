import { browser } from './browser';

/** Gives a sentence of the message files in the reader's language, with its placeholders filled in order. */
export function translate(key: string, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The same for a counted thing: `key` stands in the files once for each plural form, as `key_one` and `key_other`; the count comes first. */
export function translateCount(key: string, count: number, ...values: readonly string[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count) === 'one' ? 'one' : 'other';
  return translate(`${key}_${form}`, new Intl.NumberFormat(uiLanguage()).format(count), ...values);
}

/** BCP 47 tag of the language that the messages are in. */
export function uiLanguage(): string {
  return translate('languageTag') || browser.i18n.getUILanguage();
}
