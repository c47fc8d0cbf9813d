import { readFileSync } from 'node:fs';
import type { Translate } from '../../src/model/translate';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** Does outside a browser what `browser.i18n.getMessage` does inside: French for French texts, English for all others. */
export function translatorFor(language: string): Translate {
  const messages = language === 'fr' ? FILES.fr : FILES.en;
  return (key, ...values) =>
    (messages[key]?.message ?? key).replaceAll(/\$(?<number>\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
}

const FILES = { fr: readMessages('fr'), en: readMessages('en') };

function readMessages(language: string): MessageFile {
  return JSON.parse(readFileSync(new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
}
