import type { Translate } from '../../model/translate';
import { browser } from '../../platform/browser';

/** The sentences of the message file of a language that there is one of, for a page that the browser gives none to. */
export async function readMessages(locale: string): Promise<Translate> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${locale.replace('-', '_')}/messages.json`));
  const messages = (await answer.json()) as Readonly<Record<string, { readonly message: string }>>;
  return (key, ...values) =>
    (messages[key]?.message ?? '').replaceAll(/\$(?<place>[1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
