import { browser } from './browser';
import { isOrphan } from './is-orphan';

/** Gives a sentence of the message files in the reader's language, with its placeholders filled in order. */
export function translate(key: string, ...values: readonly string[]): string {
  return isOrphan() ? (byHeart.get(key) ?? '') : browser.i18n.getMessage(key, [...values]);
}

/** What a script that outlived its extension still has to say: the browser gives it no sentences any more. */
const byHeart = new Map<string, string>();

/** Learns sentences without placeholders by heart, for a time when the extension is gone. */
export function learnByHeart(keys: readonly string[]): void {
  for (const key of keys) byHeart.set(key, translate(key));
}

/**
 * The same for a counted thing: `key` stands in the files once for each plural form that its language has, as `key_one`, `key_few` and
 * so on, and always as `key_other`, which stands in for a form that is not there. The count comes first.
 */
export function translateCount(key: string, count: number, ...values: readonly string[]): string {
  const all = [new Intl.NumberFormat(uiLanguage()).format(count), ...values];
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return translate(`${key}_${form}`, ...all) || translate(`${key}_other`, ...all);
}

/** BCP 47 tag of the language that the messages are in. */
export function uiLanguage(): string {
  return translate('languageTag') || browser.i18n.getUILanguage();
}

/** The direction that the messages run in. */
export function uiDirection(): 'ltr' | 'rtl' {
  return translate('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
