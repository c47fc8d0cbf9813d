import { fold } from '../core/text/fold';
import type { PageFacts } from './page-facts';
import { textOf } from './read-json-ld';
import { tabTitle, unclobbered } from './unclobbered';

/** A page has a few; comparing them costs. */
const MOST_HEADLINES = 50;

/** The page's headlines, most prominent first: what `<h1>` and `itemprop=headline` show. */
export function headlinesOf(document: Document): HTMLElement[] {
  const elements = document.querySelectorAll<HTMLElement>('[itemprop~="headline"], h1');
  return [...elements].slice(0, MOST_HEADLINES).filter((element) => wordsOf(element).length > 0);
}

/**
 * The article's title. Pages give several that differ (for search engines, for sharing, for readers): the one for sharing is
 * taken when another source bears it out, else the JSON-LD headline likewise, else the headline shown.
 */
export function readTitle(facts: PageFacts): string {
  const shared = withoutSite(facts.meta.get('og:title') ?? '', facts);
  const declared = withoutSite(textOf(facts.article?.['headline']) ?? '', facts);
  const named = withoutSite(facts.meta.get('title') ?? '', facts);
  const shown = headlinesOf(facts.document).map(wordsOf);
  const tab = withoutSite(tabTitle(facts.document), facts);
  const candidates = [shared, declared, named].filter(Boolean);
  const witnesses = [...candidates, ...shown, tab].filter(Boolean);
  const borneOut = candidates.find((candidate, own) =>
    witnesses.some((witness, index) => index !== own && agree(candidate, witness)),
  );
  return borneOut || shared || declared || shownInTab(shown, tab) || tab || (shown[0] ?? '');
}

/** The shown headline that the tab's title repeats; a page may use `<h1>` for its menus too. */
export function shownInTab(shown: readonly string[], tab: string): string | undefined {
  return shown.find((headline) => agree(tab, headline));
}

const SEPARATOR = /\s+[|–—\-·•:»]\s+/;
/** No headline, name or stamp is longer, and patterns would be slow on it. */
const LONGEST_WORDS = 1_000;
/** What HTML collapses; a no-break space is a letter of French titles. */
const SPACES = /[ \t\n\r\f]+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
/** A headline of fewer letters is a word of the menu that any title contains. */
const SHORTEST_WITNESS = 12;

/** What an element shows. */
export function wordsOf(element: Element): string {
  return squeeze(unclobbered(element).textContent);
}

/** Text with every run of white space made one space, as HTML shows it; of a long one the beginning. */
export function squeeze(text: string | null): string {
  return (text ?? '').slice(0, LONGEST_WORDS).replaceAll(SPACES, ' ').trim();
}

/** Whether two titles say the same, or one holds the other. */
export function agree(one: string, other: string): boolean {
  const [long, short] = [letters(one), letters(other)].toSorted((a, b) => b.length - a.length);
  return long === short || ((short?.length ?? 0) >= SHORTEST_WITNESS && (long ?? '').includes(short ?? ''));
}

function letters(text: string): string {
  return fold(text).replaceAll(NOT_LETTERS, '');
}

/** Cuts " | Le Monde" off an end, when the part cut is the site's name or that of its host. */
function withoutSite(title: string, { site, address }: PageFacts): string {
  const parts = squeeze(title).split(SEPARATOR);
  const names = new Set(
    [site, site.split('.')[0] ?? '', ...address.hostname.split('.')].map(letters).filter((name) => name.length > 1),
  );
  const isSite = (part: string | undefined): boolean => part !== undefined && names.has(letters(part));
  if (parts.length > 1 && isSite(parts.at(-1)))
    return squeeze(title)
      .slice(0, -(parts.at(-1) ?? '').length)
      .replace(/\s+[|–—\-·•:»]\s+$/, '');
  if (parts.length > 1 && isSite(parts[0]))
    return squeeze(title)
      .slice((parts[0] ?? '').length)
      .replace(/^\s+[|–—\-·•:»]\s+/, '');
  return squeeze(title);
}
