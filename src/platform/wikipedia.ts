import type { WikipediaLanguage } from '../model/wikipedia-language';
import { grantedPatterns, hasAccess, patternOf, requestAccess } from './site-access';

/** In test builds what stands in for Wikipedia; in those that are shipped the build puts `undefined` here. */
declare const STAND_IN: string | undefined;

const ORIGIN = typeof STAND_IN === 'undefined' ? 'https://{language}.wikipedia.org' : STAND_IN;
/** As browsers also put it that every page of Wikipedia may be read. */
const EVERY_SECURE_SITE = 'https://*/*';
const PATTERN = /^https:\/\/[a-z-]+\.wikipedia\.org\/\*$/;

/** Where the Wikipedia of a language is: `https://fr.wikipedia.org`. */
export function wikipediaOrigin(language: WikipediaLanguage): string {
  return ORIGIN.replace('{language}', language);
}

/** Its host, as readers are shown it. */
export function wikipediaHost(language: WikipediaLanguage): string {
  return new URL(wikipediaOrigin(language)).host;
}

/** The permission that a look-up takes. Not that of reading the pages there, which is asked for with `*://` before it. */
export function lookUpPattern(language: WikipediaLanguage): string {
  const { protocol, hostname } = new URL(wikipediaOrigin(language));
  return `${protocol}//${hostname}/*`;
}

/** Whether a permission is one for look-ups alone. */
export function isForLookUps(pattern: string): boolean {
  return PATTERN.test(pattern);
}

/** Those of the patterns that the reader has granted whose pages may be read. Who lets Repères ask Wikipedia has not said that its pages shall be. */
export async function readablePatterns(): Promise<string[]> {
  return (await grantedPatterns()).filter((pattern) => !isForLookUps(pattern));
}

/** Whether the browser lets us into a page that nobody asked us to read: the reader allowed look-ups there, and nothing more. */
export async function isOpenForLookUps(address: string): Promise<boolean> {
  if (!isForLookUps(`${new URL(address).origin}/*`)) return false;
  const areGranted = await Promise.all([patternOf(address), EVERY_SECURE_SITE].map(hasAccess));
  return !areGranted.includes(true);
}

/** Asks the reader for the permission to look something up there. Must be called in a click, before any `await`. */
export function requestLookUps(language: WikipediaLanguage): Promise<boolean> {
  return requestAccess(lookUpPattern(language));
}
