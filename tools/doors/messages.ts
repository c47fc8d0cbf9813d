import { existsSync, readFileSync } from 'node:fs';
import type { Translate } from '../../src/model/translate';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** Does outside a browser what `browser.i18n.getMessage` does inside: in a language that there is a message file of, else in English. */
export function translatorFor(language: string): Translate {
  const messages = readMessages(language);
  return (key, ...values) =>
    (messages[key]?.message ?? key).replaceAll(/\$(?<number>\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
}

function readMessages(language: string): MessageFile {
  const file = addressOf(/^[a-z]{2,3}$/.test(language) ? language : DEFAULT);
  return JSON.parse(readFileSync(existsSync(file) ? file : addressOf(DEFAULT), 'utf8')) as MessageFile;
}

const DEFAULT = 'en';

function addressOf(language: string): URL {
  return new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url);
}
