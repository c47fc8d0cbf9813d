import { readGazetteer, type Gazetteer } from '../core/entities/gazetteer';
import type { Translate } from '../model/translate';

/** The sentences of the message file of a language that there is one of (BCP 47): the browser gives a worker none. */
export async function loadMessages(locale: string): Promise<Translate> {
  const answer = await fetch(new URL(`/_locales/${locale.replace('-', '_')}/messages.json`, location.href));
  const messages = (await answer.json()) as Readonly<Record<string, { readonly message: string }>>;
  return (key, ...values) =>
    (messages[key]?.message ?? '').replaceAll(/\$(?<place>[1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** The places that we know of. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const answer = await fetch(new URL('/gazetteer.tsv', location.href));
  return readGazetteer(await answer.text());
}
